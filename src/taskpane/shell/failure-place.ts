import type { Failure } from '../../strings/failures';
import type { Texts } from '../../strings/th';

/**
 * Where in the workbook the cause is, in words: the protected sheets, or the cell that was changed; null when it is not
 * known. Formulas and the host's own codes stay folded away with the details for the administrator.
 */
export function failurePlace({ cause, detail = '', sheets = [] }: Failure, { notices }: Texts): string | null {
  if (sheets.length > 0) return notices.protectedSheets(sheets.map((name) => `“${name}”`).join(', '));
  return cause === 'data-changed' && detail.includes('!') ? notices.changedAt(detail) : null;
}

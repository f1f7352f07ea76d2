import { splitAddress } from '../address';

/** One thing a formula refers to: a cell, a range, whole rows or columns, or a name; with its sheet when one is named. */
export interface Reference {
  readonly sheet: string | null;
  /** The part behind the sheet: `$A$1:B2`, `A:A`, `3:4`, or a name. */
  readonly target: string;
  readonly kind: 'cells' | 'name';
}

const STRING = /"(?:[^"]|"")*"/.source;
const BRACKETS = /\[(?:[^[\]]|\[[^[\]]*\])*\]/.source;
const NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*/u.source;
const SHEET = `(?:'(?:[^']|'')+'|${NAME})!`;
const AREA = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}/
  .source;
const PARTS = new RegExp(
  `${STRING}|${BRACKETS}|(?<sheet>${SHEET})?(?:(?<cells>${AREA})(?![\\p{L}\\p{M}\\p{N}_.([])|(?<name>${NAME}))`,
  'giu',
);

/**
 * Rewrites what a formula refers to; strings, function names and structured references stay as they are.
 * @param rewrite the new text of a reference (sheet included), or null to leave it
 */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string | null): string {
  return formula.replace(PARTS, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<'sheet' | 'cells' | 'name', string>>;
    const target = groups.cells ?? groups.name;
    if (target === undefined) return whole;
    const sheet = groups.sheet ? splitAddress(groups.sheet).sheet : null;
    return rewrite({ sheet, target, kind: groups.cells ? 'cells' : 'name' }) ?? whole;
  });
}

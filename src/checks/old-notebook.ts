/** What told our XML from anybody else's, when notebooks were XML. */
export const NOTEBOOK_NAMESPACE = 'urn:ita-report-addin:notebook';

const OPENING = `<notebook xmlns="${NOTEBOOK_NAMESPACE}">`;
const CLOSING = '</notebook>';

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * The JSON within a notebook as it was written until November 2026: one XML element with JSON for its text. Null for what
 * is not exactly of our making (another namespace, entities, comments).
 */
export function jsonOfOldNotebook(xml: string): string | null {
  const body = xml.replace(/^<\?xml[^<>]*\?>\s*/, '');
  if (!body.startsWith(OPENING) || !body.endsWith(CLOSING)) return null;
  const inner = body.slice(OPENING.length, -CLOSING.length);
  return /[<>]/.test(inner)
    ? null
    : inner.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => CHARACTERS[entity] ?? entity);
}

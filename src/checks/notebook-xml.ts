import { TABLE_IDS } from '../workbook/cell';
import type { SetAside } from './set-aside';

/** What tells our XML in a workbook from anybody else's. */
export const NOTEBOOK_NAMESPACE = 'urn:ita-report-addin:notebook';

/** Longer is no notebook of ours. */
const MAX_XML_LENGTH = 1_000_000;

const OPENING = `<notebook xmlns="${NOTEBOOK_NAMESPACE}">`;
const CLOSING = '</notebook>';

/** What the add-in keeps in the workbook. Entries it does not know, from a later version, are kept as they are. */
export interface Notebook {
  readonly setAside: readonly SetAside[];
  readonly others: Readonly<Record<string, unknown>>;
}

/** A notebook in which nothing is written yet. */
export const EMPTY_NOTEBOOK: Notebook = { setAside: [], others: {} };

/** Writes the notebook as XML: one element whose text is JSON. */
export function serialiseNotebook({ setAside, others }: Notebook): string {
  return `${OPENING}${escaped(JSON.stringify({ ...others, setAside }))}${CLOSING}`;
}

/**
 * Reads the notebook. What is not exactly of our making (another namespace, entities, comments, broken or enormous text)
 * is an empty one: nothing is set aside, so nothing is hidden.
 */
export function parseNotebook(xml: string | null): Notebook {
  const text = xml === null || xml.length > MAX_XML_LENGTH ? null : textOf(xml.trim());
  const content = text === null ? null : parsed(text);
  if (!isRecord(content)) return EMPTY_NOTEBOOK;
  const { setAside, ...others } = content;
  return { setAside: Array.isArray(setAside) ? setAside.filter(isSetAside) : [], others };
}

function textOf(xml: string): string | null {
  const body = xml.replace(/^<\?xml[^<>]*\?>\s*/, '');
  if (!body.startsWith(OPENING) || !body.endsWith(CLOSING)) return null;
  const inner = body.slice(OPENING.length, -CLOSING.length);
  return /[<>]/.test(inner) ? null : unescaped(inner);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSetAside(value: unknown): value is SetAside {
  if (!isRecord(value)) return false;
  const { table, date, ...texts } = value;
  const hasTexts = ['key', 'rule', 'column', 'found', 'reason'].every((name) => typeof texts[name] === 'string');
  return hasTexts && typeof date === 'number' && TABLE_IDS.some((id) => id === table);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Characters that XML cannot hold are written the way JSON knows. */
function escaped(json: string): string {
  return json
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => CHARACTERS[entity] ?? entity);
}

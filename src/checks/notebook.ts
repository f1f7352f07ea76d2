import { TABLE_IDS } from '../workbook/cell';
import { jsonOfOldNotebook } from './old-notebook';
import type { SetAside } from './set-aside';

/** Longer is no notebook of ours. */
const MAX_LENGTH = 1_000_000;

/** What the add-in keeps in the workbook. Entries it does not know, from a later version, are kept as they are. */
export interface Notebook {
  readonly setAside: readonly SetAside[];
  readonly others: Readonly<Record<string, unknown>>;
}

/** A notebook in which nothing is written yet. */
export const EMPTY_NOTEBOOK: Notebook = { setAside: [], others: {} };

/** Writes the notebook as JSON. Characters that XML cannot hold, which Excel's files are, are written the way JSON knows. */
export function serialiseNotebook({ setAside, others }: Notebook): string {
  return JSON.stringify({ ...others, setAside }).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Reads the notebook, an old one too. What is not of our making (broken or enormous text) is an empty one: nothing is set
 * aside, so nothing is hidden.
 */
export function parseNotebook(text: string | null): Notebook {
  if (text === null || text.length > MAX_LENGTH) return EMPTY_NOTEBOOK;
  const trimmed = text.trim();
  const json = trimmed.startsWith('<') ? jsonOfOldNotebook(trimmed) : trimmed;
  const content = json === null ? null : parsed(json);
  if (!isRecord(content)) return EMPTY_NOTEBOOK;
  const { setAside, ...others } = content;
  return { setAside: Array.isArray(setAside) ? setAside.filter(isSetAside) : [], others };
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

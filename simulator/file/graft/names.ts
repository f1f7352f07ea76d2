import { adopt, childOf, childrenOf, make, textOf, type XmlElement } from '../xml';
import { relationOf, type Tab } from './tabs';

/** A defined name as one of the files has it. */
interface NameEntry {
  readonly key: string;
  /** Relationship id of the sheet it belongs to; null for a name of the whole workbook. */
  readonly scope: string | null;
  readonly element: XmlElement;
  readonly text: string;
}

/** The defined names of the file that was opened, and as the file library writes them before and after the work. */
export interface NameLists {
  readonly original: ReadonlyMap<string, NameEntry>;
  readonly before: ReadonlyMap<string, NameEntry>;
  readonly after: ReadonlyMap<string, NameEntry>;
}

/** The defined names to be written: those the work left alone as the original has them, the others as they are now. */
export function mergeNames(workbook: XmlElement, tabs: readonly Tab[], lists: NameLists): XmlElement | null {
  const merged = new Map(lists.original);
  for (const key of lists.before.keys()) if (!lists.after.has(key)) merged.delete(key);
  for (const [key, entry] of lists.after) {
    if (lists.before.get(key)?.text !== entry.text || !merged.has(key)) merged.set(key, entry);
  }
  const position = new Map(tabs.map(({ element }, index) => [relationOf(element), index]));
  const parent = make(workbook, 'definedNames');
  for (const { scope, element } of merged.values()) {
    const index = scope === null ? null : position.get(scope);
    if (index === undefined) continue;
    const written = adopt(workbook, element);
    if (index !== null) written.attributes.localSheetId = String(index);
    parent.children.push(written);
  }
  return parent.children.length > 0 ? parent : null;
}

/** The defined names of a workbook part by scope and name; `relationOfSheet` gives a sheet's relationship id. */
export function entriesOf(
  workbook: XmlElement,
  relationOfSheet: (sheet: XmlElement) => string,
): ReadonlyMap<string, NameEntry> {
  const sheets = childrenOf(childOf(workbook, 'sheets')!).map(relationOfSheet);
  const parent = childOf(workbook, 'definedNames');
  const entries = (parent ? childrenOf(parent) : []).map((element): NameEntry => {
    const { name = '', localSheetId, hidden } = element.attributes;
    const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? '');
    // The file library quotes every sheet's name, others only where Excel must.
    const text = `${textOf(element).replaceAll("'", '')}|${hidden === '1' || hidden === 'true'}`;
    return { key: `${scope ?? ''}|${name.toLowerCase()}`, scope, element, text };
  });
  return new Map(entries.map((entry) => [entry.key, entry]));
}

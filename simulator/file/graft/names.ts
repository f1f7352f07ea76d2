import { adopt, childOf, childrenOf, make, textOf, type XmlElement } from '../xml';
import type { Rendering } from './rendering';

/** A defined name as one of the files has it; `scope` is the sheet's name when the file was opened, or now for new sheets. */
interface NameEntry {
  readonly key: string;
  readonly scope: string | null;
  readonly element: XmlElement;
  readonly text: string;
}

/**
 * The defined names to be written: those the work left alone as the original has them, the others as they are now.
 * `scopeNow` turns a sheet's present name into the one it had when the file was opened.
 */
export function mergeNames(
  workbook: XmlElement,
  before: Rendering,
  after: Rendering,
  scopeNow: (name: string) => string,
  position: (scope: string) => number,
): XmlElement | null {
  const originals = entriesOf(workbook, (name) => name);
  const were = entriesOf(before.workbook, (name) => name);
  const are = entriesOf(after.workbook, scopeNow);
  const merged = new Map(originals);
  for (const key of were.keys()) if (!are.has(key)) merged.delete(key);
  for (const [key, entry] of are) {
    if (were.get(key)?.text !== entry.text || !merged.has(key)) merged.set(key, entry);
  }
  const parent = make(workbook, 'definedNames');
  for (const { scope, element } of merged.values()) {
    const index = scope === null ? null : position(scope);
    if (index !== null && index < 0) continue;
    const written = adopt(workbook, element);
    if (index !== null) written.attributes.localSheetId = String(index);
    parent.children.push(written);
  }
  return parent.children.length > 0 ? parent : null;
}

function entriesOf(workbook: XmlElement, scopeOf: (name: string) => string): Map<string, NameEntry> {
  const sheets = childrenOf(childOf(workbook, 'sheets')!).map(({ attributes }) => attributes.name ?? '');
  const parent = childOf(workbook, 'definedNames');
  const entries = (parent ? childrenOf(parent) : []).map((element): NameEntry => {
    const { name = '', localSheetId, hidden } = element.attributes;
    const scope = localSheetId === undefined ? null : scopeOf(sheets[Number(localSheetId)] ?? '');
    // The file library quotes every sheet's name, others only where Excel must.
    const text = `${textOf(element).replaceAll("'", '')}|${hidden === '1' || hidden === 'true'}`;
    return { key: `${scope ?? ''}|${name.toLowerCase()}`, scope, element, text };
  });
  return new Map(entries.map((entry) => [entry.key, entry]));
}

import type { OfficePackage } from '../package';
import { adopt, childOf, type XmlElement } from '../xml';
import { byReference, declareNamespaces, dropUnusedRelations, groupsOf, sharesFormula, type PartsIn } from './parts-in';
import type { RenderedSheet, Rendering } from './rendering';

/** A sheet as the file library wrote it before and after the work. */
export interface SheetChange {
  readonly before: Rendering;
  readonly after: Rendering;
  readonly sheetBefore: RenderedSheet;
  readonly sheetAfter: RenderedSheet;
}

/** The order of a worksheet's elements (CT_Worksheet, ECMA-376 Part 1, 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Whether the work left a sheet as it was. */
export function isUnchanged({ before, after, sheetBefore, sheetAfter }: SheetChange): boolean {
  return before.describe(sheetBefore.root, sheetBefore) === after.describe(sheetAfter.root, sheetAfter);
}

/**
 * Writes what changed on a sheet into its original part: element by element, and within the cells cell by cell, so that
 * what the file library does not know stays as it was.
 */
export function mergeSheet(parts: OfficePackage, path: string, change: SheetChange, partsIn: PartsIn): void {
  const root = parts.xml(path);
  const take = (element: XmlElement): XmlElement => {
    const taken = adopt(root, element);
    partsIn.adapt(taken, change.sheetAfter.path, path);
    return taken;
  };
  const before = groupsOf(change.sheetBefore.root);
  const after = groupsOf(change.sheetAfter.root);
  const groups = groupsOf(root);
  for (const name of ORDER) {
    const now = after.get(name) ?? [];
    const describedBefore = (before.get(name) ?? []).map((element) =>
      change.before.describe(element, change.sheetBefore),
    );
    const describedAfter = now.map((element) => change.after.describe(element, change.sheetAfter));
    if (describedBefore.join() === describedAfter.join()) continue;
    const original = groups.get(name)?.[0];
    if (name === 'sheetData' && original) mergeRows(original, change, take);
    else groups.set(name, now.map(take));
  }
  root.children = inOrder(groups);
  declareNamespaces(root, change.sheetAfter.root);
  parts.setXml(path, root);
  dropUnusedRelations(parts, path, root);
}

/** Elements that the list does not name (such as `mc:AlternateContent`) keep their place after the one before them. */
function inOrder(groups: ReadonlyMap<string, readonly XmlElement[]>): XmlElement[] {
  let last = 0;
  const ranked = [...groups].map(([name, elements]) => {
    const rank = ORDER.indexOf(name);
    if (rank >= 0) last = rank;
    return { rank: rank >= 0 ? rank : last + 0.5, elements };
  });
  return ranked.sort((a, b) => a.rank - b.rank).flatMap(({ elements }) => elements);
}

function mergeRows(original: XmlElement, change: SheetChange, take: (element: XmlElement) => XmlElement): void {
  const rows = byReference(original);
  const before = byReference(childOf(change.sheetBefore.root, 'sheetData'));
  const after = byReference(childOf(change.sheetAfter.root, 'sheetData'));
  for (const number of before.keys()) if (!after.has(number)) rows.delete(number);
  for (const [number, row] of after) {
    const old = rows.get(number);
    const was = before.get(number);
    if (!old) rows.set(number, take(row));
    // A row of blank cells may be in the original only: nothing of it was changed but what the row has now.
    else if (!was) mergeCells(old, { ...row, children: [] }, row, { ...change, before: change.after }, take);
    else if (describe(was, change, 'before') !== describe(row, change, 'after'))
      mergeCells(old, was, row, change, take);
  }
  original.children = [...rows.values()].sort((a, b) => Number(a.attributes.r) - Number(b.attributes.r));
}

function mergeCells(
  original: XmlElement,
  before: XmlElement,
  after: XmlElement,
  change: SheetChange,
  take: (element: XmlElement) => XmlElement,
): void {
  const bare = ({ name, attributes }: XmlElement): XmlElement => ({ type: 'element', name, attributes, children: [] });
  if (describe(bare(before), change, 'before') !== describe(bare(after), change, 'after')) {
    original.attributes = take(bare(after)).attributes;
  }
  const cells = byReference(original);
  const was = byReference(before);
  const now = byReference(after);
  for (const reference of was.keys()) if (!now.has(reference)) cells.delete(reference);
  for (const [reference, cell] of now) {
    const old = cells.get(reference);
    const earlier = was.get(reference);
    const same = earlier && describe(earlier, change, 'before') === describe(cell, change, 'after');
    if (old && same && !sharesFormula(old)) continue;
    // A blank cell that the library was not shown has its look in the original only.
    const styleBefore = earlier ? styleOf(earlier, change.before) : change.before.styles.describe(0);
    const styleKept = old && styleBefore === styleOf(cell, change.after);
    cells.set(reference, styleKept ? withStyle(take(withStyle(cell)), old.attributes.s) : take(cell));
  }
  original.children = [...cells.values()].sort((a, b) => columnOf(a) - columnOf(b));
}

function describe(element: XmlElement, change: SheetChange, side: 'before' | 'after'): string {
  return side === 'before'
    ? change.before.describe(element, change.sheetBefore)
    : change.after.describe(element, change.sheetAfter);
}

function styleOf({ attributes }: XmlElement, { styles }: Rendering): string {
  return styles.describe(Number(attributes.s ?? 0));
}

function withStyle(cell: XmlElement, style?: string): XmlElement {
  const attributes = { ...cell.attributes };
  delete attributes.s;
  if (style !== undefined) attributes.s = style;
  return { ...cell, attributes };
}

function columnOf({ attributes }: XmlElement): number {
  const letters = (attributes.r ?? '').replace(/\d+$/, '');
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

import type { Worksheet } from '@cj-tech-master/excelts';
import type { Moment } from '../../formulas/moment';
import { recalculate } from '../../formulas/recalculate';
import { loadBook } from '../book';
import { writeCustomXml } from '../custom-xml';
import type { OriginalPackage, WorkbookDocument } from '../workbook-document';
import type { OfficePackage } from '../package';
import { childOf, localName, make, readXml, xmlOf, type XmlElement } from '../xml';
import { isUnchanged, mergeSheet } from './merge-sheet';
import { entriesOf, mergeNames } from './names';
import { PartsIn } from './parts-in';
import { Rendering, type RenderedSheet } from './rendering';
import { StyleWriter } from './styles';
import { relationOf, tabsOf, type Tab } from './tabs';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
/** What a workbook looks like that says nothing of looks (CT_Stylesheet, ECMA-376 Part 1, 18.8.39). */
const PLAIN_STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
</styleSheet>`;

/**
 * Writes a workbook that was opened from a file: the original's parts stay byte for byte, and only what the work changed
 * is taken from the file library. What changed is found by letting the library write both the original and the book, both
 * calculated for the moment at which the book was.
 */
export async function graft(doc: WorkbookDocument, original: OriginalPackage, moment: Moment): Promise<Uint8Array> {
  const book = await loadBook(original.bytes);
  recalculate({ book }, moment);
  const before = await Rendering.of(book);
  const after = await Rendering.of(doc.book);
  const parts = original.parts.copy();
  const reachable = parts.reachable();
  const path = parts.related('', 'officeDocument')!;
  const workbook = parts.xml(path);
  const workbookBefore = xmlOf(workbook);
  const stylesPath = stylesIn(parts, path);
  const styles = new StyleWriter(parts.xml(stylesPath), after.styles);
  const partsIn = new PartsIn(parts, after, styles);
  const rendered = (sheet: Worksheet): RenderedSheet => after.sheets.get(sheet.name)!;

  const tabs = tabsOf(workbook, doc.book.worksheets, original, (sheet) =>
    parts.relate(path, { type: WORKSHEET, target: partsIn.bringSheet(rendered(sheet)), external: false }),
  );
  const changed = survivingSheets(parts, path, tabs, original)
    .map(({ target, name, sheet }) => ({
      target,
      before,
      after,
      sheetBefore: before.sheets.get(name)!,
      sheetAfter: rendered(sheet),
    }))
    .filter((change) => !isUnchanged(change));
  for (const change of changed) mergeSheet(parts, change.target, change, partsIn);
  writeWorkbook(workbook, tabs, { before, after, original });
  writeCustomXml(parts, doc.customXml);
  if (changed.length > 0 || xmlOf(workbook) !== workbookBefore) calculateOnLoad(workbook);
  const kept = new Set(tabs.map(({ element }) => relationOf(element)));
  parts.unrelate(path, ({ id, kind }) => kind === 'calcChain' || (/sheet$/.test(kind) && !kept.has(id)));
  if (xmlOf(workbook) !== workbookBefore) parts.setXml(path, workbook);
  if (styles.changed) parts.setXml(stylesPath, styles.root);
  parts.sweep(reachable);
  return parts.write();
}

/** The path of the styles; put in first where a program wrote none, or none but the reference. */
function stylesIn(parts: OfficePackage, workbookPath: string): string {
  const named = parts.related(workbookPath, 'styles');
  const path = named ?? parts.freePath('xl/styles.xml');
  if (parts.has(path)) return path;
  parts.setXml(path, readXml(PLAIN_STYLES));
  parts.setContentType(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  if (!named) parts.relate(workbookPath, { type: STYLES, target: path, external: false });
  return path;
}

/** The original's worksheets that are still there, with their parts and the names they had when the file was opened. */
function survivingSheets(
  parts: OfficePackage,
  workbookPath: string,
  tabs: readonly Tab[],
  original: OriginalPackage,
): { target: string; name: string; sheet: Worksheet }[] {
  const targets = new Map(parts.relations(workbookPath).map(({ id, target }) => [id, target]));
  return tabs.flatMap(({ element, sheet }) => {
    const opened = sheet ? original.sheets.get(sheet) : undefined;
    return sheet && opened ? [{ target: targets.get(relationOf(element))!, name: opened.name, sheet }] : [];
  });
}

function writeWorkbook(
  workbook: XmlElement,
  tabs: readonly Tab[],
  { before, after, original }: { before: Rendering; after: Rendering; original: OriginalPackage },
): void {
  const opened = new Map([...original.sheets.values()].map(({ name, relation }) => [name, relation]));
  const present = new Map(tabs.map(({ element }) => [element.attributes.name ?? '', relationOf(element)]));
  const names = mergeNames(workbook, tabs, {
    original: entriesOf(workbook, relationOf),
    before: entriesOf(before.workbook, ({ attributes }) => opened.get(attributes.name ?? '') ?? ''),
    after: entriesOf(after.workbook, ({ attributes }) => present.get(attributes.name ?? '') ?? ''),
  });
  place(workbook, 'definedNames', names);
  const protection = childOf(after.workbook, 'workbookProtection');
  const was = childOf(before.workbook, 'workbookProtection');
  if (JSON.stringify(protection) !== JSON.stringify(was)) place(workbook, 'workbookProtection', protection ?? null);
  keepActiveTab(workbook, tabs);
  childOf(workbook, 'sheets')!.children = tabs.map(({ element }) => element);
}

/** Excel's own results are better than ours. */
function calculateOnLoad(workbook: XmlElement): void {
  const calculation = childOf(workbook, 'calcPr') ?? make(workbook, 'calcPr');
  calculation.attributes.fullCalcOnLoad = '1';
  place(workbook, 'calcPr', calculation);
}

/** The tab that was open stays open: which sheets are selected is noted in their own parts, which are left alone. */
function keepActiveTab(workbook: XmlElement, tabs: readonly Tab[]): void {
  const view = childOf(childOf(workbook, 'bookViews') ?? workbook, 'workbookView');
  if (!view) return;
  const before = childOf(workbook, 'sheets')!.children;
  const open = tabs.findIndex(({ element }) => element === before[Number(view.attributes.activeTab ?? 0)]);
  const visible = tabs.findIndex(isVisible);
  const showable = open >= 0 && isVisible(tabs[open]!);
  const active = String(showable ? open : visible);
  if (active === (view.attributes.activeTab ?? '0')) return;
  view.attributes.activeTab = active;
  delete view.attributes.firstSheet;
}

/** The order of a workbook's elements up to those we write (CT_Workbook, ECMA-376 Part 1, 18.2.27). */
const ORDER =
  'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

/** Puts an element where the schema wants it, in place of the one of that name; null takes it away. */
function place(workbook: XmlElement, name: string, element: XmlElement | null): void {
  const others = workbook.children.filter((child) => child.type !== 'element' || localName(child) !== name);
  const earlier = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  const at = others.map((child) => child.type === 'element' && earlier.has(localName(child))).lastIndexOf(true) + 1;
  workbook.children = element ? [...others.slice(0, at), element, ...others.slice(at)] : others;
}

function isVisible({ element }: Tab): boolean {
  return (element.attributes.state ?? 'visible') === 'visible';
}

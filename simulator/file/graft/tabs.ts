import type { Worksheet } from '@cj-tech-master/excelts';
import type { OriginalPackage } from '../workbook-document';
import { childOf, childrenOf, make, type XmlElement } from '../xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One tab of the workbook to be written: a worksheet, or a sheet of another kind that only the original knows. */
export interface Tab {
  readonly element: XmlElement;
  readonly sheet: Worksheet | null;
}

/** The tabs in their new order: worksheets as the book has them, sheets of other kinds after the sheet they came after. */
export function tabsOf(
  workbook: XmlElement,
  sheets: readonly Worksheet[],
  original: OriginalPackage,
  bring: (sheet: Worksheet) => string,
): readonly Tab[] {
  const before = childrenOf(childOf(workbook, 'sheets')!);
  const worksheets = new Set([...original.sheets.values()].map(({ relation }) => relation));
  const known = new Map(before.map((element) => [relationOf(element), element]));
  let lastId = Math.max(...before.map(({ attributes }) => Number(attributes.sheetId)));
  const tabs: Tab[] = sheets.map((sheet) => {
    const element =
      known.get(original.sheets.get(sheet)?.relation ?? '') ?? newTab(workbook, (lastId += 1), bring(sheet));
    element.attributes.name = sheet.name;
    if (sheet.state !== (element.attributes.state ?? 'visible')) element.attributes.state = sheet.state;
    return { element, sheet };
  });
  before.forEach((element, index) => {
    if (worksheets.has(relationOf(element))) return;
    const previous = tabs.findIndex((tab) => tab.element === before[index - 1]);
    tabs.splice(previous + 1, 0, { element, sheet: null });
  });
  return tabs;
}

function newTab(workbook: XmlElement, id: number, relation: string): XmlElement {
  workbook.attributes['xmlns:r'] ??= RELATIONSHIPS;
  return make(workbook, 'sheet', { name: '', sheetId: String(id), 'r:id': relation });
}

/** The attribute of a tab that names its part. */
export function relationOf({ attributes }: XmlElement): string {
  return Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';
}

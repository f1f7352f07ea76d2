import { areaOf, type Area } from './sheet-areas';
import { childOf, childrenOf, type OfficePackage, textOf, walk, type XmlElement } from '../../simulator';

/** A worksheet as the checks see it. */
export interface CheckedSheet {
  readonly name: string;
  readonly path: string;
  readonly root: XmlElement;
  readonly isOurs: boolean;
}

/** Values that occur more than once, ignoring case as Excel does. */
export function repeated(values: readonly string[]): readonly string[] {
  const folded = values.map((value) => value.toLowerCase());
  return folded.filter((value, index) => folded.indexOf(value) !== index);
}

/** The most page breaks that Excel takes in one direction. */
const MOST_BREAKS = 1022;

/** What is wrong within one worksheet: order, styles and texts that are not there, page breaks, merged cells, fit to page. */
export function sheetFaults(parts: OfficePackage, workbookPath: string, sheet: CheckedSheet): readonly string[] {
  const { root } = sheet;
  const faults = [
    ...cellFaults(parts, workbookPath, root),
    ...breakFaults(root),
    ...overlaps(items(root, 'mergeCells').map(({ attributes }) => areaOf(attributes.ref ?? ''))).map(
      (area) => `merged cells overlap at ${area}`,
    ),
    ...(sheet.isOurs && fitsToPage(root) ? ['fit to page'] : []),
  ];
  return faults.map((fault) => `${sheet.name}: ${fault}`);
}

/** What is wrong among the tables of all sheets: names and ids, headers that are not what the cells say, overlaps. */
export function tableFaults(
  parts: OfficePackage,
  sheets: readonly CheckedSheet[],
  definedNames: readonly XmlElement[],
): readonly string[] {
  const found = sheets.flatMap(({ path, name }) =>
    parts
      .relations(path)
      .filter(({ kind }) => kind === 'table')
      .map(({ target }) => ({ sheet: name, table: parts.xml(target) })),
  );
  const names = [...found.map(({ table }) => table.attributes.displayName ?? ''), ...globalNames(definedNames)];
  return [
    ...repeated(names).map((name) => `two tables or names are called ${name}`),
    ...repeated(found.map(({ table }) => table.attributes.id ?? '')).map((id) => `two tables have the id ${id}`),
    ...found.flatMap(({ table }) => {
      const columns = items(table, 'tableColumns').map(({ attributes }) => attributes.name ?? '');
      return repeated(columns).map((column) => `two columns of ${table.attributes.displayName} are called ${column}`);
    }),
    ...sheets.flatMap(({ name }) =>
      overlaps(found.filter(({ sheet }) => sheet === name).map(({ table }) => areaOf(table.attributes.ref ?? ''))).map(
        (area) => `${name}: tables overlap at ${area}`,
      ),
    ),
  ];
}

function globalNames(names: readonly XmlElement[]): readonly string[] {
  return names
    .filter(({ attributes }) => attributes.localSheetId === undefined)
    .map((name) => name.attributes.name ?? '');
}

function items(parent: XmlElement, list: string): readonly XmlElement[] {
  const found = childOf(parent, list);
  return found ? childrenOf(found) : [];
}

function cellFaults(parts: OfficePackage, workbookPath: string, root: XmlElement): readonly string[] {
  const styles = parts.related(workbookPath, 'styles');
  const formats = styles ? items(parts.xml(styles), 'cellXfs').length : 1;
  const differentials = styles ? items(parts.xml(styles), 'dxfs').length : 0;
  const texts = parts.related(workbookPath, 'sharedStrings');
  const textCount = texts ? childrenOf(parts.xml(texts)).length : 0;
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of items(root, 'sheetData')) {
    const number = Number(row.attributes.r ?? lastRow + 1);
    if (number <= lastRow) faults.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of childrenOf(row)) {
      const { left } = areaOf(cell.attributes.r ?? '');
      if (cell.attributes.r && left <= lastColumn) faults.push(`cell ${cell.attributes.r} is out of order`);
      lastColumn = left;
      if (Number(cell.attributes.s ?? 0) >= formats) faults.push(`${cell.attributes.r} has no such format`);
      const value = childOf(cell, 'v');
      if (cell.attributes.t === 's' && value && Number(textOf(value)) >= textCount)
        faults.push(`${cell.attributes.r} has no such text`);
    }
  }
  walk(root, ({ attributes }) => {
    if (Number(attributes.dxfId ?? -1) >= differentials) faults.push(`no conditional format ${attributes.dxfId}`);
  });
  return faults;
}

function breakFaults(root: XmlElement): readonly string[] {
  return ['rowBreaks', 'colBreaks'].flatMap((list) => {
    const breaks = items(root, list);
    const ids = breaks.map(({ attributes }) => attributes.id ?? '');
    return [
      ...(breaks.length > MOST_BREAKS ? [`${breaks.length} ${list}`] : []),
      ...repeated(ids).map((id) => `${list} twice at ${id}`),
    ];
  });
}

function fitsToPage(root: XmlElement): boolean {
  const properties = childOf(childOf(root, 'sheetPr') ?? root, 'pageSetUpPr');
  return ['1', 'true'].includes(properties?.attributes.fitToPage ?? '');
}

function overlaps(areas: readonly Area[]): readonly string[] {
  const crossing = (a: Area, b: Area): boolean =>
    a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
  return areas
    .filter((area, index) => areas.slice(0, index).some((other) => crossing(area, other)))
    .map(({ text }) => text);
}

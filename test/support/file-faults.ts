import { repeated, sheetFaults, tableFaults, type CheckedSheet } from './sheet-faults';
import { childOf, childrenOf, localName, OfficePackage, textOf, walk, type XmlElement } from '../../simulator';

/** The name that every report sheet of ours has. */
const OWN_SHEET = 'ITA_ReportSheet';
const LONGEST_SHEET_NAME = 31;

/**
 * What would make Excel repair a written workbook though an OpenXML validator accepts it: names and ids that must be
 * unique, scopes, references between parts, content types, page breaks. One line a fault; none for a good file.
 */
export async function fileFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = await OfficePackage.read(bytes);
  const path = parts.related('', 'officeDocument') ?? '';
  const workbook = parts.xml(path);
  const tabs = childrenOf(childOf(workbook, 'sheets')!);
  const names = childrenOf(childOf(workbook, 'definedNames') ?? { ...workbook, children: [] });
  const ours = names
    .filter(({ attributes }) => attributes.name === OWN_SHEET)
    .map((name) => name.attributes.localSheetId);
  const targets = new Map(parts.relations(path).map(({ id, target }) => [id, target]));
  const sheets = tabs.flatMap((tab, index): CheckedSheet[] => {
    const target = targets.get(tab.attributes['r:id'] ?? '') ?? '';
    if (!/worksheets\//.test(target) || !parts.has(target)) return [];
    return [
      { name: tab.attributes.name ?? '', path: target, root: parts.xml(target), isOurs: ours.includes(String(index)) },
    ];
  });
  return [
    ...packageFaults(parts),
    ...tabFaults(workbook, tabs, targets, parts),
    ...nameFaults(names, tabs),
    ...sheets.flatMap((sheet) => sheetFaults(parts, path, sheet)),
    ...tableFaults(parts, sheets, names),
  ];
}

function packageFaults(parts: OfficePackage): readonly string[] {
  const types = childrenOf(parts.xml('[Content_Types].xml'));
  const overrides = types
    .filter((type) => localName(type) === 'Override')
    .map(({ attributes }) => attributes.PartName!);
  const untyped = parts.paths.filter((path) => path !== '[Content_Types].xml' && !parts.contentType(path));
  const reachable = parts.reachable();
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `content type of ${name}, which is not there`),
    ...repeated(overrides).map((name) => `content type of ${name} twice`),
    ...parts.paths.flatMap((path) => relationFaults(parts, path)),
    ...relationFaults(parts, ''),
    ...parts.paths
      .filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !reachable.has(path))
      .map((path) => `${path} belongs to nothing`),
  ];
}

function relationFaults(parts: OfficePackage, path: string): readonly string[] {
  const relations = parts.relations(path);
  const ids = new Set(relations.map(({ id }) => id));
  const wanted = new Set<string>();
  if (path.endsWith('.xml') && path !== '[Content_Types].xml') {
    walk(parts.xml(path), ({ attributes }) =>
      Object.entries(attributes).forEach(([name, value]) => /^r:(id|embed|link|pict)$/.test(name) && wanted.add(value)),
    );
  }
  return [
    ...repeated(relations.map(({ id }) => id)).map((id) => `${path}: relationship ${id} twice`),
    ...relations
      .filter(({ external, target }) => !external && !parts.has(target))
      .map(({ target }) => `${path} refers to ${target}, which is not there`),
    ...[...wanted]
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => `${path} uses relationship ${id}, which is not there`),
  ];
}

function tabFaults(
  workbook: XmlElement,
  tabs: readonly XmlElement[],
  targets: ReadonlyMap<string, string>,
  parts: OfficePackage,
): readonly string[] {
  const of = (name: string): string[] => tabs.map(({ attributes }) => attributes[name] ?? '');
  const view = childOf(childOf(workbook, 'bookViews') ?? workbook, 'workbookView');
  const active = tabs[Number(view?.attributes.activeTab ?? 0)];
  return [
    ...repeated(of('name')).map((name) => `two sheets are named ${name}`),
    ...repeated(of('sheetId')).map((id) => `two sheets have the id ${id}`),
    ...repeated(of('r:id')).map((id) => `two sheets are the part of ${id}`),
    ...of('name')
      .filter((name) => name.length > LONGEST_SHEET_NAME)
      .map((name) => `the sheet name ${name} is too long`),
    ...of('r:id')
      .filter((id) => !parts.has(targets.get(id) ?? ''))
      .map((id) => `the sheet of ${id} has no part`),
    ...(active && (active.attributes.state ?? 'visible') === 'visible'
      ? []
      : ['the active sheet is hidden or not there']),
  ];
}

function nameFaults(names: readonly XmlElement[], tabs: readonly XmlElement[]): readonly string[] {
  const keys = names.map(({ attributes }) => `${attributes.localSheetId ?? 'workbook'}|${attributes.name}`);
  const astray = names.filter(({ attributes }) => {
    const { localSheetId } = attributes;
    return localSheetId !== undefined && !tabs[Number(localSheetId)];
  });
  return [
    ...repeated(keys).map((key) => `the name ${key} twice`),
    ...astray.map(
      ({ attributes }) => `${attributes.name} belongs to sheet ${attributes.localSheetId}, which is not there`,
    ),
    ...names.flatMap((name) => printFaults(name, tabs)),
  ];
}

/** A print area or title that lies on another sheet than the one it belongs to. */
function printFaults(name: XmlElement, tabs: readonly XmlElement[]): readonly string[] {
  const { name: called = '', localSheetId } = name.attributes;
  if (!/^_xlnm\.Print_/.test(called)) return [];
  const sheet = tabs[Number(localSheetId)]?.attributes.name ?? '';
  const text = textOf(name);
  const own = [`'${sheet.replaceAll("'", "''")}'!`, `${sheet}!`];
  return own.some((start) => text.startsWith(start)) ? [] : [`${called} of ${sheet} is ${text}`];
}

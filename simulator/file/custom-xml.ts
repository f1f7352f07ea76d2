import type { CustomXmlPart } from './workbook-document';
import type { OfficePackage, Relationship } from './package';
import { readXml } from './xml';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES_RELATION = `${RELATION}Props`;
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The pieces of custom XML in a package; what cannot be read is passed over (and stays in the file). */
export function customXmlOf(parts: OfficePackage): CustomXmlPart[] {
  const workbook = parts.related('', 'officeDocument') ?? '';
  return itemsOf(parts, workbook).flatMap(({ target }) => partAt(parts, target) ?? []);
}

function itemsOf(parts: OfficePackage, workbook: string): readonly Relationship[] {
  return parts.relations(workbook).filter(({ kind, external }) => kind === 'customXml' && !external);
}

function partAt(parts: OfficePackage, path: string): CustomXmlPart | null {
  try {
    const properties = parts.related(path, 'customXmlProps');
    const id = properties
      ? Object.entries(parts.xml(properties).attributes).find(([name]) => /(^|:)itemID$/.test(name))
      : null;
    const xml = new TextDecoder().decode(parts.bytes(path)).replace(/^\uFEFF/, '');
    const { name, attributes } = readXml(xml);
    const prefix = name.includes(':') ? `:${name.split(':')[0]}` : '';
    return { id: id?.[1] ?? '', namespace: attributes[`xmlns${prefix}`] ?? '', xml };
  } catch {
    return null;
  }
}

/** Brings a package's custom XML to what it should be; parts that did not change are not touched. */
export function writeCustomXml(parts: OfficePackage, wanted: readonly CustomXmlPart[]): void {
  const workbook = parts.related('', 'officeDocument')!;
  const found = itemsOf(parts, workbook).map(({ target }) => ({ target, part: partAt(parts, target) }));
  const same = (a: CustomXmlPart | null, b: CustomXmlPart): boolean => a?.id === b.id && a.xml === b.xml;
  for (const { target, part } of found) {
    if (part && !wanted.some((other) => same(part, other)))
      parts.unrelate(workbook, (relation) => relation.target === target);
  }
  for (const part of wanted) if (!found.some((other) => same(other.part, part))) add(parts, workbook, part);
}

function add(parts: OfficePackage, workbook: string, { id, namespace, xml }: CustomXmlPart): void {
  const encoder = new TextEncoder();
  const path = parts.freePath('customXml/item1.xml');
  parts.set(path, encoder.encode(xml));
  parts.setContentType(path, 'application/xml');
  const properties = parts.freePath('customXml/itemProps1.xml');
  parts.set(
    properties,
    encoder.encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace.replaceAll('&', '&amp;')}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  parts.setContentType(properties, PROPERTIES_TYPE);
  parts.relate(workbook, { type: RELATION, target: path, external: false });
  parts.relate(path, { type: PROPERTIES_RELATION, target: properties, external: false });
}

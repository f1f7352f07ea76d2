import type { OfficePackage, Relationship } from '../package';
import { childOf, childrenOf, localName, walk, type XmlElement } from '../xml';
import type { RenderedSheet, Rendering } from './rendering';
import type { StyleWriter } from './styles';

/** Brings parts of a rendering into a package, under free names, with their styles. */
export class PartsIn {
  private readonly moved = new Map<string, string>();

  constructor(
    private readonly parts: OfficePackage,
    private readonly rendering: Rendering,
    private readonly styles: StyleWriter,
  ) {}

  /** Brings in a part and all it refers to; returns its path. */
  bring(path: string): string {
    const known = this.moved.get(path);
    if (known !== undefined) return known;
    const { parts } = this.rendering;
    const target = this.parts.freePath(path);
    this.moved.set(path, target);
    this.parts.set(target, parts.bytes(path) ?? new Uint8Array());
    const contentType = parts.contentType(path);
    if (contentType) this.parts.setContentType(target, contentType);
    if (/\/tables\/[^/]*$/.test(path)) this.settleTable(target);
    const ids = new Map(parts.relations(path).map((relation) => [relation.id, this.relate(target, relation)]));
    if ([...ids].some(([before, after]) => before !== after)) {
      const root = this.parts.xml(target);
      walk(root, (element) => renameIds(element, ids));
      this.parts.setXml(target, root);
    }
    return target;
  }

  /** Brings in a sheet that the package does not have; returns its path. */
  bringSheet({ path, root }: RenderedSheet): string {
    const target = this.parts.freePath(path);
    this.parts.set(target, new Uint8Array());
    this.parts.setContentType(target, this.rendering.parts.contentType(path)!);
    const copy = structuredClone(root);
    // Which sheet is selected is up to the workbook that this one comes into.
    walk(copy, ({ attributes }) => delete attributes.tabSelected);
    this.adapt(copy, path, target);
    this.parts.setXml(target, copy);
    // Comments are the one kind of part that no element of the sheet names.
    for (const relation of this.rendering.parts.relations(path)) {
      if (/comment/i.test(relation.kind)) this.relate(target, relation);
    }
    return target;
  }

  /** Gives elements of a rendered sheet, on their way into the sheet at `target`, the styles and relationships of this package. */
  adapt(element: XmlElement, source: string, target: string): void {
    const relations = this.rendering.parts.relations(source);
    const ids = new Map<string, string>();
    walk(element, (inner) => {
      const wanted = inner.attributes['r:id'];
      const relation = wanted ? relations.find(({ id }) => id === wanted) : undefined;
      if (relation && !ids.has(relation.id)) ids.set(relation.id, this.relate(target, relation));
      renameIds(inner, ids);
      this.restyle(inner);
    });
  }

  private relate(from: string, relation: Relationship): string {
    const target = relation.external ? relation.target : this.bring(relation.target);
    return this.parts.relate(from, { type: relation.type, target, external: relation.external });
  }

  private restyle(element: XmlElement): void {
    const { attributes } = element;
    const name = localName(element);
    // Marks of dynamic arrays count entries of a part that is not brought along.
    if (name === 'c') delete attributes.cm;
    if ((name === 'c' || name === 'row') && attributes.s) attributes.s = this.styles.cellFormat(attributes.s);
    if (name === 'col' && attributes.style) attributes.style = this.styles.cellFormat(attributes.style);
    for (const key of Object.keys(attributes)) {
      if (/dxfId$/i.test(key)) attributes[key] = this.styles.differential(attributes[key]!);
    }
  }

  /** Table ids are unique in the workbook. */
  private settleTable(path: string): void {
    const others = this.parts.paths.filter((other) => other !== path && /^xl\/tables\/[^/]+\.xml$/.test(other));
    const taken = others.map((other) => Number(this.parts.xml(other).attributes.id));
    const root = this.parts.xml(path);
    root.attributes.id = String(Math.max(0, ...taken) + 1);
    walk(root, (element) => this.restyle(element));
    this.parts.setXml(path, root);
  }
}

function renameIds({ attributes }: XmlElement, ids: ReadonlyMap<string, string>): void {
  for (const name of ['r:id', 'r:embed', 'r:link', 'o:relid']) {
    const after = ids.get(attributes[name] ?? '');
    if (after !== undefined) attributes[name] = after;
  }
}

/** Namespaces that an element uses but the document it has come into does not declare. */
export function declareNamespaces(root: XmlElement, source: XmlElement): void {
  for (const [name, value] of Object.entries(source.attributes)) {
    if (name.startsWith('xmlns:')) root.attributes[name] ??= value;
  }
  const ignorable = new Set(
    [root, source].flatMap(({ attributes }) => (attributes['mc:Ignorable'] ?? '').split(' ').filter(Boolean)),
  );
  if (ignorable.size > 0) root.attributes['mc:Ignorable'] = [...ignorable].join(' ');
}

/** Drops relationships of a sheet that no element names any more; comments are the kind that no element ever names. */
export function dropUnusedRelations(parts: OfficePackage, path: string, root: XmlElement): void {
  const used = new Set<string>();
  walk(root, ({ attributes }) => Object.values(attributes).forEach((value) => used.add(value)));
  const named = ['table', 'drawing', 'vmlDrawing', 'hyperlink', 'printerSettings', 'image'];
  parts.unrelate(path, ({ id, kind }) => named.includes(kind) && !used.has(id));
}

/** The children of a sheet by local name, in order. */
export function groupsOf(root: XmlElement): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const child of childrenOf(root)) {
    const name = localName(child);
    groups.set(name, [...(groups.get(name) ?? []), child]);
  }
  return groups;
}

/** A sheet's rows or a row's cells by their reference. */
export function byReference(parent: XmlElement | undefined): Map<string, XmlElement> {
  return new Map((parent ? childrenOf(parent) : []).map((child) => [child.attributes.r ?? '', child]));
}

/** Whether a cell's formula is written once for several cells. */
export function sharesFormula(cell: XmlElement): boolean {
  return childOf(cell, 'f')?.attributes.t === 'shared';
}

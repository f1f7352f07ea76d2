import { zip } from '@cj-tech-master/excelts/archive';
import { LARGEST_CONTENT } from './limits';
import { unzip } from './unzip';
import { childrenOf, localName, make, readXml, writeXml, type XmlElement } from './xml';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** Path within the package, or the address as written when external. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The parts of an Office file (Open Packaging Conventions, ECMA-376 Part 2) by path, such as `xl/workbook.xml`. */
export class OfficePackage {
  constructor(private readonly parts: Map<string, Uint8Array>) {}

  /**
   * Unpacks a file.
   *
   * @throws TooLarge when all parts together come to more than the limit in bytes; another error for a damaged file
   */
  static async read(bytes: Uint8Array, limit = LARGEST_CONTENT): Promise<OfficePackage> {
    return new OfficePackage(await unzip(bytes, limit));
  }

  async write(): Promise<Uint8Array> {
    const archive = zip({ reproducible: true, noSort: true });
    const names = [...this.parts.keys()].sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
    for (const name of names) archive.add(name, this.parts.get(name)!);
    return archive.bytes();
  }

  copy(): OfficePackage {
    return new OfficePackage(new Map(this.parts));
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  set(path: string, bytes: Uint8Array): void {
    this.parts.set(path, bytes);
  }

  delete(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationsPath(path));
  }

  /** @throws when the part is missing or not well formed */
  xml(path: string): XmlElement {
    const bytes = this.parts.get(path);
    if (!bytes) throw new Error(`The package has no part ${path}`);
    return readXml(decoder.decode(bytes));
  }

  setXml(path: string, root: XmlElement): void {
    this.parts.set(path, encoder.encode(writeXml(root)));
  }

  /** What a part refers to; `''` stands for the package itself. */
  relations(path: string): readonly Relationship[] {
    const from = relationsPath(path);
    if (!this.parts.has(from)) return [];
    return childrenOf(this.xml(from)).map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const type = attributes.Type ?? '';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  /** The one target of that kind, if there is one. */
  related(path: string, kind: string): string | undefined {
    return this.relations(path).find((relation) => relation.kind === kind)?.target;
  }

  /** Adds a relationship and returns its id. */
  relate(path: string, { type, target, external }: Omit<Relationship, 'id' | 'kind'>): string {
    const at = relationsPath(path);
    const root = this.parts.has(at)
      ? this.xml(at)
      : readXml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    const taken = new Set(childrenOf(root).map(({ attributes }) => attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const mode: Record<string, string> = external ? { TargetMode: 'External' } : {};
    root.children.push(
      make(root, 'Relationship', { Id: id, Type: type, Target: external ? target : `/${target}`, ...mode }),
    );
    this.setXml(at, root);
    // Some programs declare it part by part instead of once for all.
    this.setContentType(at, RELATIONSHIPS_TYPE);
    return id;
  }

  unrelate(path: string, matches: (relation: Relationship) => boolean): void {
    const gone = new Set(
      this.relations(path)
        .filter(matches)
        .map(({ id }) => id),
    );
    if (gone.size === 0) return;
    const root = this.xml(relationsPath(path));
    root.children = childrenOf(root).filter(({ attributes }) => !gone.has(attributes.Id ?? ''));
    this.setXml(relationsPath(path), root);
  }

  contentType(path: string): string | undefined {
    const types = childrenOf(this.xml(CONTENT_TYPES));
    const own = types.find((type) => localName(type) === 'Override' && type.attributes.PartName === `/${path}`);
    const extension = extensionOf(path);
    const usual = types.find(
      (type) => localName(type) === 'Default' && type.attributes.Extension?.toLowerCase() === extension,
    );
    return (own ?? usual)?.attributes.ContentType;
  }

  setContentType(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const root = this.xml(CONTENT_TYPES);
    root.children.push(make(root, 'Override', { PartName: `/${path}`, ContentType: contentType }));
    this.setXml(CONTENT_TYPES, root);
  }

  /** A path like the given one that no part has yet: `xl/tables/table1.xml` → `xl/tables/table7.xml`. */
  freePath(path: string): string {
    if (!this.parts.has(path)) return path;
    const [, stem = path, extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(path) ?? [];
    let number = 1;
    while (this.parts.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  /** Drops every part that nothing refers to any more, of those that were reachable before. */
  sweep(before: ReadonlySet<string>): void {
    const after = this.reachable();
    const gone = [...before].filter((path) => !after.has(path));
    if (gone.length === 0) return;
    gone.forEach((path) => this.delete(path));
    const root = this.xml(CONTENT_TYPES);
    const kept = childrenOf(root).filter(
      ({ attributes }) => !attributes.PartName || this.parts.has(attributes.PartName.slice(1)),
    );
    if (kept.length === root.children.length) return;
    root.children = kept;
    this.setXml(CONTENT_TYPES, root);
  }

  /** All parts that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (path: string): void => {
      for (const { target, external } of this.relations(path)) {
        if (external || found.has(target) || !this.parts.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit('');
    return found;
  }
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

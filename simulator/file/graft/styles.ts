import { adopt, childOf, childrenOf, make, xmlOf, type XmlElement } from '../xml';

/** Number formats up to this are Excel's own and need no definition. */
const LAST_BUILTIN_FORMAT = 163;

/** The parts of a cell format that `styles.xml` keeps in lists of their own. */
const LISTS = [
  { list: 'fonts', id: 'fontId' },
  { list: 'fills', id: 'fillId' },
  { list: 'borders', id: 'borderId' },
] as const;

/** One short word for each description met: a sheet may name a hundred thousand of them. */
const words = new Map<string, string>();

/** A style sheet to be read: what each index means, as a word that is the same in all files, so that they can be compared. */
export class StyleReader {
  private readonly formats: readonly XmlElement[];
  private readonly differentials: readonly XmlElement[];
  private readonly described = new Map<number, string>();

  constructor(readonly root: XmlElement) {
    this.formats = itemsOf(root, 'cellXfs');
    this.differentials = itemsOf(root, 'dxfs');
  }

  cellFormat(index: number): XmlElement | undefined {
    return this.formats[index];
  }

  differential(index: number): XmlElement | undefined {
    return this.differentials[index];
  }

  /** The format code of an id that is not one of Excel's own. */
  numberFormat(id: string): string | undefined {
    return itemsOf(this.root, 'numFmts').find(({ attributes }) => attributes.numFmtId === id)?.attributes.formatCode;
  }

  /** A word for everything a cell format says. */
  describe(index: number): string {
    return remember(this.described, index, () => {
      const format = this.formats[index];
      return remember(words, format ? this.descriptionOf(format) : '', () => `#${words.size}`);
    });
  }

  describeDifferential(index: number): string {
    const found = this.differentials[index];
    return found ? xmlOf(found) : '';
  }

  private descriptionOf(format: XmlElement): string {
    const { numFmtId = '0' } = format.attributes;
    const listed = LISTS.map(({ list, id }) => itemsOf(this.root, list)[Number(format.attributes[id] ?? 0)]);
    const written = [...listed, ...childrenOf(format)].map((element) => (element ? xmlOf(element) : ''));
    return [this.numberFormat(numFmtId) ?? numFmtId, format.attributes.quotePrefix ?? '', ...written].join('|');
  }
}

/** Adds formats of one style sheet to another; what is there already is used again, nothing there is changed. */
export class StyleWriter {
  private readonly own: StyleReader;
  private readonly cellFormats = new Map<number, string>();
  private readonly differentials = new Map<number, string>();
  private readonly byDescription = new Map<string, number>();
  /** Whether anything had to be added. */
  changed = false;

  constructor(
    readonly root: XmlElement,
    private readonly source: StyleReader,
  ) {
    this.own = new StyleReader(root);
    itemsOf(root, 'cellXfs').forEach((_, index) => {
      const description = this.own.describe(index);
      if (!this.byDescription.has(description)) this.byDescription.set(description, index);
    });
  }

  /** The index here of a cell format of the source. */
  cellFormat(index: string): string {
    return remember(this.cellFormats, Number(index), () => {
      const same = this.byDescription.get(this.source.describe(Number(index)));
      const format = this.source.cellFormat(Number(index));
      return same !== undefined || !format ? String(same ?? 0) : this.addCellFormat(format);
    });
  }

  /** The index here of a differential format (of conditional formats and tables) of the source. */
  differential(index: string): string {
    return remember(this.differentials, Number(index), () => {
      const found = this.source.differential(Number(index));
      return found ? this.place('dxfs', found) : '0';
    });
  }

  private addCellFormat(format: XmlElement): string {
    const attributes: Record<string, string> = { ...format.attributes, xfId: '0' };
    for (const { list, id } of LISTS) {
      const element = itemsOf(this.source.root, list)[Number(format.attributes[id] ?? 0)];
      attributes[id] = element ? this.place(list, element) : '0';
    }
    attributes.numFmtId = this.numberFormat(format.attributes.numFmtId ?? '0');
    return this.append('cellXfs', { ...format, attributes });
  }

  private numberFormat(id: string): string {
    const code = this.source.numberFormat(id);
    if (Number(id) <= LAST_BUILTIN_FORMAT || code === undefined) return id;
    const items = itemsOf(this.root, 'numFmts');
    const same = items.find(({ attributes }) => attributes.formatCode === code);
    if (same) return same.attributes.numFmtId!;
    const next = String(
      Math.max(LAST_BUILTIN_FORMAT, ...items.map(({ attributes }) => Number(attributes.numFmtId))) + 1,
    );
    this.append('numFmts', make(this.root, 'numFmt', { numFmtId: next, formatCode: code }));
    return next;
  }

  private place(list: string, element: XmlElement): string {
    const written = xmlOf(adopt(this.root, element));
    const same = itemsOf(this.root, list).findIndex((item) => xmlOf(item) === written);
    return same >= 0 ? String(same) : this.append(list, element);
  }

  private append(list: string, element: XmlElement): string {
    this.changed = true;
    const parent = childOf(this.root, list) ?? this.addList(list);
    parent.children.push(adopt(this.root, element));
    const count = childrenOf(parent).length;
    parent.attributes.count = String(count);
    return String(count - 1);
  }

  private addList(list: string): XmlElement {
    const made = make(this.root, list);
    const later = ORDER.slice(ORDER.indexOf(list) + 1);
    const at = this.root.children.findIndex(
      (child) => child.type === 'element' && later.some((name) => child.name.endsWith(name)),
    );
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }
}

/** The order of lists in a style sheet (CT_Stylesheet, ECMA-376 Part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function itemsOf(root: XmlElement, list: string): XmlElement[] {
  const parent = childOf(root, list);
  return parent ? childrenOf(parent) : [];
}

function remember<Key>(known: Map<Key, string>, key: Key, find: () => string): string {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

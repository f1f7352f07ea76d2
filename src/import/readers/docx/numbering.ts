import { elementOf, elementsOf, valueOf, type MarkupElement } from '../markup';
import { bulletOf, formatCounter } from './number-formats';

const LEVELS = 9;
/** A longer number is a hostile file's. */
const MAX_COUNTER = 100_000;

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with the counters of the levels put in. */
  readonly text: string;
  /** Every counter in Arabic digits, whatever its own format. */
  readonly isLegal: boolean;
  /** The level after which this one begins again; 0 for never. */
  readonly restart: number | null;
}

/** A list that paragraphs refer to by its number. */
interface List {
  /** Lists of one abstract list go on counting where the other stopped. */
  readonly counters: string;
  readonly levels: readonly Level[];
  readonly restarts: ReadonlyMap<number, number>;
}

/** What a paragraph or a style says of its number. */
export interface NumberReference {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** The number or sign that Word draws before each paragraph of a list: it is not in the text. Ask in document order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: MarkupElement | null,
    private readonly styles: StyleNumbers,
  ) {
    this.lists = root ? readLists(root, styles) : new Map();
  }

  /** What stands before a paragraph of this style and these properties; `''` for none. */
  labelOf(properties: MarkupElement | undefined): string {
    const own = referenceIn(elementOf(properties, 'numPr'));
    const styled = this.styles.referenceOf(valueOf(properties, 'pStyle'));
    const id = own.list ?? styled.list;
    const list = id === undefined || id === '0' ? undefined : this.lists.get(id);
    if (id === undefined || !list) return '';
    const level = Math.min(Math.max(own.level ?? styled.level ?? 0, 0), LEVELS - 1);
    return this.count(id, list, level);
  }

  private count(id: string, list: List, at: number): string {
    const counters = this.counters.get(list.counters) ?? [];
    this.counters.set(list.counters, counters);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [level, start] of list.restarts) counters[level] = start - 1;
    }
    const level = list.levels[at];
    if (!level) return '';
    counters[at] = Math.min((counters[at] ?? level.start - 1) + 1, MAX_COUNTER);
    for (let below = at + 1; below < LEVELS; below += 1) {
      const restart = list.levels[below]?.restart ?? below;
      if (restart !== 0 && at < restart) counters[below] = undefined;
    }
    if (level.format === 'bullet') return bulletOf(level.text);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = list.levels[Number(digit) - 1];
      const value = counters[Number(digit) - 1] ?? of?.start ?? 1;
      return formatCounter(value, level.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
    });
  }
}

/** What styles say of numbers, own or inherited. */
export class StyleNumbers {
  private readonly styles: ReadonlyMap<string, MarkupElement>;
  private readonly defaultStyle: string | undefined;

  constructor(root: MarkupElement | null) {
    const styles = root ? elementsOf(root, 'style') : [];
    this.styles = new Map(styles.map((style) => [style.attributes.styleId ?? '', style]));
    this.defaultStyle = styles.find(
      ({ attributes }) => attributes.type === 'paragraph' && /^(1|true|on)$/.test(attributes.default ?? ''),
    )?.attributes.styleId;
  }

  referenceOf(id: string | undefined): NumberReference {
    let style = this.styles.get(id ?? this.defaultStyle ?? '');
    let level: number | undefined;
    for (let steps = 0; style && steps < this.styles.size; steps += 1) {
      const found = referenceIn(elementOf(elementOf(style, 'pPr'), 'numPr'));
      level ??= found.level;
      if (found.list !== undefined) return { list: found.list, level };
      style = this.styles.get(valueOf(style, 'basedOn') ?? '');
    }
    return { list: undefined, level };
  }

  /** Whether runs of this character or paragraph style are hidden. */
  listOfStyle(id: string): string | undefined {
    return referenceIn(elementOf(elementOf(this.styles.get(id), 'pPr'), 'numPr')).list;
  }
}

function referenceIn(properties: MarkupElement | undefined): NumberReference {
  const level = valueOf(properties, 'ilvl');
  return { list: valueOf(properties, 'numId'), level: level === undefined ? undefined : Number(level) || 0 };
}

function readLists(root: MarkupElement, styles: StyleNumbers): ReadonlyMap<string, List> {
  const abstracts = new Map(elementsOf(root, 'abstractNum').map((list) => [list.attributes.abstractNumId ?? '', list]));
  const numbers = new Map(elementsOf(root, 'num').map((list) => [list.attributes.numId ?? '', list]));
  const abstractOf = (number: MarkupElement | undefined): string => valueOf(number, 'abstractNumId') ?? '';
  return new Map(
    [...numbers].map(([id, number]): [string, List] => {
      let abstractId = abstractOf(number);
      // A list may borrow the levels of a list style.
      const link = valueOf(abstracts.get(abstractId), 'numStyleLink');
      const linked = link === undefined ? undefined : numbers.get(styles.listOfStyle(link) ?? '');
      if (linked) abstractId = abstractOf(linked);
      return [id, listOf(abstractId, abstracts.get(abstractId), number)];
    }),
  );
}

function listOf(counters: string, abstract: MarkupElement | undefined, number: MarkupElement): List {
  const levels: Level[] = [];
  for (const level of abstract ? elementsOf(abstract, 'lvl') : []) levels[indexOf(level)] = readLevel(level);
  const restarts = new Map<number, number>();
  for (const override of elementsOf(number, 'lvlOverride')) {
    const level = elementOf(override, 'lvl');
    if (level) levels[indexOf(override)] = readLevel(level);
    const start = valueOf(override, 'startOverride');
    if (start !== undefined) restarts.set(indexOf(override), Number(start) || 0);
  }
  return { counters, levels, restarts };
}

function indexOf({ attributes }: MarkupElement): number {
  return Math.min(Math.max(Number(attributes.ilvl) || 0, 0), LEVELS - 1);
}

function readLevel(level: MarkupElement): Level {
  const restart = valueOf(level, 'lvlRestart');
  const legal = elementOf(level, 'isLgl');
  return {
    start: Number(valueOf(level, 'start') ?? 1) || 0,
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    isLegal: legal !== undefined && !/^(0|false|off)$/.test(legal.attributes.val ?? ''),
    restart: restart === undefined ? null : Number(restart) || 0,
  };
}

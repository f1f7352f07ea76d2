import type { Edge, SheetAction } from './actions';
import { addressOf, areaOf, type Rectangle } from './address';
import type { Layout, PlacedCell, PlacedRow } from './layout';
import { inActions } from './lots';
import { Rectangles } from './rectangles';
import { STYLES, WARNING_COLOR, type Style } from './styles';

/** One side of a look: what it is for a cell, and the action that gives it to areas. */
interface Aspect {
  /** Null where the cell needs nothing beyond the base. */
  readonly of: (style: Style, cell: PlacedCell, row: PlacedRow) => string | null;
  readonly action: (areas: readonly string[], value: string) => SheetAction;
}

const BASE: Style = STYLES.body;

/**
 * The looks of all cells. The whole sheet gets the body style, then each difference from it is given once, to all the
 * areas that have it.
 */
export function formatActions(layout: Layout, font: string): readonly SheetAction[] {
  const everything = [areaOf({ top: 0, left: 0, bottom: layout.rows.length - 1, right: layout.widths.length - 1 })];
  const { horizontal, vertical, wrap } = BASE;
  return [
    { kind: 'font', areas: everything, name: font, size: BASE.size },
    { kind: 'alignment', areas: everything, horizontal, vertical, wrap },
    ...ASPECTS.flatMap((aspect) => aspectActions(layout, aspect)),
  ];
}

/**
 * Scores below their threshold stand out; the word for it is in the number format and in the text. One rule for all cells
 * of a threshold: it reaches over what lies between them, which are texts and so never below anything.
 */
export function flagActions({ rows }: Layout): readonly SheetAction[] {
  const flagged = new Map<number, Rectangle>();
  rows.forEach(({ cells }, row) => {
    for (const { flagBelow, column } of cells) {
      if (flagBelow !== null) flagged.set(flagBelow, around(flagged.get(flagBelow), row, column));
    }
  });
  return [...flagged].map(([threshold, block]) => {
    const first = addressOf(block.top, block.left);
    const formula = `=AND(ISNUMBER(${first}),${first}<${threshold})`;
    return { kind: 'conditional-format', area: areaOf(block), formula, bold: true, color: WARNING_COLOR };
  });
}

function around(block: Rectangle | undefined, row: number, column: number): Rectangle {
  if (!block) return { top: row, left: column, bottom: row, right: column };
  return { ...block, left: Math.min(block.left, column), bottom: row, right: Math.max(block.right, column) };
}

function aspectActions({ rows }: Layout, { of, action }: Aspect): readonly SheetAction[] {
  const rectangles = new Rectangles<string>();
  rows.forEach((placed, row) => {
    for (const cell of placed.cells) {
      const value = of(cell.style, cell, placed);
      if (value === null) continue;
      for (let below = 0; below < cell.rowSpan; below += 1) {
        rectangles.add(value, row + below, cell.column, cell.column + cell.span - 1);
      }
    }
  });
  return rectangles.areas().flatMap(([value, areas]) => inActions(areas, (lot) => action(lot, value)));
}

const BORDERS: Readonly<Record<string, { readonly edges: readonly Edge[]; readonly line: 'thin' | 'dotted' }>> = {
  grid: { edges: ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'], line: 'thin' },
  outline: { edges: ['top', 'bottom', 'left', 'right', 'inside-horizontal'], line: 'thin' },
  pieces: { edges: ['top', 'bottom', 'left', 'right', 'inside-vertical'], line: 'thin' },
  'dotted-below': { edges: ['bottom', 'inside-horizontal'], line: 'dotted' },
};

const NO_BORDER = { edges: [], line: 'thin' } as const;

const FONT: Aspect = {
  of: ({ size, bold, color }) => {
    const differs = { ...(size !== BASE.size && { size }), ...(bold && { bold }), ...(color !== null && { color }) };
    return Object.keys(differs).length > 0 ? JSON.stringify(differs) : null;
  },
  action: (areas, value) => ({ kind: 'font', areas, ...JSON.parse(value) }),
};

const FILL: Aspect = {
  of: ({ fill }) => fill,
  action: (areas, color) => ({ kind: 'fill', areas, color }),
};

const ALIGNMENT: Aspect = {
  of: ({ horizontal, vertical, wrap }) => {
    const differs = {
      ...(horizontal !== BASE.horizontal && { horizontal }),
      ...(vertical !== BASE.vertical && { vertical }),
      ...(wrap !== BASE.wrap && { wrap }),
    };
    return Object.keys(differs).length > 0 ? JSON.stringify(differs) : null;
  },
  action: (areas, value) => ({ kind: 'alignment', areas, ...JSON.parse(value) }),
};

const NUMBER_FORMAT: Aspect = {
  of: (_style, { format }) => format,
  action: (areas, format) => ({ kind: 'number-format', areas, format }),
};

const BORDER: Aspect = {
  of: ({ border }, { block }, { pieceOf }) => {
    if (border === 'none') return null;
    const joined = block ?? pieceOf;
    // Two kinds taken in turn keep two tall rows or blocks, one below the other, apart.
    return border === 'grid' && joined !== null ? `pieces ${joined % 2}` : border;
  },
  action: (areas, border) => ({ kind: 'border', areas, ...(BORDERS[border.split(' ')[0] ?? ''] ?? NO_BORDER) }),
};

const ASPECTS: readonly Aspect[] = [FONT, FILL, ALIGNMENT, NUMBER_FORMAT, BORDER];

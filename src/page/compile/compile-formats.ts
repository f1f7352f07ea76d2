import { cellName, rangeName, type Rectangle } from '../../a1';
import type { SheetAction } from '../model/sheet-actions';
import type { Layout } from '../layout/lay-out';
import { borderActions } from './compile-borders';
import { numberFormatActions } from './compile-number-formats';
import { chunkAreas } from './chunk-areas';
import type { PagedLayout } from '../layout/paginate';
import { Rectangles } from './rectangles';
import { STYLES, WARNING_COLOR, type Style } from '../model/text-styles';

/** One side of a look: what it is for a cell, and the action that gives it to areas. */
interface Aspect {
  /** Null where the cell needs nothing beyond the base. */
  readonly of: (style: Style) => string | null;
  readonly action: (areas: readonly string[], value: string) => SheetAction;
}

const BASE: Style = STYLES.body;

/** The looks of all cells: each difference from the body style is given once, to all the areas that have it. */
export function formatActions(layout: PagedLayout): readonly SheetAction[] {
  return [
    ...ASPECTS.flatMap((aspect) => aspectActions(layout, aspect)),
    ...numberFormatActions(layout),
    ...borderActions(layout),
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
    const first = cellName(block.top, block.left);
    const formula = `=AND(ISNUMBER(${first}),${first}<${threshold})`;
    return { kind: 'conditional-format', area: rangeName(block), formula, bold: true, color: WARNING_COLOR };
  });
}

function around(block: Rectangle | undefined, row: number, column: number): Rectangle {
  if (!block) return { top: row, left: column, bottom: row, right: column };
  return { ...block, left: Math.min(block.left, column), bottom: row, right: Math.max(block.right, column) };
}

function aspectActions({ rows }: Layout, { of, action }: Aspect): readonly SheetAction[] {
  const rectangles = new Rectangles<string>();
  const values = new Map<Style, string | null>();
  rows.forEach((placed, row) => {
    for (const cell of placed.cells) {
      const known = values.get(cell.style);
      const value = known === undefined ? of(cell.style) : known;
      values.set(cell.style, value);
      if (value === null) continue;
      for (let below = 0; below < cell.rowSpan; below += 1) {
        rectangles.add(value, row + below, cell.column, cell.column + cell.span - 1);
      }
    }
  });
  return rectangles.areas().flatMap(([value, areas]) => chunkAreas(areas, (lot) => action(lot, value)));
}

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
  of: ({ horizontal, vertical, wrap, indent }) => {
    const differs = {
      ...(horizontal !== BASE.horizontal && { horizontal }),
      ...(vertical !== BASE.vertical && { vertical }),
      ...(wrap !== BASE.wrap && { wrap }),
      ...(indent !== BASE.indent && { indent }),
    };
    return Object.keys(differs).length > 0 ? JSON.stringify(differs) : null;
  },
  action: (areas, value) => ({ kind: 'alignment', areas, ...JSON.parse(value) }),
};

const ASPECTS: readonly Aspect[] = [FONT, FILL, ALIGNMENT];

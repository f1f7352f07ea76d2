import { rangeName } from '../../a1';
import type { SheetAction } from '../model/sheet-actions';
import type { Layout, PlacedCell } from '../layout/lay-out';

/** Rows of one column that take one number format. */
interface Run {
  readonly format: string;
  readonly top: number;
  bottom: number;
}

/**
 * The number formats of all cells. Only one rectangle at a time takes a number format, and texts and blanks do not care
 * for theirs: a format goes on down its column, over whatever is no number, until a number wants another.
 */
export function numberFormatActions({ rows }: Layout): readonly SheetAction[] {
  const runs = new Map<number, Run[]>();
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const format = formatOf(cell);
      if (format !== null) extend(entryOf(runs, cell.column), row, format);
    }
  });
  return joined(runs).map(({ left, right, top, bottom, format }) => ({
    kind: 'number-format',
    areas: [rangeName({ left, right, top, bottom })],
    format,
  }));
}

const GENERAL = 'General';

function formatOf({ content, format }: PlacedCell): string | null {
  if (format !== null) return format;
  const value = typeof content === 'object' && content !== null ? content.value : content;
  return typeof value === 'number' ? GENERAL : null;
}

function extend(runs: Run[], row: number, format: string): void {
  const last = runs.at(-1);
  if (last?.format === format) last.bottom = row;
  else runs.push({ format, top: row, bottom: row });
}

function entryOf(runs: Map<number, Run[]>, column: number): Run[] {
  const known = runs.get(column) ?? [];
  runs.set(column, known);
  return known;
}

interface Block extends Run {
  readonly left: number;
  right: number;
}

/** Equal runs of neighbouring columns as one; a new sheet is General anyway. */
function joined(runs: ReadonlyMap<number, readonly Run[]>): readonly Block[] {
  const blocks: Block[] = [];
  let before = new Map<string, Block>();
  for (const [column, columnRuns] of [...runs].sort(([a], [b]) => a - b)) {
    const open = new Map<string, Block>();
    for (const { format, top, bottom } of columnRuns) {
      if (format === GENERAL) continue;
      const key = `${top}:${bottom}:${format}`;
      const beside = before.get(key);
      const block = beside?.right === column - 1 ? beside : { format, top, bottom, left: column, right: column };
      block.right = column;
      if (block !== beside) blocks.push(block);
      open.set(key, block);
    }
    before = open;
  }
  return blocks;
}

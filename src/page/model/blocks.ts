import {
  SOFT_BREAK,
  type Block,
  type Content,
  type GapBlock,
  type PageCell,
  type RowBlock,
  type TableBlock,
  type TableRow,
} from './page';
import type { StyleName } from './text-styles';
import { strung, type Text } from './live-values';
import type { Live } from './live';

/** The first line of a paragraph begins 2.5 cm in, as in official letters: so many spaces of the report font. */
const FIRST_LINE_INDENT = ' '.repeat(20);

/** One text across the page. The number of columns of the page says how far it reaches. */
export function line(content: Content, style: StyleName, columns: number, keepWithNext = false): RowBlock {
  return { kind: 'row', cells: [{ content, style, span: columns }], keepWithNext };
}

/** A heading, which never stands alone at the foot of a page. */
export function heading(text: string, columns: number): RowBlock {
  return line(text, 'heading', columns, true);
}

/** A paragraph, its first line drawn in. */
export function paragraph(text: Text, columns: number): RowBlock {
  return line(strung([FIRST_LINE_INDENT, text]), 'body', columns);
}

/** Each line of a longer text as a paragraph of its own, read as `read` says; blank lines say nothing. */
export function paragraphs(
  text: string,
  columns: number,
  read: (text: string) => Text = (part) => part,
): readonly Block[] {
  return text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(read(part), columns));
}

/** The title of a column from parts between which its line may end: `softly('ระยะเวลา', 'ดำเนินการ')`. */
export function softly(...parts: readonly string[]): string {
  return parts.join(SOFT_BREAK);
}

/** A table with notes in small type below it, its last row on the same sheet of paper as they. */
export function tableWithNotes(table: TableBlock, notes: readonly Text[], columns: number): readonly Block[] {
  const last = notes.length - 1;
  return [
    notes.length > 0 ? withLastRowKept(table) : table,
    ...(notes.length > 0 ? [gap(3)] : []),
    ...notes.map((note, index) => line(note, 'small', columns, index < last)),
  ];
}

/** The table, its last row kept on one sheet of paper with what follows: no header is repeated there above nothing. */
export function withLastRowKept(table: TableBlock): TableBlock {
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, index) =>
    row.kind === 'cells' && index === last ? { ...row, keepWithNext: true } : row,
  );
  return { ...table, rows };
}

/** The last of these blocks stays on one page with what follows it. */
export function keptWithNext(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    block.kind === 'row' && index === blocks.length - 1 ? { ...block, keepWithNext: true } : block,
  );
}

/** Empty space of so many points. */
export function gap(points: number): GapBlock {
  return { kind: 'gap', points };
}

/** A cell of text in a table. */
export function text(content: Text | null, style: StyleName = 'tableText'): PageCell {
  return { content, style };
}

/**
 * A cell of a number in a table, shown in a number format; a dash where there is none. Ranges may begin or end at the
 * dash, which formulas do not count.
 */
export function number(
  content: number | Live<number> | null,
  format: string,
  more: Pick<PageCell, 'handle' | 'flagBelow'> & { readonly style?: StyleName } = {},
): PageCell {
  const { style = 'tableNumber', ...rest } = more;
  if (content !== null) return { content, format, style, ...rest };
  return { content: '-', style, ...(rest.handle && { handle: rest.handle }) };
}

/** A row of a table. */
export function cells(...row: readonly PageCell[]): Extract<TableRow, { kind: 'cells' }> {
  return { kind: 'cells', cells: row };
}

/** A bold row across a table, kept with the row after it. */
export function group(content: Text): TableRow {
  return { kind: 'group', content };
}

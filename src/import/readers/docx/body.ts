import type { FoundCell, GridBuilder } from '../grid-builder';
import { MAX_DEPTH, MAX_SPAN } from '../limits';
import { elementOf, elementsOf, valueOf, type MarkupElement } from '../markup';
import type { Numbering } from './numbering';
import { cellShape, isDeletedRow, isJoinedToNext, isOn, readParagraph } from './text';

/** Containers of blocks that say nothing of their own. */
const WRAPPERS = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'sdtContent', 'Choice']);
const BLOCK_PARENTS = new Set(['del', 'moveFrom']);

/** Reads the blocks of a document into grids: paragraphs and tables in order, nested tables and text boxes after their host. */
export class BodyReader {
  /** The text of paragraphs whose end was deleted, waiting for the next one. */
  private pending = '';

  constructor(
    private readonly builder: GridBuilder,
    private readonly numbering: Numbering,
  ) {}

  readBody(body: MarkupElement): void {
    this.readBlocks(body, 0);
    if (this.pending !== '') this.builder.addParagraph(this.pending);
  }

  private readBlocks(parent: MarkupElement, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const block of blocksOf(parent)) {
      if (this.builder.isOverfull) return;
      if (block.name === 'tbl') this.readTable(block, depth);
      else {
        const boxes: MarkupElement[] = [];
        const text = this.paragraph(block, boxes);
        if (text !== null) this.builder.addParagraph(text);
        for (const box of boxes) this.readBlocks(box, depth + 1);
      }
    }
  }

  /** The text with its number before it; null while it waits for the paragraph it was joined to. */
  private paragraph(element: MarkupElement, boxes: MarkupElement[]): string | null {
    const properties = elementOf(element, 'pPr');
    const read = readParagraph(element);
    boxes.push(...read.boxes);
    const label = read.text.trim() === '' ? '' : this.numbering.labelOf(properties);
    const text = this.pending + (label === '' ? read.text : `${label} ${read.text}`);
    this.pending = isJoinedToNext(properties) ? text : '';
    return this.pending === '' ? text : null;
  }

  private readTable(table: MarkupElement, depth: number): void {
    const inner: MarkupElement[] = [];
    const cells: FoundCell[] = [];
    const above = new Map<number, number>();
    rowsOf(table).forEach((row, index) => {
      let column = Math.min(Number(valueOf(elementOf(row, 'trPr'), 'gridBefore')) || 0, MAX_SPAN);
      for (const cell of cellsOf(row)) {
        const { span, continues } = cellShape(cell);
        const upper = cells[above.get(column) ?? -1];
        if (continues && upper) {
          cells[above.get(column) ?? -1] = { ...upper, rowSpan: index - upper.row + 1 };
        } else {
          above.set(column, cells.length);
          cells.push({ text: this.cellText(cell, inner, 0), row: index, column, rowSpan: 1, columnSpan: span });
        }
        column += Math.min(span, MAX_SPAN);
      }
    });
    this.builder.addTable(cells);
    for (const block of inner) this.readNested(block, depth + 1);
  }

  private readNested(block: MarkupElement, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (block.name === 'tbl') this.readTable(block, depth);
    else this.readBlocks(block, depth);
  }

  /** The lines of a cell; tables and text boxes in it are read afterwards, on their own. */
  private cellText(cell: MarkupElement, inner: MarkupElement[], depth: number): string {
    const lines: string[] = [];
    for (const block of depth > MAX_DEPTH ? [] : blocksOf(cell)) {
      if (block.name === 'tbl') inner.push(block);
      else {
        const text = this.paragraph(block, inner);
        if (text !== null && text.trim() !== '') lines.push(text);
      }
    }
    return lines.join('\n');
  }
}

/** Paragraphs and tables, also those within content controls and insertions. */
function blocksOf(parent: MarkupElement): readonly MarkupElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child];
    if (BLOCK_PARENTS.has(child.name)) return [];
    return unwrapped(child).flatMap(blocksOf);
  });
}

function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return isDeletedRow(child) || isHiddenRow(child) ? [] : [child];
    return unwrapped(child).flatMap(rowsOf);
  });
}

function cellsOf(row: MarkupElement): readonly MarkupElement[] {
  return elementsOf(row).flatMap((child) => (child.name === 'tc' ? [child] : unwrapped(child).flatMap(cellsOf)));
}

/** What stands within a wrapper: the child itself, or the content of a control; of alternatives, one. */
function unwrapped(child: MarkupElement): readonly MarkupElement[] {
  if (child.name === 'sdt') return elementsOf(child, 'sdtContent');
  if (child.name === 'AlternateContent') {
    const choice = elementOf(child, 'Choice') ?? elementOf(child, 'Fallback');
    return choice ? [choice] : [];
  }
  return WRAPPERS.has(child.name) ? [child] : [];
}

function isHiddenRow(row: MarkupElement): boolean {
  return isOn(elementOf(elementOf(row, 'trPr'), 'hidden'));
}

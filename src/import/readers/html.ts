import { toThaiDigits } from '../../thai/text/digits';
import { fail, succeed, type Result } from '../../result';
import type { Source } from '../source';
import { formatCounter, symbolOfByte } from './docx/number-formats';
import type { SourceFailure } from './failure';
import { GridBuilder, type FoundCell } from './grid-builder';
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_SPAN } from './limits';
import { elementOf, elementsOf, type ImportTools, type MarkupElement } from './markup';

const UNREAD = new Set(['script', 'style', 'head', 'title', 'meta', 'link', 'template', 'noscript', 'del', 'strike', 'col', 'colgroup', 'object', 'iframe', 'svg', 'math']); // prettier-ignore
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'section', 'article', 'center', 'dl', 'dt', 'dd', 'pre', 'body', 'form', 'fieldset', 'header', 'footer', 'main', 'figure']); // prettier-ignore
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i;
const SYMBOL_FONT = /font-family\s*:[^;]*wingdings/i;
const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Reads HTML as Word, Excel, LibreOffice or a browser puts it on the clipboard. Nothing of it is ever shown or run. */
export function readHtml(text: string, tools: ImportTools): Result<Source, SourceFailure> {
  if (text.length > MAX_FILE_BYTES) return fail('too-large');
  const builder = new GridBuilder();
  const root = tools.parseHtml(text);
  new HtmlReader(builder).readFlow(elementOf(root, 'body') ?? root);
  if (builder.isOverfull) return fail('too-many-cells');
  return builder.grids.length > 0 ? succeed({ kind: 'html', grids: builder.grids }) : fail('empty');
}

class HtmlReader {
  constructor(private readonly builder: GridBuilder) {}

  /** The blocks of an element in order: lines of text become paragraphs, tables become grids. */
  readFlow(parent: MarkupElement, depth = 0): void {
    const text = new LineCollector((table) => {
      this.flush(text);
      this.readTable(table, depth + 1);
    });
    text.readChildren(parent, depth);
    this.flush(text);
  }

  private flush(text: LineCollector): void {
    for (const line of text.take()) this.builder.addParagraph(line);
  }

  private readTable(table: MarkupElement, depth: number): void {
    if (depth > MAX_DEPTH || this.builder.isOverfull) return;
    const inner: MarkupElement[] = [];
    const cells: FoundCell[] = [];
    /** For each column, the row up to which (not including) it is taken by a cell from above. */
    const taken: number[] = [];
    rowsOf(table).forEach((row, index) => {
      let column = 0;
      for (const cell of elementsOf(row)) {
        if (cell.name !== 'td' && cell.name !== 'th') continue;
        while ((taken[column] ?? 0) > index) column += 1;
        const columnSpan = spanOf(cell.attributes.colspan);
        const rowSpan = spanOf(cell.attributes.rowspan);
        const text = isHidden(cell) ? '' : this.cellText(cell, inner, depth);
        cells.push({ text, row: index, column, rowSpan, columnSpan });
        for (let at = column; at < column + columnSpan; at += 1) taken[at] = index + rowSpan;
        column += columnSpan;
      }
    });
    this.builder.addTable(withinRows(cells, rowsOf(table).length));
    for (const nested of inner) this.readTable(nested, depth + 1);
  }

  private cellText(cell: MarkupElement, inner: MarkupElement[], depth: number): string {
    const text = new LineCollector((table) => inner.push(table));
    text.readChildren(cell, depth);
    return text.take().join('\n');
  }
}

/** Collects text into lines as HTML lays it out: white space collapses, blocks and breaks end a line. */
class LineCollector {
  private lines: string[] = [''];

  constructor(private readonly onTable: (table: MarkupElement) => void) {}

  /** The lines so far that hold something; the collector begins anew. */
  take(): readonly string[] {
    const found = this.lines.map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim()).filter((line) => line !== '');
    this.lines = [''];
    return found;
  }

  readChildren(element: MarkupElement, depth: number, inSymbolFont = false): void {
    if (depth > MAX_DEPTH) return;
    let number = Number(element.attributes.start ?? 1) || 1;
    for (const child of element.children) {
      if (typeof child === 'string') this.write(inSymbolFont ? symbols(child) : child.replace(/[ \t\r\n\f]+/g, ' '));
      else {
        if (child.name === 'li' && (element.name === 'ol' || element.name === 'ul')) {
          number = Number(child.attributes.value) || number;
          this.break();
          this.write(`${listLabel(element, number)} `);
          number += 1;
        }
        this.read(child, depth + 1, inSymbolFont);
      }
    }
  }

  private read(element: MarkupElement, depth: number, inSymbolFont: boolean): void {
    const { name, attributes } = element;
    if (UNREAD.has(name) || isHidden(element)) return;
    if (name === 'table') return this.onTable(element);
    if (name === 'br') return this.break();
    if (name === 'input')
      return this.write(attributes.type === 'checkbox' ? ('checked' in attributes ? '☑' : '☐') : '');
    const isBlock = BLOCKS.has(name) && name !== 'li';
    if (isBlock) this.break();
    const style = attributes.style ?? '';
    this.readChildren(
      element,
      depth,
      inSymbolFont
        ? !/font-family/i.test(style) || SYMBOL_FONT.test(style)
        : SYMBOL_FONT.test(style) || /wingdings/i.test(attributes.face ?? ''),
    );
    if (isBlock || name === 'li') this.break();
  }

  private break(): void {
    this.lines.push('');
  }

  private write(text: string): void {
    this.lines[this.lines.length - 1] += text.replace(/\u00ad/g, '');
  }
}

function listLabel(list: MarkupElement, number: number): string {
  if (list.name === 'ul') return '-';
  const { type = '', style = '' } = list.attributes;
  if (/list-style(?:-type)?\s*:[^;]*thai/i.test(style)) return `${toThaiDigits(String(number))}.`;
  if (/list-style(?:-type)?\s*:[^;]*none/i.test(style)) return '';
  return `${formatCounter(number, LIST_FORMATS[type] ?? 'decimal')}.`;
}

/** Letters of a font of symbols as what they look like. */
function symbols(text: string): string {
  return [...text]
    .map((letter) => symbolOfByte(letter.charCodeAt(0) & 0xff) ?? (letter === '\u00a7' ? '•' : letter))
    .join('');
}

function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return isHidden(child) ? [] : [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}

/** A span never runs past the last row: rows hidden or cut away leave such. */
function withinRows(cells: readonly FoundCell[], rows: number): readonly FoundCell[] {
  return cells.map((cell) => ({ ...cell, rowSpan: Math.max(1, Math.min(cell.rowSpan, rows - cell.row)) }));
}

function spanOf(attribute: string | undefined): number {
  return Math.min(Math.max(1, Number.parseInt(attribute ?? '1', 10) || 1), MAX_SPAN * 10);
}

function isHidden({ attributes }: MarkupElement): boolean {
  return 'hidden' in attributes || HIDDEN.test(attributes.style ?? '');
}

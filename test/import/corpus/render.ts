import { zip } from '@cj-tech-master/excelts/archive';
import type { SheetContent } from '../../../src/import/readers/sheet';
import type { Block, DocumentCell } from './document';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A cell in its place: the columns that cells from above take are passed over. */
interface Placed {
  readonly cell: DocumentCell;
  readonly row: number;
  readonly column: number;
}

function place(rows: readonly (readonly DocumentCell[])[]): readonly Placed[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row}/${column}`)) column += 1;
      const at = column;
      const { rowSpan = 1, columnSpan = 1 } = cell;
      for (let r = 0; r < rowSpan; r += 1) {
        for (let c = 0; c < columnSpan; c += 1) taken.add(`${row + r}/${at + c}`);
      }
      column += columnSpan;
      return { cell, row, column: at };
    });
  });
}

/** The document as Word's clipboard gives it. */
export function toHtml(blocks: readonly Block[]): string {
  const p = (text: string): string => `<p class=MsoNormal><span lang=TH>${escape(text)}</span><o:p></o:p></p>`;
  const td = ({ lines, rowSpan = 1, columnSpan = 1 }: DocumentCell): string =>
    `<td rowspan=${rowSpan} colspan=${columnSpan}>${lines.map(p).join('')}</td>`;
  const body = blocks.map((block) =>
    block.kind === 'paragraph'
      ? p(block.text)
      : `<table class=MsoTableGrid>${block.rows.map((row) => `<tr>${row.map(td).join('')}</tr>`).join('')}</table>`,
  );
  return `<html><body lang=TH><!--StartFragment-->${body.join('\n')}<!--EndFragment--></body></html>`;
}

/** The XML of the main part of a Word file. */
export function toDocumentXml(blocks: readonly Block[]): string {
  const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
  const body = blocks.map((block) => (block.kind === 'paragraph' ? p(block.text) : `${tableXml(block.rows, p)}<w:p/>`));
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body.join('')}</w:body></w:document>`;
}

function tableXml(rows: readonly (readonly DocumentCell[])[], p: (text: string) => string): string {
  const placed = place(rows);
  const trs = rows.map((_, row) => {
    const here = placed.filter(({ cell, row: top }) => top <= row && row < top + (cell.rowSpan ?? 1));
    const cells = [...here]
      .sort((a, b) => a.column - b.column)
      .map(({ cell, row: top }) => {
        const merge = (cell.rowSpan ?? 1) === 1 ? '' : top === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        const content = top === row ? cell.lines.map(p).join('') || '<w:p/>' : '<w:p/>';
        return `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columnSpan ?? 1}"/>${merge}</w:tcPr>${content}</w:tc>`;
      });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${trs.join('')}</w:tbl>`;
}

/** A Word file of these parts, by path below `word/`. */
export async function toDocx(documentXml: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const archive = zip();
  const add = (path: string, text: string): void => {
    archive.add(path, new TextEncoder().encode(text));
  };
  add('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const relations = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/${name.replace('.xml', '')}" Target="${name}"/>`,
  );
  add('word/_rels/document.xml.rels', `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`);
  add('word/document.xml', documentXml);
  for (const [name, text] of Object.entries(parts)) add(`word/${name}`, text);
  return archive.bytes();
}

/**
 * How Excel takes a pasted document: a cell a cell, or one row a paragraph with the other cells merged or blank; as plain
 * text, in which a line within a cell ends the row.
 */
export type Paste = 'whole' | 'split' | 'blank' | 'text';

/** The document pasted into a sheet. */
export function toSheet(blocks: readonly Block[], paste: Paste): SheetContent {
  const cells = new Map<string, string>();
  const merged: { row: number; column: number; rows: number; columns: number }[] = [];
  let top = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      cells.set(`${top}/0`, block.text);
      top += 1;
    } else if (paste === 'text') {
      const text = block.rows.map((row) => row.map(({ lines }) => lines.join('\n')).join('\t')).join('\n');
      for (const line of text.split('\n')) {
        const row = top;
        line.split('\t').forEach((content, column) => cells.set(`${row}/${column}`, content));
        top += 1;
      }
    } else top = pasteTable(block.rows, paste, top, cells, merged);
  }
  const width = 1 + Math.max(...[...cells.keys()].map((key) => Number(key.split('/')[1])));
  const values = Array.from({ length: top }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => cells.get(`${row}/${column}`) ?? ''),
  );
  return {
    name: 'Sheet1',
    top: 0,
    left: 0,
    values,
    formulas: values,
    formats: values.map((row) => row.map(() => 'General')),
    merged,
  };
}

function pasteTable(
  rows: readonly (readonly DocumentCell[])[],
  paste: Paste,
  top: number,
  cells: Map<string, string>,
  merged: { row: number; column: number; rows: number; columns: number }[],
): number {
  const placed = place(rows);
  const heightOf = (row: number): number =>
    paste === 'whole'
      ? 1
      : Math.max(
          1,
          ...placed
            .filter((one) => one.row === row && (one.cell.rowSpan ?? 1) === 1)
            .map(({ cell }) => cell.lines.length),
        );
  const starts: number[] = [];
  let next = top;
  rows.forEach((_, row) => {
    starts.push(next);
    next += heightOf(row);
  });
  starts.push(next);
  for (const { cell, row, column } of placed) {
    const { lines, rowSpan = 1, columnSpan = 1 } = cell;
    const from = starts[row] ?? top;
    const height = (starts[row + rowSpan] ?? next) - from;
    if (paste !== 'whole' && lines.length > 1 && rowSpan === 1)
      lines.forEach((line, index) => cells.set(`${from + index}/${column}`, line));
    else {
      cells.set(`${from}/${column}`, lines.join('\n'));
      const rowsMerged = paste === 'blank' && rowSpan === 1 ? 1 : height;
      const isSpread = paste !== 'whole' && lines.length > 1 && rowSpan === 1;
      if ((rowsMerged > 1 || columnSpan > 1) && !isSpread)
        merged.push({ row: from, column, rows: rowsMerged, columns: columnSpan });
    }
  }
  return next;
}

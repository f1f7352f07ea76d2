import { nodeTools } from '../../cli/import-tools';
import { readHtml } from '../../src/import/readers/html';
import type { Source } from '../../src/import/source';

/** Rows of a document's table, headings first. */
export type DocumentTable = readonly (readonly string[])[];

/** A document as the clipboard has it: a heading, then a table. */
export function documentWith(rows: DocumentTable, heading = 'มาตรการยกระดับ IIT'): Source {
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const read = readHtml(`<p>${heading}</p><table>${body}</table>`, nodeTools);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

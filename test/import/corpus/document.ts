/** One cell of a table to be rendered. Lines are paragraphs. */
export interface DocumentCell {
  readonly lines: readonly string[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A paragraph, or a table: rows of cells, a cell that spans rows standing only in its first. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DocumentCell[])[] };

/** The rows a table of the contract should get, by header. */
export type ExpectedTables = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** An invented document and what it must give. */
export interface CorpusDocument {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly expected: ExpectedTables;
}

/** A cell of one or several lines. */
export function cell(...lines: readonly string[]): DocumentCell {
  return { lines };
}

/** A paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

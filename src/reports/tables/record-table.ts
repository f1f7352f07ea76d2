import { cells, text } from '../../page/model/blocks';
import { isEmpty } from '../../page/model/content';
import type { Text } from '../../page/model/live-values';
import type { PageCell, TableRow } from '../../page/model/page';
import type { StyleName } from '../../page/model/text-styles';

/** A column of a table of records: its title, its share of the width, and what it says of a record. */
export interface RecordColumn<Entry> {
  readonly title: string;
  readonly share: number;
  readonly of: (entry: Entry) => Text;
  /** The blocks of cells drawn as one, where the column has such. */
  readonly block?: (entry: Entry) => number;
  readonly style?: StyleName;
  /** Left out when it has nothing to say of any record. */
  readonly optional?: boolean;
  /** What is in an empty cell; a dash unless given. */
  readonly empty?: string;
}

/** A table of records ready for a page. */
export interface RecordTable<Entry> {
  /** Shares of the columns that remain. */
  readonly shares: readonly number[];
  /** Their titles. */
  readonly columns: readonly string[];
  readonly row: (entry: Entry) => Extract<TableRow, { kind: 'cells' }>;
}

const DASH = '-';

/** Leaves out the optional columns that are empty throughout; the others share the width. */
export function recordTable<Entry>(
  columns: readonly RecordColumn<Entry>[],
  entries: readonly Entry[],
): RecordTable<Entry> {
  const kept = columns.filter(({ optional, of }) => !optional || entries.some((entry) => !isEmpty(of(entry))));
  return {
    shares: kept.map(({ share }) => share),
    columns: kept.map(({ title }) => title),
    row: (entry) => cells(...kept.map((column) => cellOf(column, entry))),
  };
}

function cellOf<Entry>({ of, style, empty = DASH, block }: RecordColumn<Entry>, entry: Entry): PageCell {
  const content = of(entry);
  return { ...text(isEmpty(content) ? empty : content, style), ...(block && { block: block(entry) }) };
}

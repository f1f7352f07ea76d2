import { cells, text } from '../page/blocks';
import type { TableBlock, TableRow } from '../page/page';
import type { StyleName } from '../page/styles';

/** A column of a table of records: its title, its share of the width, and what it says of a record. */
export interface RecordColumn<Entry> {
  readonly title: string;
  readonly share: number;
  readonly of: (entry: Entry) => string;
  readonly style?: StyleName;
  /** Left out when it has nothing to say of any record. */
  readonly optional?: boolean;
  /** What stands in an empty cell; a dash unless given. */
  readonly empty?: string;
}

/** A table of records ready for a page. */
export interface RecordTable<Entry> {
  /** Shares of the columns that remain. */
  readonly shares: readonly number[];
  readonly columns: TableBlock['columns'];
  readonly row: (entry: Entry) => TableRow;
}

const DASH = '-';

/** Leaves out the optional columns that are empty throughout; the others share the width. */
export function recordTable<Entry>(
  columns: readonly RecordColumn<Entry>[],
  entries: readonly Entry[],
): RecordTable<Entry> {
  const kept = columns.filter(({ optional, of }) => !optional || entries.some((entry) => of(entry) !== ''));
  return {
    shares: kept.map(({ share }) => share),
    columns: kept.map(({ title }) => title),
    row: (entry) => cells(...kept.map(({ of, style, empty = DASH }) => text(of(entry) || empty, style))),
  };
}

import type { Localised } from '../../strings/language';
import type { Cell, TableId } from '../cell';
import type { ValueKind } from '../kinds/kind';
import type { Status } from '../records';

/** One column of a contract table (or one row of `ITA_Agency`): all that parser and template need of it; what people are told of it is
 * in src/templates/guidance. */
export interface FieldDefinition<T = unknown> {
  /** The Thai header that the template writes. */
  readonly header: string;
  readonly required: boolean;
  /** Other headers that mean the same. */
  readonly aliases: readonly string[];
  /** Headers that mean it only in a table where no other column does. */
  readonly fallbacks: readonly string[];
  readonly kind: ValueKind<T>;
  /** Column width in the template, in characters of the report font. */
  readonly width: number;
}

/** The columns of a table by the field of the record they fill, in the order of the template. */
export type Fields = Readonly<Record<string, FieldDefinition>>;

/** The cells of one row: one per field. */
export type CellsOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends FieldDefinition<infer T> ? Cell<T> : never;
};

/** Any number of further columns, one a year, recognised by the year in their header. */
export interface YearColumns {
  readonly kind: ValueKind<number>;
  readonly width: number;
}

/** Columns that together stand for one field: the one that is ticked tells its value. */
export interface TickColumns {
  readonly field: string;
  /** The contract's header first. */
  readonly columns: readonly { readonly value: Status; readonly headers: readonly string[] }[];
}

/** The contract of one table. */
export interface TableDefinition<F extends Fields = Fields> {
  readonly id: TableId;
  /** The name of its sheet in the template. */
  readonly sheet: string;
  readonly title: Localised;
  /** What one row is. */
  readonly row: Localised;
  readonly fields: F;
  readonly yearColumns?: YearColumns;
  readonly tickColumns?: TickColumns;
  readonly signature: Signature;
}

/** What tells a table by its headers: every field of `all`, a year column if asked for, `least` of the fields of `some`. */
export interface Signature<Field extends string = string> {
  readonly all: readonly Field[];
  readonly year?: boolean;
  readonly some?: { readonly of: readonly Field[]; readonly least: number };
}

/** What a definition says of a field; the rest is filled in. */
type FieldEntry<T> = Pick<FieldDefinition<T>, 'header' | 'kind' | 'width'> & Partial<FieldDefinition<T>>;

/** A column that must be there. */
export function required<T>(entry: FieldEntry<T>): FieldDefinition<T> {
  return { aliases: [], fallbacks: [], ...entry, required: true };
}

/** A column that may be absent. */
export function optional<T>(entry: FieldEntry<T>): FieldDefinition<T> {
  return { aliases: [], fallbacks: [], ...entry, required: false };
}

/** Checks that a definition speaks of its own fields, and keeps their types. */
export function defineTable<F extends Fields>(
  definition: TableDefinition<F> & { readonly signature: Signature<keyof F & string> },
): TableDefinition<F> {
  return definition;
}

import type { Reading } from '../cell';
import type { CellValue } from '../snapshot';

/** How a kind of value is presented for input and described; each has one entry in the template's formats. */
export type KindName =
  | 'text'
  | 'number'
  | 'score'
  | 'year'
  | 'date'
  | 'choice'
  | 'indicator'
  | 'indicators'
  | 'question'
  | 'questions'
  | 'names';

/** What a cell was read as. `value` is null unless `reading` is `exact` or `understood`. */
export interface Read<T> {
  readonly value: T | null;
  readonly reading: Reading;
}

/**
 * A kind of value: how a cell that holds something (neither blank nor an Excel error) is understood. Numbers in date
 * formats are for `date` and `text` alone; `format` is the number format code.
 */
export interface ValueKind<T> {
  readonly name: KindName;
  readonly read: (raw: CellValue, format: string) => Read<T>;
  /** What may be chosen, in the words of the contract, where only some values mean anything. */
  readonly choices?: readonly string[];
}

/** Something is there, and nobody can tell what it means. */
export const UNREADABLE: Read<never> = { value: null, reading: 'unreadable' };

/** Stored as what it means. */
export function exact<T>(value: T): Read<T> {
  return { value, reading: 'exact' };
}

/** Something that people type to say that there is nothing. */
export const BLANK: Read<never> = { value: null, reading: 'blank' };

/** Typed another way, yet clear; unreadable when the reader found nothing. */
export function understood<T>(value: T | null): Read<T> {
  return value === null ? UNREADABLE : { value, reading: 'understood' };
}

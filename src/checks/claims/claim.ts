import type { ToolId } from '../../assessment/indicators';
import type { Direction, YearRef } from './tokens';

/** Whose score a sentence speaks of. `called` is how the total was named: a weighted total is no mean. */
export type Subject =
  | { readonly kind: 'indicator'; readonly number: number }
  | { readonly kind: 'tool'; readonly tool: ToolId }
  | { readonly kind: 'total'; readonly called: 'total' | 'mean' };

/** Where a claim stands in the repaired text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One statement that the data can prove wrong. `years` are all the years it may mean, the likeliest first. */
export type Claim =
  | {
      readonly kind: 'score';
      /** More than one when the words leave it open: the claim holds if it is true of any. */
      readonly subjects: readonly Subject[];
      readonly years: readonly YearRef[];
      readonly value: number;
      readonly decimals: number;
      /** The number alone, without its unit. */
      readonly span: Span;
    }
  | {
      readonly kind: 'change';
      readonly subject: Subject;
      readonly years: readonly YearRef[];
      readonly direction: Direction;
      /** Null when only the direction is told. */
      readonly amount: number | null;
      readonly decimals: number;
      readonly span: Span;
    }
  | { readonly kind: 'level'; readonly level: string; readonly years: readonly YearRef[]; readonly span: Span }
  | {
      readonly kind: 'all-passed';
      /** The indicators it is about; null for all. */
      readonly numbers: readonly number[] | null;
      /** The mark they are said to have passed; null for the threshold of the settings. */
      readonly mark: number | null;
      readonly years: readonly YearRef[];
      readonly span: Span;
    }
  /** «ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)». */
  | { readonly kind: 'name'; readonly number: number; readonly nameOf: number; readonly span: Span };

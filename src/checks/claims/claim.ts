import type { ToolId } from '../../assessment/indicators';
import type { Direction, YearRef } from './language/tokens';

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

/** Which slot of a statement is open, so that a contradiction is a warning at most. */
export type Doubt = 'whose' | 'what' | 'year' | 'kind' | 'modality';

/** What every claim has: `years` are all the years it may mean, the likeliest first; `doubts` what is not certain of it. */
interface Stated {
  readonly years: readonly YearRef[];
  readonly doubts: readonly Doubt[];
  readonly span: Span;
}

/** A number told of the score of one or, when the words leave it open, of one among several subjects. */
export interface ScoreClaim extends Stated {
  readonly kind: 'score';
  readonly subjects: readonly Subject[];
  readonly value: number;
  readonly decimals: number;
  /** `weighted`: the points that a tool adds to the total; `either`: the score, or the size of its change. */
  readonly of: 'score' | 'weighted' | 'either';
}

/** A rise, a fall or a standstill. Without a direction only the size is told («ผลต่าง ๓.๒๕»), without an amount only the way. */
export interface ChangeClaim extends Stated {
  readonly kind: 'change';
  readonly subjects: readonly Subject[];
  readonly direction: Direction | null;
  readonly amount: number | null;
  /** «ลดลงร้อยละ ๓.๒๙»: points, or a share of the score before. */
  readonly isPercent: boolean;
  readonly decimals: number;
}

/** The level of the agency's result. */
export interface LevelClaim extends Stated {
  readonly kind: 'level';
  readonly level: string;
}

/** What may be true of one indicator or tool: to have reached a mark, to have risen. Marks of null are the threshold. */
export type Property =
  | { readonly kind: 'reached'; readonly mark: number | null; readonly strictly: boolean }
  | { readonly kind: 'missed'; readonly mark: number | null; readonly orEqual: boolean }
  | { readonly kind: 'moved'; readonly direction: Direction }
  | { readonly kind: 'not-moved'; readonly direction: Direction };

/** Indicators by number, or the tools. */
export type Scope =
  { readonly of: 'indicators'; readonly numbers: readonly number[] | null } | { readonly of: 'tools' };

/** «ทุกตัวชี้วัดผ่านเกณฑ์», «ไม่มีตัวชี้วัดใดลดลง». */
export interface AllClaim extends Stated {
  readonly kind: 'all';
  readonly scope: Scope;
  readonly property: Property;
}

/** «ผ่านเกณฑ์ ๙ ตัวชี้วัด», «ดำเนินการแล้วเสร็จ ๗ มาตรการ». */
export interface CountClaim extends Stated {
  readonly kind: 'count';
  readonly count: number;
  readonly counted:
    | { readonly of: 'scores'; readonly scope: Scope; readonly property: Property }
    | { readonly of: 'measures'; readonly status: 'done' | 'in-progress' | 'not-started' | null };
}

/** «ตัวชี้วัดที่ลดลง ได้แก่ ตัวชี้วัดที่ ๒ และ ๓», «ตัวชี้วัดที่ ๘ ไม่ผ่านเกณฑ์». `complete`: no other has the property. */
export interface ListClaim extends Stated {
  readonly kind: 'list';
  readonly numbers: readonly number[];
  readonly scope: Scope;
  readonly property: Property;
  readonly complete: boolean;
}

/** «คะแนนต่ำสุด ๓ อันดับ ได้แก่ ๘, ๙ และ ๒»: the ones named, from the most extreme. */
export interface ExtremeClaim extends Stated {
  readonly kind: 'extreme';
  readonly which: 'highest' | 'lowest';
  /** Of the scores, or of the rises or falls. */
  readonly of: 'score' | 'rise' | 'fall';
  readonly numbers: readonly number[];
  readonly tools: readonly ToolId[];
  /** Whether they are told one after the other, the most extreme first. */
  readonly ranked: boolean;
  readonly scope: Scope;
}

/** «ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)». */
export interface NameClaim extends Stated {
  readonly kind: 'name';
  readonly number: number;
  readonly nameOf: number;
}

/** «EIT (ตัวชี้วัดที่ ๕ - ๘)». */
export interface ToolIndicatorsClaim extends Stated {
  readonly kind: 'tool-indicators';
  readonly tool: ToolId;
  readonly numbers: readonly number[];
  /** «๖ - ๘» tells all of them, from the first to the last. */
  readonly isRange: boolean;
}

/** One statement that the data can prove wrong. */
export type Claim =
  | ScoreClaim
  | ChangeClaim
  | LevelClaim
  | AllClaim
  | CountClaim
  | ListClaim
  | ExtremeClaim
  | NameClaim
  | ToolIndicatorsClaim;

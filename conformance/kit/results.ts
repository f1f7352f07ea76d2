import type { Json } from './json';
import type { Outcome } from './outcome';
import type { Platform } from './platform';

/** Where a run was made. */
export interface Environment {
  /** Null where results are compared with nothing (iPad). */
  readonly platform: Platform | null;
  /** As Office names them: `Excel`, `PC`, `16.0.17328.20000`. */
  readonly host: string;
  readonly officePlatform: string;
  readonly build: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The newest ExcelApi set, and further sets that are there. */
  readonly requirementSets: readonly string[];
  readonly userAgent: string;
}

/** What came of one probe. */
export interface Result {
  readonly id: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** A results file: `results/<platform>-<date>.json`, as the page gives it to copy. */
export interface Results {
  readonly format: 1;
  /** The day, `2026-11-26`. */
  readonly date: string;
  readonly environment: Environment;
  readonly results: readonly Result[];
}

/** Reads a results file. Gives what is wrong with it as text. */
export function readResults(text: string): Results | string {
  let read: Json;
  try {
    read = JSON.parse(text) as Json;
  } catch {
    return 'It is not JSON: was all of it copied?';
  }
  const { format, date, environment, results } = (read ?? {}) as unknown as Partial<Results>;
  if (format !== 1) return 'Its format is not 1.';
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return 'It has no date.';
  if (typeof environment?.build !== 'string') return 'It does not say where it was made.';
  const whole = Array.isArray(results) && results.every(({ id, outcome }) => typeof id === 'string' && outcome);
  return whole ? (read as unknown as Results) : 'A result of it has no id or no outcome.';
}

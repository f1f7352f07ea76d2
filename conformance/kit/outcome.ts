import { canonical, type Json } from './json';

/** What came of a probe. */
export type Outcome =
  | { readonly value: Json }
  /** Excel refused: its code, and of the details it gives what led to it. */
  | { readonly error: string; readonly location?: string; readonly statement?: string; readonly message?: string }
  /** No answer in time. */
  | { readonly timedOut: true }
  /** Not tried here: this Excel lacks the set of ExcelApi it needs. */
  | { readonly lacks: string };

/** The part of an outcome that is compared, as text: values by value, refusals by their code. */
export function gist(outcome: Outcome): string {
  if ('value' in outcome) return canonical(outcome.value);
  if ('error' in outcome) return `error ${outcome.error}`;
  return 'timedOut' in outcome ? 'no answer' : `needs ExcelApi ${outcome.lacks}`;
}

/** How an outcome stands to what was expected. `unknown`: nothing is expected, or this Excel cannot be asked. */
export type Verdict = 'agrees' | 'differs' | 'unknown';

/** Compares the gist of an outcome with the expectation; null when there is none. */
export function verdict(outcome: Outcome, expected: string | null): Verdict {
  if (expected === null || 'lacks' in outcome) return 'unknown';
  return gist(outcome) === expected ? 'agrees' : 'differs';
}

/** The error of the Office client as an outcome; anything else that was thrown under its own message. */
export function refusalOf(thrown: unknown): Outcome {
  const { code, message, debugInfo } = thrown as Partial<OfficeExtension.Error>;
  if (typeof code !== 'string') return { error: 'NotOfExcel', message: String(thrown) };
  const { errorLocation, statement } = (debugInfo ?? {}) as { errorLocation?: string; statement?: string };
  return {
    error: code,
    ...(errorLocation ? { location: errorLocation } : {}),
    ...(statement ? { statement } : {}),
    ...(message ? { message } : {}),
  };
}

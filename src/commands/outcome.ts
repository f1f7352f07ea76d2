import type { FailureCause } from '../strings/failures';
import type { Language } from '../strings/language';
import type { CommandTexts, OutcomeFacts } from '../strings/th-commands';

/** What came of a command, or why nothing did. */
export type OutcomeKind = keyof CommandTexts['outcomes'] | FailureCause;

/** An outcome: nothing but what it is and counts, so that it can be in an address. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** Those not named are 0. */
  readonly facts: Partial<OutcomeFacts>;
}

/** Puts an outcome together. */
export function outcome(kind: OutcomeKind, facts: Partial<OutcomeFacts> = {}): Outcome {
  return { kind, facts };
}

/**
 * The outcome as the query of an address: a kind and counts, nothing that the server of our pages may not see. Not as the
 * fragment, which some hosts lose (OfficeDev/office-js issue 3057); Office adds its own field behind ours.
 */
export function queryOf({ kind, facts }: Outcome, language: Language): string {
  const counts = Object.entries(facts).map(([fact, count]) => [fact, String(count)]);
  return `?${new URLSearchParams([['kind', kind], ['language', language], ...counts]).toString()}`;
}

/** How long the page waits, in milliseconds. */
export interface WaitingTimes {
  /** What a second of a person's time is. */
  readonly second: number;
  /** How long a dialog stays open before it tells of itself. */
  readonly dialog: number;
}

const USUAL: WaitingTimes = { second: 1000, dialog: 15_000 };

/** Where tests that have no person in front of them leave shorter times. */
export const WAITING_KEY = 'ita-conformance.waiting';

/** How long to wait. */
export function waitingTimes(): WaitingTimes {
  return { ...USUAL, ...(JSON.parse(localStorage.getItem(WAITING_KEY) ?? '{}') as Partial<WaitingTimes>) };
}

/** Letters of a run's id that tell when it began: milliseconds since 1970, in base 36 (until the year 2059). */
const TIME_LENGTH = 8;
const SESSION_LENGTH = 4;

/** This page since it was loaded: two panes, a pane and the ribbon, two people have sessions of their own. */
export const SESSION = Math.random()
  .toString(36)
  .slice(2, 2 + SESSION_LENGTH)
  .padEnd(SESSION_LENGTH, '0');

/** How long the sheets of somebody else's run are left alone, in milliseconds. */
const LEFT_ALONE_MS = 15 * 60_000;

/** An id for one run, no other's: it tells when the run began, and in which session. */
export function newRun(now = Date.now(), session = SESSION): string {
  return now.toString(36).padStart(TIME_LENGTH, '0') + session;
}

/** Whose leftovers of a run may be put right: this session's, and everybody's after a quarter of an hour. */
export function mayTouch(run: string, now = Date.now()): boolean {
  const session = run.slice(TIME_LENGTH);
  const age = now - parseInt(run.slice(0, TIME_LENGTH), 36);
  return session === SESSION || !(age < LEFT_ALONE_MS);
}

/**
 * The names sheets pass through: with the run's id in them, such as no person gives to a sheet. Sheets being built are
 * `ITA~run~n`, with a number behind it where one was only just copied from another; `ITA run ~n` is the name of a finished sheet while its own changes hands.
 */
const WORKING_NAME = /^ITA~([0-9a-z]{8,})~\d+( \(\d+\))?$/;
const PASSING_NAME = /^ITA ([0-9a-z]{4,}) ~\d+$/;

/** A sheet's name while it is built, the `number`th of its run. */
export function workingNameOf(run: string, number: number): string {
  return `ITA~${run}~${number}`;
}

/** A finished sheet's name while another takes its own, the `number`th of the run that does it. */
export function passingNameOf(run: string, number: number): string {
  return `ITA ${run} ~${number}`;
}

/** The run that builds a sheet of this name; null when none does. */
export function runBuilding(name: string): string | null {
  return WORKING_NAME.exec(name)?.[1] ?? null;
}

/** The run that is moving a finished sheet of this name; null when none is. */
export function runMoving(name: string): string | null {
  return PASSING_NAME.exec(name)?.[1] ?? null;
}

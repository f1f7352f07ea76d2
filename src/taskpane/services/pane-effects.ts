import { createAdviser } from './adviser';
import type { PaneAccess } from './pane-access';
import { changeFor } from './pane-changes';
import { wayToPlace } from './pane-places';
import { safely } from './safely';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Services } from './services';
import type { Intent } from '../state/pane-actions';
import { openedOf, type Change, type Notice, type PaneState } from '../state/pane-state';

/** Everything the pane does to the workbook. */
export interface Effects {
  /** Carries out what a person asked for; intents that only change what is shown do nothing here. */
  perform(intent: Intent): Promise<void>;
  /** Reads the workbook, and reads it again whenever it has changed. Gives the function that stops it. */
  start(): () => void;
}

/** A pause in typing this long, in milliseconds, and the workbook is read again. */
const DEBOUNCE_MS = 600;

/** Intents after which the pane shows another step, or other reports. */
const TURNING: readonly Intent['do'][] = ['show-step', 'show-errors', 'show-set-aside', 'choose-report'];

/** The only place where the pane talks to the workbook. */
export function createEffects(services: Services, { getState, dispatch }: PaneAccess): Effects {
  let abort: AbortController | null = null;
  let readings = 0;
  const advise = createAdviser(services, { getState, dispatch });

  /**
   * Reads the workbook; of several readings under way only the last one counts. One that nobody asked for fails without a
   * word. Gives whether it need not be tried again.
   */
  async function read(isSilent = false): Promise<boolean> {
    const mine = ++readings;
    dispatch({ did: 'start-reading' });
    const opened = await safely(() => services.open());
    if (mine !== readings) return true;
    if (opened.ok) dispatch({ did: 'read', opened: opened.value });
    else dispatch({ did: 'fail-to-read', failure: opened.failure, isSilent });
    if (opened.ok) void advise();
    return opened.ok;
  }

  /** Changes the workbook, tells how it went, and reads what it has become. */
  async function change(retry: Intent, work: Change): Promise<void> {
    const before = getState();
    dispatch({ did: 'start-changing' });
    const result = await safely(work);
    if (!result.ok) return dispatch({ did: 'fail', failure: result.failure, retry });
    await read(true);
    dispatch({ did: 'change', notice: result.value, undo: newChange(retry, result.value, before, getState()) });
  }

  async function go(retry: Intent, work: () => Promise<Result<void, Failure>>): Promise<void> {
    const result = await safely(work);
    if (!result.ok) dispatch({ did: 'fail', failure: result.failure, retry });
  }

  async function make(intent: Extract<Intent, { do: 'make' }>): Promise<void> {
    abort = new AbortController();
    const { signal } = abort;
    dispatch({ did: 'start-making', request: intent.request });
    const made = await safely(() =>
      services.makeReports(intent.request, (progress) => dispatch({ did: 'progress', progress }), signal),
    );
    abort = null;
    await read(true);
    dispatch(made.ok ? { did: 'make', made: made.value } : { did: 'fail', failure: made.failure, retry: intent });
  }

  async function perform(intent: Intent): Promise<void> {
    if (intent.do === 'cancel') return abort?.abort();
    // A second press while the first is being carried out asks for nothing new.
    if (getState().work.kind !== 'idle') return;
    const wanted = changeFor(intent, services);
    if (wanted) return change(intent, wanted);
    const place = wayToPlace(intent, services);
    if (place) return go(intent, place);
    if (intent.do === 'read') return void (await read());
    if (intent.do === 'make') return make(intent);
    if (TURNING.includes(intent.do)) return advise();
  }

  function start(): () => void {
    const quiet = whenQuiet(() => {
      const idle = getState().work.kind === 'idle';
      if (idle) void read(true).then((isRead) => isRead || quiet.touch());
      return idle;
    });
    const unwatch = services.watch(quiet.touch);
    void read();
    return () => {
      readings += 1;
      quiet.stop();
      unwatch();
    };
  }

  return { perform, start };
}

/** The change that has just been made, if it can be taken back and the notice does not offer it by itself. */
function newChange(intent: Intent, { kind }: Notice, before: PaneState, after: PaneState): string | null {
  const now = lastChange(after);
  return now !== lastChange(before) && intent.do !== 'undo' && kind !== 'told' ? now : null;
}

/** The id of the last change that can be taken back. */
function lastChange(state: PaneState): string | null {
  return openedOf(state)?.lastChange?.id ?? null;
}

/** Runs the work once nothing has been touched for a while; work that says it could not be done waits again. */
function whenQuiet(work: () => boolean): { readonly touch: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!work()) touch();
    }, DEBOUNCE_MS);
  };
  return { touch, stop: () => clearTimeout(timer) };
}

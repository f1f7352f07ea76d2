import { createEffects } from './pane-effects';
import type { Services } from './services';
import type { Action, Intent } from '../state/pane-actions';
import { reduce } from '../state/reduce';
import { INITIAL_STATE, type PaneState } from '../state/pane-state';

/** The pane as React sees it: a state to show, and a way to ask for things. */
export interface Store {
  readonly getState: () => PaneState;
  /** Calls back after every change; gives the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows what the intent changes at once, and has the rest carried out. */
  readonly send: (intent: Intent) => void;
  /** Fetches what brings in old documents. */
  readonly loadImporting: Services['loadImporting'];
  /** Begins to read and watch the workbook; gives the function that stops it. */
  readonly start: () => () => void;
}

/** Ties the reducer and the effects together. */
export function createStore(services: Services, initial: PaneState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  const getState = (): PaneState => state;
  const dispatch = (action: Action): void => {
    state = reduce(state, action);
    listeners.forEach((listener) => listener());
  };
  const effects = createEffects(services, { getState, dispatch });
  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (intent) => {
      dispatch(intent);
      void effects.perform(intent);
    },
    loadImporting: services.loadImporting,
    start: effects.start,
  };
}

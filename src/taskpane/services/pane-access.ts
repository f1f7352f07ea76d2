import type { Action } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';

/** What effects need of the pane: its present state, and a way to tell it what happened. */
export interface PaneAccess {
  readonly getState: () => PaneState;
  readonly dispatch: (action: Action) => void;
}

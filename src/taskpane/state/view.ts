import type { Fix, Severity } from '../../checks/finding';
import type { TableId } from '../../workbook/cell';

/** The three steps of the pane, in order. */
export const STEPS = ['data', 'check', 'report'] as const;

/** One of the three steps. */
export type Step = (typeof STEPS)[number];

/** What the pane shows in place of the step, until it is closed. */
export type View =
  | { readonly kind: 'steps' }
  | {
      readonly kind: 'review';
      readonly why: ReviewReason;
      readonly fixes: readonly Fix[];
      readonly unticked: readonly Fix[];
    }
  | { readonly kind: 'match'; readonly table: TableId }
  /** Bringing in an old document; `file` is one that was let fall on the pane, to be read at once. */
  | { readonly kind: 'import'; readonly file: File | null };

/** Why several edits are shown together. */
export type ReviewReason = 'errors' | 'warnings' | 'same-kind' | 'twelve-months' | 'next-year';

/** Which findings are listed. */
export interface Filter {
  readonly severity: Severity | 'all';
  readonly table: TableId | 'all';
}

/** The filter that lets everything through. */
export const NO_FILTER: Filter = { severity: 'all', table: 'all' };

/** The filter that lists what must be fixed. */
export const ONLY_ERRORS: Filter = { severity: 'error', table: 'all' };

/** The finding that a person is looking at: its key, and its place in the list when it was gone to. */
export interface Current {
  readonly key: string;
  readonly index: number;
}

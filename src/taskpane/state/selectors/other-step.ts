import type { Intent } from '../pane-actions';
import { countFindings } from './finding-lists';
import { planOf } from './report-choices';
import { situationOf } from './situation';
import { findingsOf, type PaneState } from '../pane-state';

/** A second thing one may want to do about reports, beside the primary button. */
export interface OtherStep {
  readonly kind: 'draft' | 'make-again' | 'see-warnings';
  readonly intent: Intent;
}

/** What else can be done in the step «รายงาน», or null when there is only one way on. */
export function otherStep(state: PaneState): OtherStep | null {
  const { reports } = planOf(state);
  if (state.step !== 'report' || reports.length === 0) return null;
  const situation = situationOf(state);
  if (situation === 'confirming') return { kind: 'see-warnings', intent: { do: 'show-step', step: 'check' } };
  const canMake = ['draft-only', 'stale', 'done', 'done-draft'].includes(situation);
  if (!canMake) return null;
  const draft = countFindings(findingsOf(state)).error > 0;
  if (situation === 'stale' && !draft) return null;
  return { kind: draft ? 'draft' : 'make-again', intent: { do: 'make', request: { reports, draft } } };
}

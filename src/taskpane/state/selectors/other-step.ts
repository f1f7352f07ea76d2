import type { Intent } from '../pane-actions';
import { countFindings, fixesOf } from './finding-lists';
import { planOf } from './report-choices';
import { situationOf, type Situation } from './situation';
import { findingsOf, type PaneState } from '../pane-state';

/** A second thing one may want to do, beside the primary button, and how many things it is about (0: not counted). */
export interface OtherStep {
  readonly kind: 'fix-warnings' | 'draft' | 'make-again' | 'see-warnings';
  readonly count: number;
  readonly intent: Intent;
}

/** What else can be done in the steps «ตรวจ» and «รายงาน», or null when there is only one way on. */
export function otherStep(state: PaneState): OtherStep | null {
  const situation = situationOf(state);
  if (situation === 'errors' || situation === 'warnings') return fixWarnings(state);
  return state.step === 'report' ? otherReportStep(state, situation) : null;
}

/** The primary button puts errors right; what can be put right at a press of the warnings stands beside it. */
function fixWarnings(state: PaneState): OtherStep | null {
  const fixes = fixesOf(findingsOf(state).filter(({ severity }) => severity === 'warning'));
  if (fixes.length === 0) return null;
  return { kind: 'fix-warnings', count: fixes.length, intent: { do: 'review', why: 'warnings', fixes } };
}

function otherReportStep(state: PaneState, situation: Situation): OtherStep | null {
  const { reports } = planOf(state);
  if (reports.length === 0) return null;
  if (situation === 'confirming') return { kind: 'see-warnings', count: 0, intent: { do: 'show-step', step: 'check' } };
  const canMake = ['draft-only', 'stale', 'done', 'done-draft'].includes(situation);
  if (!canMake) return null;
  const draft = countFindings(findingsOf(state)).error > 0;
  if (situation === 'stale' && !draft) return null;
  return { kind: draft ? 'draft' : 'make-again', count: 0, intent: { do: 'make', request: { reports, draft } } };
}

import type { ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import { otherStep } from '../state/selectors/other-step';
import { planOf } from '../state/selectors/report-choices';
import { factsOf, situationOf, type Situation } from '../state/selectors/situation';
import { openedOf, type PaneState } from '../state/pane-state';
import { FailureCard } from './FailureCard';
import type * as Later from './lazy-views';
import { SituationCard } from './SituationCard';
import { useShared } from '../components/styles';

/** Situations in which there is nothing yet to check or report: every step shows where to begin. */
const AT_THE_BEGINNING: readonly Situation[] = ['no-tables', 'empty-tables'];

interface Props {
  readonly state: PaneState;
  /** The views of the later steps, once fetched. */
  readonly later: typeof Later | null;
  readonly hidden: boolean;
  readonly send: (intent: Intent) => void;
}

/** The step in view. It stays in place, hidden, while edits are reviewed, so that nothing in it is lost. */
export function StepContent({ state, later, hidden, send }: Props): ReactElement {
  const shared = useShared();
  return (
    <div hidden={hidden} className={hidden ? undefined : shared.stack}>
      <Step state={state} later={later} send={send} />
    </div>
  );
}

function Step({ state, later, send }: Omit<Props, 'hidden'>): ReactElement {
  const opened = openedOf(state);
  const situation = situationOf(state);
  const facts = factsOf(state);
  const busy = state.work.kind !== 'idle';
  if (!opened || !later) {
    return (
      <>
        <SituationCard situation={situation} facts={facts} />
        {situation === 'unreadable' && state.workbook.kind === 'unreadable' && (
          <FailureCard failure={state.workbook.failure} />
        )}
      </>
    );
  }
  if (state.step === 'data' || AT_THE_BEGINNING.includes(situation)) {
    return <later.DataView opened={opened} situation={situation} facts={facts} busy={busy} send={send} />;
  }
  if (state.step === 'check') {
    const { filter } = state;
    return (
      <later.CheckView opened={opened} situation={situation} facts={facts} filter={filter} busy={busy} send={send} />
    );
  }
  const report = { plan: planOf(state), other: otherStep(state), made: state.made, work: state.work };
  return <later.ReportView opened={opened} situation={situation} facts={facts} {...report} send={send} />;
}

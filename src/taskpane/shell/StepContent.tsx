import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Store } from '../services/store';
import { otherStep } from '../state/selectors/other-step';
import { planOf } from '../state/selectors/report-choices';
import { factsOf, situationOf, type Situation } from '../state/selectors/situation';
import { openedOf, type PaneState } from '../state/pane-state';
import { Busy } from './Busy';
import type * as Later from './lazy-views';
import { SituationCard } from './SituationCard';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

/** Situations in which there is nothing yet to check or report: every step shows where to begin. */
const AT_THE_BEGINNING: readonly Situation[] = ['no-tables', 'empty-tables'];

interface Props {
  readonly state: PaneState;
  /** The views of the later steps, once fetched. */
  readonly later: typeof Later | null;
  readonly hidden: boolean;
  readonly store: Store;
}

/** The step in view. It stays in place, hidden, while edits are reviewed, so that nothing in it is lost. */
export function StepContent({ state, later, hidden, store }: Props): ReactElement {
  const shared = useShared();
  return (
    <div hidden={hidden} className={hidden ? undefined : shared.stack}>
      <Step state={state} later={later} store={store} />
    </div>
  );
}

function Step({ state, later, store }: Omit<Props, 'hidden'>): ReactElement {
  const opened = openedOf(state);
  const { send } = store;
  const situation = situationOf(state);
  const busy = state.work.kind !== 'idle';
  const headline = <Headline state={state} later={later} situation={situation} store={store} />;
  if (!opened || !later) {
    return (
      <>
        {headline}
        {later && situation === 'unreadable' && state.workbook.kind === 'unreadable' && (
          <later.FailureCard failure={state.workbook.failure} />
        )}
      </>
    );
  }
  if (state.step === 'data' || AT_THE_BEGINNING.includes(situation)) {
    return <later.DataView opened={opened} headline={headline} situation={situation} busy={busy} store={store} />;
  }
  if (state.step === 'check') {
    const { advice, filter, current, showsSetAside } = state;
    const shown = { opened, headline, advice, filter, current, showsSetAside };
    return <later.CheckView {...shown} busy={busy} send={send} />;
  }
  const report = { advice: state.advice, plan: planOf(state), made: state.made, work: state.work };
  return <later.ReportView opened={opened} headline={headline} {...report} send={send} />;
}

/** What is the matter in this step, and a second way on; nothing while a failure says what is the matter. */
function Headline({ state, later, situation, store }: Omit<Props, 'hidden'> & { situation: Situation }): ReactNode {
  const { otherSteps } = useLocale().texts;
  if (state.notice?.kind === 'failed') return null;
  const other = otherStep(state);
  const icon = situation === 'reading' ? <Busy /> : later && <later.SituationIcon situation={situation} />;
  return (
    <SituationCard situation={situation} facts={factsOf(state)} icon={icon}>
      {other && (
        <Button disabledFocusable={state.work.kind !== 'idle'} onClick={() => store.send(other.intent)}>
          {otherSteps[other.kind](other.count)}
        </Button>
      )}
    </SituationCard>
  );
}

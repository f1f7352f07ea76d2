import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SituationFacts } from '../../strings/th-guidance';
import type { Made, Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import type { OtherStep } from '../state/selectors/other-step';
import type { Plan } from '../state/selectors/report-choices';
import type { Situation } from '../state/selectors/situation';
import type { Work } from '../state/pane-state';
import { FailureCard } from '../shell/FailureCard';
import { useLocale } from '../components/locale';
import { PlanPreview } from './PlanPreview';
import { ProgressPanel } from '../shell/ProgressPanel';
import { ReportList } from './ReportList';
import { SheetLinks } from './SheetLinks';
import { SituationCard } from '../shell/SituationCard';

interface Props {
  readonly opened: Opened;
  readonly situation: Situation;
  readonly facts: SituationFacts;
  readonly plan: Plan;
  readonly other: OtherStep | null;
  readonly made: Made | null;
  readonly work: Work;
  readonly send: (intent: Intent) => void;
}

/** Step three: which reports, what will be made, and what was made. */
export function ReportView({ opened, situation, facts, plan, other, made, work, send }: Props): ReactElement {
  const { reports } = useLocale().texts;
  const busy = work.kind !== 'idle';
  if (work.kind === 'making') {
    return (
      <>
        <SituationCard situation={situation} facts={facts} />
        <ProgressPanel progress={work.progress} cancelling={work.cancelling} />
      </>
    );
  }
  return (
    <>
      <SituationCard situation={situation} facts={facts}>
        {other && (
          <Button disabledFocusable={busy} onClick={() => send(other.intent)}>
            {reports.other[other.kind]}
          </Button>
        )}
      </SituationCard>
      {opened.obstacle && <FailureCard failure={opened.obstacle} />}
      {opened.sheets.length > 0 && <SheetLinks opened={opened} made={made} busy={busy} send={send} />}
      <ReportList options={opened.reports} chosen={plan.reports} send={send} />
      {plan.sheets.length > 0 && <PlanPreview sheets={plan.sheets} />}
    </>
  );
}

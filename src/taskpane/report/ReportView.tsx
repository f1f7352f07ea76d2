import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Advice } from '../../operations';
import type { Made, Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import type { Plan } from '../state/selectors/report-choices';
import type { Work } from '../state/pane-state';
import { useViewLocale } from '../components/view-locale';
import { FailureCard } from '../shell/FailureCard';
import { useAdviceViews } from '../check/use-advice-views';
import { PlanPreview } from './PlanPreview';
import { ProgressPanel } from '../shell/ProgressPanel';
import { ReportList } from './ReportList';
import { SheetLinks } from './SheetLinks';

interface Props {
  readonly opened: Opened;
  /** What is the matter. */
  readonly headline: ReactNode;
  readonly advice: Advice | null;
  readonly plan: Plan;
  readonly made: Made | null;
  readonly work: Work;
  readonly send: (intent: Intent) => void;
}

/** Step three: which reports, what will be made, and what was made. */
export function ReportView({ opened, headline, advice, plan, made, work, send }: Props): ReactElement {
  const { setAsideTitle } = useViewLocale().texts.findings;
  const { setAside } = opened;
  const views = useAdviceViews(advice);
  const busy = work.kind !== 'idle';
  if (work.kind === 'making') {
    return (
      <>
        {headline}
        <ProgressPanel progress={work.progress} cancelling={work.cancelling} />
      </>
    );
  }
  return (
    <>
      {headline}
      {setAside.length > 0 && (
        <div>
          <Button size="small" appearance="outline" onClick={() => send({ do: 'show-set-aside' })}>
            {setAsideTitle(setAside.length)}
          </Button>
        </div>
      )}
      {opened.obstacle && <FailureCard failure={opened.obstacle} />}
      {opened.sheets.length > 0 && <SheetLinks opened={opened} made={made} busy={busy} send={send} />}
      {advice && views && <views.Checklist items={advice.checklist} round={opened.settings.round} send={send} />}
      <ReportList options={opened.reports} chosen={plan.reports} send={send} />
      {plan.sheets.length > 0 && <PlanPreview sheets={plan.sheets} />}
      {advice && views && advice.unprinted.length > 0 && (
        <views.Unprinted items={advice.unprinted} options={opened.reports} send={send} />
      )}
    </>
  );
}

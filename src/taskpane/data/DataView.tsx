import type { ReactElement, ReactNode } from 'react';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import type { Situation } from '../state/selectors/situation';
import { tableCards } from '../state/selectors/table-cards';
import { useViewLocale } from '../components/view-locale';
import { OpensWithWorkbook } from './OpensWithWorkbook';
import { ScoreOverview } from './ScoreOverview';
import { TableList } from './TableList';
import { TemplateMenu, TrialTemplates } from './Templates';

interface Props {
  readonly opened: Opened;
  /** What is the matter. */
  readonly headline: ReactNode;
  readonly situation: Situation;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Step one: the scores at a glance, and a card for every table. */
export function DataView({ opened, headline, situation, busy, send }: Props): ReactElement {
  const { texts } = useViewLocale();
  const begin = situation === 'no-tables';
  return (
    <>
      {headline}
      {begin && <TrialTemplates busy={busy} send={send} />}
      {opened.assessment && opened.assessment.total !== null && <ScoreOverview assessment={opened.assessment} />}
      {!begin && <TableList title={texts.tables.title} cards={tableCards(opened)} busy={busy} send={send} />}
      {!begin && situation !== 'empty-tables' && (
        <OpensWithWorkbook opens={opened.opensWithWorkbook} busy={busy} send={send} />
      )}
      {!begin && <TemplateMenu carryForward={opened.carryForward} busy={busy} send={send} />}
    </>
  );
}

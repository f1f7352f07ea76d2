import type { ReactElement, ReactNode } from 'react';
import { today } from '../../operations/today';
import type { Opened } from '../services/services';
import type { Store } from '../services/store';
import type { Situation } from '../state/selectors/situation';
import { nextRoundDue } from '../state/selectors/next-round';
import { tableCards } from '../state/selectors/table-cards';
import { UndoLast } from '../components/UndoLast';
import { useViewLocale } from '../components/view-locale';
import { ImportOffer } from './ImportPlace';
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
  readonly store: Store;
}

/** Step one: the scores at a glance, and a card for every table. */
export function DataView({ opened, headline, situation, busy, store }: Props): ReactElement {
  const { texts } = useViewLocale();
  const { send } = store;
  const cards = tableCards(opened);
  // Once it is time, the way on stands at the top of the pane.
  const carryForward = nextRoundDue(opened, today()) ? [] : opened.carryForward;
  const begin = situation === 'no-tables';
  const lacksData = begin || situation === 'empty-tables' || cards.some(({ status }) => status === 'needed');
  return (
    <>
      {headline}
      {lacksData && <ImportOffer opened={opened} busy={busy} store={store} />}
      {begin && <TrialTemplates busy={busy} send={send} />}
      {opened.assessment && opened.assessment.total !== null && <ScoreOverview assessment={opened.assessment} />}
      {!begin && <TableList title={texts.tables.title} cards={cards} busy={busy} send={send} />}
      {!begin && situation !== 'empty-tables' && (
        <OpensWithWorkbook opens={opened.opensWithWorkbook} busy={busy} send={send} />
      )}
      <UndoLast opened={opened} busy={busy} send={send} />
      {!begin && <TemplateMenu carryForward={carryForward} busy={busy} send={send} />}
    </>
  );
}

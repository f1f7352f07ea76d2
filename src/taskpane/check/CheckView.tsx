import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Advice } from '../../operations';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import { filterFindings } from '../state/selectors/finding-lists';
import { keyFindings } from '../state/selectors/keyed-findings';
import type { Current, Filter } from '../state/pane-state';
import { useAdviceViews } from './use-advice-views';
import { UndoLast } from '../components/UndoLast';
import { FindingFilter } from './FindingFilter';
import { FindingList } from './FindingList';
import { FindingWalk } from './FindingWalk';
import { SetAsideList } from './SetAsideList';

interface Props {
  readonly opened: Opened;
  /** What is the matter. */
  readonly headline: ReactNode;
  readonly advice: Advice | null;
  readonly filter: Filter;
  readonly current: Current | null;
  /** The person has asked for what was set aside. */
  readonly showsSetAside: boolean;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Step two: what was found, cell by cell. */
export function CheckView({
  opened,
  headline,
  advice,
  filter,
  current,
  showsSetAside,
  busy,
  send,
}: Props): ReactElement {
  const { findings, setAside, book, settings } = opened;
  const views = useAdviceViews(advice);
  const items = useMemo(() => keyFindings(filterFindings(findings, filter), book), [findings, filter, book]);
  return (
    <>
      {headline}
      {advice && views && <views.Checklist items={advice.checklist} round={settings.round} send={send} />}
      {findings.length > 0 && <FindingFilter findings={findings} filter={filter} send={send} />}
      {findings.length > 0 && <FindingList items={items} currentKey={current?.key ?? null} busy={busy} send={send} />}
      {setAside.length > 0 && <SetAsideList items={setAside} open={showsSetAside} busy={busy} send={send} />}
      <UndoLast opened={opened} busy={busy} send={send} />
      {items.length > 1 && <FindingWalk items={items} current={current} send={send} />}
    </>
  );
}

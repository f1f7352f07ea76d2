import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import { completeness } from '../state/selectors/measure-completeness';
import { filterFindings, keyFindings } from '../state/selectors/finding-lists';
import type { Filter } from '../state/pane-state';
import { Completeness } from '../data/Completeness';
import { FindingFilter } from './FindingFilter';
import { FindingList } from './FindingList';
import { SetAsideList } from './SetAsideList';

interface Props {
  readonly opened: Opened;
  /** What is the matter. */
  readonly headline: ReactNode;
  readonly filter: Filter;
  /** The person has asked for what was set aside. */
  readonly showsSetAside: boolean;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Step two: what was found, cell by cell. */
export function CheckView({ opened, headline, filter, showsSetAside, busy, send }: Props): ReactElement {
  const { findings, setAside, book } = opened;
  const items = useMemo(() => keyFindings(filterFindings(findings, filter), book), [findings, filter, book]);
  return (
    <>
      {headline}
      {findings.length > 0 && <FindingFilter findings={findings} filter={filter} send={send} />}
      {findings.length > 0 && <FindingList items={items} busy={busy} send={send} />}
      {setAside.length > 0 && <SetAsideList items={setAside} open={showsSetAside} busy={busy} send={send} />}
      {book.measures.length > 0 && <Completeness parts={completeness(book.measures)} />}
    </>
  );
}

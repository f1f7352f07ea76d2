import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import type { TableCard as Card } from '../state/selectors/table-cards';
import { Disclosure } from '../components/Disclosure';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';
import { TableCard } from './TableCard';

interface Props {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** A card for every table in use or needed; those that are optional and absent wait behind a line. */
export function TableList({ title, cards, busy, send }: Props): ReactElement {
  const shared = useShared();
  const { tables } = useViewLocale().texts;
  const unused = cards.filter(({ status }) => status === 'optional');
  const list = (shown: readonly Card[]): ReactElement => (
    <ul className={shared.list}>
      {shown.map((card) => (
        <TableCard key={card.id} card={card} busy={busy} send={send} />
      ))}
    </ul>
  );
  return (
    <section className={shared.stack}>
      <h3 className={mergeClasses(shared.heading)}>{title}</h3>
      {list(cards.filter(({ status }) => status !== 'optional'))}
      {unused.length > 0 && <Disclosure title={tables.unused(unused.length)}>{list(unused)}</Disclosure>}
    </section>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CircleHint16Regular,
  Circle16Regular,
  ErrorCircle16Filled,
  Open16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import type { TableCard as Card } from '../state/selectors/table-cards';
import { ChooseTable } from './ChooseTable';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '0 8px', alignItems: 'center', paddingBlock: '8px' },
  status: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  extra: { gridColumn: '1 / -1', marginTop: '4px' },
  go: { minWidth: '32px', marginRight: '-6px' },
  side: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly card: Card;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** One table: what it holds, how it stands, and the one thing to do about it. */
export function TableCard({ card, busy, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { tables } = useViewLocale().texts;
  const name = tables.names[card.id];
  const { start } = card;
  const absent = card.status === 'needed' || card.status === 'optional';
  return (
    <li className={mergeClasses(shared.card, styles.card)}>
      <div>
        <div className={shared.strong}>{name}</div>
        <div className={shared.quiet}>{tables.about[card.id]}</div>
      </div>
      <div className={styles.side}>
        <Status card={card} />
        {start && (
          <Button
            className={styles.go}
            appearance="subtle"
            icon={<Open16Regular />}
            aria-label={tables.go(name)}
            title={tables.go(name)}
            onClick={() => send({ do: 'go-to-cell', cell: start })}
          />
        )}
        {card.status === 'empty' && (
          <Button
            size="small"
            aria-label={tables.importNamed(name)}
            disabledFocusable={busy}
            onClick={() => send({ do: 'import' })}
          >
            {tables.import}
          </Button>
        )}
        {absent && (
          <Button
            size="small"
            aria-label={tables.insertNamed(name)}
            disabledFocusable={busy}
            onClick={() => send({ do: 'insert-table', table: card.id })}
          >
            {tables.insert}
          </Button>
        )}
      </div>
      {card.status === 'columns-missing' && (
        <div className={mergeClasses(styles.extra, shared.row)}>
          <span className={shared.wrap}>{tables.missing(card.missing.join(', '))}</span>
          <Button size="small" onClick={() => send({ do: 'match-columns', table: card.id })}>
            {tables.match}
          </Button>
        </div>
      )}
      {card.status === 'ambiguous' && (
        <ChooseTable className={styles.extra} table={card.id} candidates={card.candidates} busy={busy} send={send} />
      )}
    </li>
  );
}

function Status({ card }: { card: Card }): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { tables, findings } = useViewLocale().texts;
  const [Icon, colour] = {
    ready: [CheckmarkCircle16Filled, shared.success] as const,
    empty: [Circle16Regular, shared.quiet] as const,
    optional: [CircleHint16Regular, shared.quiet] as const,
    doubtful: [Warning16Filled, shared.warning] as const,
    faulty: [ErrorCircle16Filled, shared.danger] as const,
    needed: [ErrorCircle16Filled, shared.danger] as const,
    ambiguous: [ErrorCircle16Filled, shared.danger] as const,
    'columns-missing': [ErrorCircle16Filled, shared.danger] as const,
  }[card.status];
  return (
    <span className={styles.status}>
      <Icon className={colour} />
      {card.status === 'ready' ? (
        <>
          <span className={shared.hidden}>{tables.status.ready}</span>
          {tables.rows(card.rows)}
        </>
      ) : card.status === 'faulty' ? (
        findings.counted.error(card.errors)
      ) : card.status === 'doubtful' ? (
        findings.counted.warning(card.warnings)
      ) : (
        tables.status[card.status]
      )}
    </span>
  );
}

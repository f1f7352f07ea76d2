import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import type { KeyedFinding } from '../state/selectors/keyed-findings';
import { ChooseTable } from '../data/ChooseTable';
import { FindingActions } from './FindingActions';
import { FindingHead } from './FindingHead';
import { FindingValues } from './FindingValues';
import { useViewLocale } from '../components/view-locale';
import { SetAsideForm } from './SetAsideForm';
import { usePlace } from './use-place';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px 8px' },
  current: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  reason: {
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly item: KeyedFinding;
  /** It is the one that a person has gone to. */
  readonly current: boolean;
  /** It stands among others of its kind, which say together what can be done about all of them. */
  readonly among?: boolean;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** One finding: what is wrong and where, its values, and what can be done about it. */
export const FindingCard = memo(function FindingCard({
  item,
  current,
  among = false,
  busy,
  send,
}: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useViewLocale();
  const place = usePlace()(item);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const [open, setOpen] = useState<'why' | 'reason' | null>(null);
  // Once the form is closed, the focus belongs back on the button that opened it.
  const [returning, setReturning] = useState(false);
  const whyId = useId();
  const { finding } = item;
  const { fix } = finding;
  return (
    <li
      ref={card}
      className={mergeClasses(shared.card, styles.card, current && styles.current)}
      aria-current={current || undefined}
    >
      <FindingHead
        severity={finding.severity}
        place={place}
        whyId={whyId}
        explained={open === 'why'}
        onExplain={() => setOpen(open === 'why' ? null : 'why')}
      />
      <p className={mergeClasses(shared.plain, shared.wrap)}>{say(finding.message)}</p>
      <div id={whyId} className={styles.reason} hidden={open !== 'why'}>
        {say(finding.why)}
      </div>
      <FindingValues finding={finding} />
      {fix?.kind === 'choose-table' && (
        <ChooseTable table={fix.table} candidates={fix.candidates} busy={busy} send={send} />
      )}
      {open === 'reason' ? (
        <SetAsideForm
          busy={busy}
          onKeep={() => {
            setOpen(null);
            setReturning(true);
          }}
          onSetAside={(reason) => send({ do: 'set-aside', finding, reason })}
        />
      ) : (
        <FindingActions
          item={item}
          place={place}
          among={among}
          busy={busy}
          send={send}
          returning={returning}
          onSetAside={() => setOpen('reason')}
        />
      )}
    </li>
  );
});

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState, type ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import type { KeyedFinding } from '../state/selectors/finding-lists';
import { ChooseTable } from '../data/ChooseTable';
import { FindingActions } from './FindingActions';
import { FindingValues } from './FindingValues';
import { useViewLocale } from '../components/view-locale';
import { SetAsideForm } from './SetAsideForm';
import { SeverityIcon } from './SeverityIcon';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px 8px' },
  top: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px' },
  severity: { flexShrink: 0 },
  reason: {
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  why: { minWidth: 0, marginLeft: 'auto', paddingInline: '6px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly item: KeyedFinding;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** One finding: what is wrong and where, its values, and what can be done about it. */
export const FindingCard = memo(function FindingCard({ item, busy, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const words = texts.findings;
  const [open, setOpen] = useState<'why' | 'reason' | null>(null);
  // Once the form is closed, the focus belongs back on the button that opened it.
  const [returning, setReturning] = useState(false);
  const whyId = useId();
  const { finding, subject } = item;
  const { severity, fix } = finding;
  return (
    <li className={mergeClasses(shared.card, styles.card)}>
      <div className={mergeClasses(styles.top, shared.quiet)}>
        <SeverityIcon severity={severity} />
        <span className={mergeClasses(styles.severity, shared.strong)}>{words.severity[severity]}</span>
        <span>{[texts.tables.names[finding.table], subject].filter(Boolean).join(' · ')}</span>
        <Button
          className={styles.why}
          size="small"
          appearance="transparent"
          aria-expanded={open === 'why'}
          aria-controls={whyId}
          onClick={() => setOpen(open === 'why' ? null : 'why')}
        >
          {words.why}
        </Button>
      </div>
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
          busy={busy}
          send={send}
          returning={returning}
          onSetAside={() => setOpen('reason')}
        />
      )}
    </li>
  );
});

import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import { isReady, type KeyedFinding } from '../state/selectors/finding-lists';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  action: { minWidth: 0, paddingInline: '8px' },
});

interface Props {
  readonly item: KeyedFinding;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
  /** The person has just turned back from setting it aside. */
  readonly returning: boolean;
  readonly onSetAside: () => void;
}

/** What can be done about a finding: fix it, go to its cell, set it aside, or fix all of its kind. */
export function FindingActions({
  item: { finding, sameKind },
  busy,
  send,
  returning,
  onSetAside,
}: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { findings: words } = useViewLocale().texts;
  const { at, fix } = finding;
  const ready = isReady(fix);
  return (
    <div className={shared.row}>
      {ready && (
        <Button
          className={styles.action}
          size="small"
          disabledFocusable={busy}
          onClick={() => send({ do: 'apply', fixes: [fix] })}
        >
          {words.fix[fix.kind]}
        </Button>
      )}
      {at && (
        <Button
          className={styles.action}
          size="small"
          appearance={ready ? 'subtle' : 'secondary'}
          onClick={() => send({ do: 'go-to-cell', cell: at })}
        >
          {words.goTo(at.address)}
        </Button>
      )}
      {!finding.mustBeFixed && (
        <Button className={styles.action} size="small" appearance="subtle" autoFocus={returning} onClick={onSetAside}>
          {words.setAside}
        </Button>
      )}
      {sameKind.length > 1 && (
        <Button
          className={styles.action}
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => send({ do: 'review', why: 'same-kind', fixes: sameKind })}
        >
          {words.fixSameKind(sameKind.length)}
        </Button>
      )}
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import { isReady } from '../state/selectors/finding-lists';
import type { KeyedFinding } from '../state/selectors/keyed-findings';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  action: { minWidth: 0, paddingInline: '8px' },
});

interface Props {
  readonly item: KeyedFinding;
  /** Where it is, for those who hear the buttons without seeing the card. */
  readonly place: string;
  /** What can be done about all of its kind is offered elsewhere. */
  readonly among: boolean;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
  /** The person has just turned back from setting it aside. */
  readonly returning: boolean;
  readonly onSetAside: () => void;
}

/** What can be done about a finding: fix it, go to its cell, set it aside, or fix all of its kind. */
export function FindingActions({ item, place, among, busy, send, returning, onSetAside }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { findings: words } = useViewLocale().texts;
  const { finding, sameKind, matchable, key, index } = item;
  const { at, fix } = finding;
  const ready = isReady(fix);
  return (
    <div className={shared.row}>
      {matchable && (
        <Button
          className={styles.action}
          size="small"
          onClick={() => send({ do: 'match-columns', table: finding.table })}
        >
          {words.match}
        </Button>
      )}
      {ready && (
        <Button
          className={styles.action}
          size="small"
          aria-label={`${words.fix[fix.kind]} ${place}`}
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
          aria-label={`${words.goTo(at.address)} ${place}`}
          onClick={() => send({ do: 'look-at', current: { key, index }, cell: at })}
        >
          {words.goTo(at.address)}
        </Button>
      )}
      {!finding.mustBeFixed && (
        <Button
          className={styles.action}
          size="small"
          appearance="subtle"
          aria-label={`${words.setAside} ${place}`}
          autoFocus={returning}
          onClick={onSetAside}
        >
          {words.setAside}
        </Button>
      )}
      {!among && sameKind.length > 1 && (
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

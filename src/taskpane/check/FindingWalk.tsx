import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useShared } from '../components/styles';
import { useViewLocale } from '../components/view-locale';
import type { Intent } from '../state/pane-actions';
import type { Current } from '../state/pane-state';
import { walkThrough } from '../state/selectors/finding-walk';
import type { KeyedFinding } from '../state/selectors/keyed-findings';

const useStyles = makeStyles({
  // In sight wherever one is in the list, and above the primary button.
  bar: {
    position: 'sticky',
    bottom: '-20px',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 6px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly items: readonly KeyedFinding[];
  readonly current: Current | null;
  readonly send: (intent: Intent) => void;
}

/** Leads from one finding of the list to the next, and shows the cell of each. */
export function FindingWalk({ items, current, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { findings: words } = useViewLocale().texts;
  const { position, previous, next } = walkThrough(items, current);
  const button = (label: string, to: KeyedFinding | null): ReactElement => (
    <Button
      size="small"
      disabledFocusable={!to}
      onClick={() => to && send({ do: 'look-at', current: { key: to.key, index: to.index }, cell: to.finding.at })}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={words.walk}>
      {button(words.previous, previous)}
      <span aria-live="polite" className={mergeClasses(shared.quiet, shared.number)}>
        {words.position(position, items.length)}
      </span>
      {button(words.next, next)}
    </div>
  );
}

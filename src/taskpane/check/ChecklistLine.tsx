import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, CircleHint16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CompletenessItem } from '../../checks/completeness';
import { useShared } from '../components/styles';
import { useViewLocale } from '../components/view-locale';
import type { Intent } from '../state/pane-actions';
import { wayTo } from '../state/selectors/checklist';

const useStyles = makeStyles({
  line: {
    width: '100%',
    maxWidth: 'none',
    gap: '8px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingInline: '4px',
    fontWeight: 'inherit',
  },
  share: { marginLeft: 'auto' },
});

/** One thing an assessor looks for, and how far it is there; pressing it leads to its place in the workbook. */
export function ChecklistLine({
  item,
  send,
}: {
  readonly item: CompletenessItem;
  readonly send: (intent: Intent) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const [Icon, colour] = {
    present: [CheckmarkCircle16Filled, shared.success] as const,
    partial: [CircleHint16Regular, shared.warning] as const,
    missing: [Circle16Regular, shared.danger] as const,
  }[item.state];
  return (
    <li>
      <Button className={styles.line} appearance="subtle" onClick={() => send(wayTo(item))}>
        <Icon className={colour} />
        <span>{say(item.label)}</span>{' '}
        <span className={mergeClasses(styles.share, shared.quiet, shared.number)}>
          {texts.checklist.share(item.have, item.of)}
        </span>
      </Button>
    </li>
  );
}

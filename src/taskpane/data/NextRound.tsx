import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { today } from '../../operations/today';
import { useShared } from '../components/styles';
import { useViewLocale } from '../components/view-locale';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import { nextRoundDue } from '../state/selectors/next-round';

const useStyles = makeStyles({
  bar: {
    padding: '6px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    justifyContent: 'space-between',
  },
});

interface Props {
  readonly opened: Opened;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** That the round is over and reported on, and the way to the next; nothing before. */
export function NextRound({ opened, busy, send }: Props): ReactElement | null {
  const styles = useStyles();
  const shared = useShared();
  const { templates } = useViewLocale().texts;
  const option = nextRoundDue(opened, today());
  if (!option) return null;
  return (
    <div className={mergeClasses(shared.row, styles.bar)}>
      <span>{templates.over}</span>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => send({ do: 'review', why: option.to, fixes: option.fixes })}
      >
        {templates[option.to]}
      </Button>
    </div>
  );
}

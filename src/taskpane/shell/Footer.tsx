import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NextStep } from '../state/selectors/next-step';
import { useLocale } from '../components/locale';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    padding: '10px 14px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  button: { width: '100%', minHeight: '44px', maxWidth: 'none' },
});

interface Props {
  readonly next: NextStep;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** The one primary button, always in view: the next step. */
export function Footer({ next, busy, onPress }: Props): ReactElement {
  const styles = useStyles();
  const { texts } = useLocale();
  const stopping = next.kind === 'cancel' || next.kind === 'cancelling';
  return (
    <footer className={styles.footer}>
      <Button
        className={styles.button}
        appearance={stopping ? 'secondary' : 'primary'}
        size="large"
        disabledFocusable={busy || next.intent === null}
        onClick={onPress}
      >
        {texts.next[next.kind](next.count)}
      </Button>
    </footer>
  );
}

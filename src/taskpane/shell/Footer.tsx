import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

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
  readonly label: string;
  /** The button stops what is under way, so it does not call for a press. */
  readonly stops?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** The one primary button, always in view: the next step. */
export function Footer({ label, stops = false, disabled, onPress }: Props): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Button
        className={styles.button}
        appearance={stops ? 'secondary' : 'primary'}
        size="large"
        disabledFocusable={disabled}
        onClick={onPress}
      >
        {label}
      </Button>
    </footer>
  );
}

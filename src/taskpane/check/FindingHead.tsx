import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../checks/finding';
import { useShared } from '../components/styles';
import { useViewLocale } from '../components/view-locale';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'auto auto 1fr auto', alignItems: 'center', gap: '0 6px' },
  place: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 'inherit',
  },
  why: { gridColumnStart: 4, minWidth: 0, paddingInline: '6px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly severity: Severity;
  readonly place: string;
  /** The id of what says why it matters, and whether that is shown. */
  readonly whyId: string;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** The head of a finding's card: how grave it is, where it is, and the way to why it matters. */
export function FindingHead({ severity, place, whyId, explained, onExplain }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { findings: words } = useViewLocale().texts;
  return (
    <div className={mergeClasses(styles.head, shared.quiet)}>
      <SeverityIcon severity={severity} />
      <span className={shared.strong}>{words.severity[severity]}</span>
      <Button
        className={styles.why}
        size="small"
        appearance="transparent"
        aria-label={`${words.why} ${place}`}
        aria-expanded={explained}
        aria-controls={whyId}
        onClick={onExplain}
      >
        {words.why}
      </Button>
      <h4 className={mergeClasses(styles.place, shared.plain, shared.wrap)}>{place}</h4>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { progressText } from './announcements';
import type { ReportProgress } from '../../operations';
import { progressBar } from '../state/selectors/progress-bar';
import { useField } from '../components/controls/field';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', minHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly progress: ReportProgress | null;
  readonly cancelling: boolean;
}

/** How far the making of reports has come, sheet by sheet. */
export function ProgressPanel({ progress, cancelling }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts } = useLocale();
  const text = progressText(progress, cancelling, texts);
  const bar = progress && !cancelling ? progressBar(progress) : null;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <div className={styles.line}>
        <span>{text}</span>
        {progress && bar && (
          <span className={mergeClasses(shared.quiet, shared.number)}>
            {texts.progress.of(Math.min(progress.done + 1, progress.total), progress.total)}
          </span>
        )}
      </div>
      <progress className={useField().progress} aria-label={texts.situations.generating().title} {...bar} />
    </div>
  );
}

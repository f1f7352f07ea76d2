import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { progressText } from '../say';
import type { Progress } from '../services';
import { useField } from './controls/field';
import { useLocale } from './locale';
import { useShared } from './styles';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', minHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

/** How far the making of reports has come, sheet by sheet. */
export function ProgressPanel({ progress, cancelling }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts } = useLocale();
  const text = progressText(progress, cancelling, texts);
  const counted = progress && progress.total > 0 && !cancelling;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <div className={styles.line}>
        <span>{text}</span>
        {counted && (
          <span className={mergeClasses(shared.quiet, shared.number)}>
            {texts.progress.of(progress.done, progress.total)}
          </span>
        )}
      </div>
      <progress
        className={useField().progress}
        aria-label={texts.situations.generating().title}
        {...(counted ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Dismiss16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Failure } from '../../strings/failures';
import { noticeTitle } from './announcements';
import type { Intent } from '../state/pane-actions';
import type { Notice } from '../state/pane-state';
import { useLocale } from '../components/locale';
import { CAUSES_WITH_DETAIL } from './causes-with-detail';
import { useShared } from '../components/styles';
import { SupportDetails } from './SupportDetails';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    gap: '2px 8px',
    padding: '8px 6px 8px 12px',
    borderRadius: tokens.borderRadiusXLarge,
  },
  good: {
    // In sight wherever in a long list the button stands that brought it about.
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { margin: '4px 2px' },
  body: { gridColumnStart: 2, gridColumnEnd: 4, paddingRight: '6px' },
  dismiss: { minWidth: '28px', height: '28px', padding: 0 },
});

interface Props {
  readonly notice: Notice;
  readonly send: (intent: Intent) => void;
}

/**
 * The outcome of the last thing done; after a failure, when the pane is shown from its top, that nothing was lost. The
 * primary button is the way on.
 */
export function NoticeBar({ notice, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts } = useLocale();
  const failed = notice.kind === 'failed';
  const made = failed && notice.retry.do === 'make' ? notice.retry.request : null;
  const Icon = failed ? ErrorCircle16Filled : CheckmarkCircle16Filled;
  return (
    <div className={mergeClasses(styles.bar, failed ? styles.bad : styles.good)}>
      <Icon className={mergeClasses(styles.icon, failed ? shared.danger : shared.success)} />
      <span className={failed ? shared.strong : undefined}>{noticeTitle(notice, texts)}</span>
      <Button
        className={styles.dismiss}
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={texts.notices.dismiss}
        onClick={() => send({ do: 'dismiss' })}
      />
      {notice.kind === 'unfinished' && (
        <Button className={styles.body} size="small" onClick={() => send({ do: 'finish' })}>
          {texts.notices.finish}
        </Button>
      )}
      {failed && <FailureBody failure={notice.failure} />}
      {failed && notice.failure.cause === 'others-at-work' && made && (
        <Button
          className={styles.body}
          size="small"
          onClick={() => send({ do: 'make', request: { ...made, takeOver: true } })}
        >
          {texts.notices.takeOver}
        </Button>
      )}
    </div>
  );
}

function FailureBody({ failure }: { failure: Failure }): ReactElement {
  const { cause, detail } = failure;
  const styles = useStyles();
  const shared = useShared();
  const { texts } = useLocale();
  return (
    <div className={mergeClasses(styles.body, shared.stack)}>
      <span>{texts.failures[cause].body}</span>
      {detail && CAUSES_WITH_DETAIL.includes(cause) && (
        <span className={mergeClasses(shared.quiet, shared.wrap)}>{texts.notices.detail(detail)}</span>
      )}
      <SupportDetails failure={failure} />
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Dismiss16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Failure } from '../../strings/failures';
import { noticeTitle } from './announcements';
import type { Intent } from '../state/pane-actions';
import type { Notice } from '../state/pane-state';
import { useViewLocale, type AllTexts } from '../components/view-locale';
import { failurePlace } from './failure-place';
import { useShared } from '../components/styles';
import { SupportDetails } from './SupportDetails';
import { TakeOver } from './TakeOver';

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
  plain: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  icon: { margin: '4px 2px' },
  body: { gridColumnStart: 2, gridColumnEnd: 4, paddingRight: '6px' },
  title: { fontSize: 'inherit', lineHeight: 'inherit', ':focus': { outline: 'none' } },
  dismiss: { minWidth: '28px', height: '28px', padding: 0 },
});

/** So many places are named of those that stay as they are. */
const MOST_NAMED = 5;

interface Props {
  readonly notice: Notice;
  /** The change it tells of, where it can be taken back. */
  readonly undo: string | null;
  readonly send: (intent: Intent) => void;
}

/**
 * The outcome of the last thing done; after a failure, when the pane is shown from its top, that nothing was lost. The
 * primary button is the way on.
 */
export function NoticeBar({ notice, undo, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const locale = useViewLocale();
  const { texts, say } = locale;
  const failed = notice.kind === 'failed';
  const made = failed && notice.retry.do === 'make' ? notice.retry.request : null;
  const { Icon, bar, colour } = useTone(notice);
  const body = bodyOf(notice, texts);
  return (
    <div className={mergeClasses(styles.bar, bar)}>
      <Icon className={mergeClasses(styles.icon, colour)} />
      {failed ? (
        // It stands in for the headline of the step, which might say that all is well.
        <h2 className={mergeClasses(styles.title, shared.plain, shared.strong)} tabIndex={-1} data-focus-home>
          {noticeTitle(notice, locale)}
        </h2>
      ) : (
        <span>{noticeTitle(notice, locale)}</span>
      )}
      <Button
        className={styles.dismiss}
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={texts.notices.dismiss}
        onClick={() => send({ do: 'dismiss' })}
      />
      {body && <span className={mergeClasses(styles.body, shared.muted)}>{body}</span>}
      {notice.kind === 'told' && (
        <div className={mergeClasses(styles.body, shared.row)}>
          {notice.ways.map(({ label, intent }) => (
            <Button key={label.th} size="small" onClick={() => send(intent)}>
              {say(label)}
            </Button>
          ))}
        </div>
      )}
      {undo && !failed && (
        <div className={styles.body}>
          <Button size="small" onClick={() => send({ do: 'undo', id: undo })}>
            {texts.undo.button}
          </Button>
        </div>
      )}
      {notice.kind === 'too-late' && notice.replaced && (
        <Button className={styles.body} size="small" onClick={() => send({ do: 'restore' })}>
          {texts.reports.restore}
        </Button>
      )}
      {notice.kind === 'unfinished' && (
        <Button className={styles.body} size="small" onClick={() => send({ do: 'finish' })}>
          {texts.notices.finish}
        </Button>
      )}
      {failed && <FailureBody failure={notice.failure} />}
      {failed && notice.failure.cause === 'others-at-work' && made && (
        <TakeOver
          className={styles.body}
          onTakeOver={() => send({ do: 'make', request: { ...made, takeOver: true } })}
        />
      )}
    </div>
  );
}

/** How a notice looks: red only where something failed; what a person asked for themselves is plain. */
function useTone({ kind }: Notice): { readonly Icon: FluentIcon; readonly bar: string; readonly colour: string } {
  const styles = useStyles();
  const shared = useShared();
  switch (kind) {
    case 'failed':
      return { Icon: ErrorCircle16Filled, bar: styles.bad, colour: shared.danger };
    case 'cancelled':
    case 'too-late':
      return { Icon: Info16Regular, bar: styles.plain, colour: shared.brand };
    default:
      return { Icon: CheckmarkCircle16Filled, bar: styles.good, colour: shared.success };
  }
}

/** What stands below the title of a notice that is no failure; null when its title says all. */
function bodyOf(notice: Notice, { notices, failures, undo }: AllTexts): string | null {
  switch (notice.kind) {
    case 'undone':
      return notice.left.length > 0 ? undo.left(notice.left.slice(0, MOST_NAMED).join(' '), notice.left.length) : null;
    case 'cancelled':
      return failures.cancelled.body;
    case 'too-late':
      return notice.replaced ? notices.tooLateReplaced : notices.tooLateNew;
    default:
      return null;
  }
}

function FailureBody({ failure }: { failure: Failure }): ReactElement {
  const { cause } = failure;
  const styles = useStyles();
  const shared = useShared();
  const { texts } = useViewLocale();
  const place = failurePlace(failure, texts);
  return (
    <div className={mergeClasses(styles.body, shared.stack)}>
      <span>{texts.failures[cause].body}</span>
      {place && <span className={mergeClasses(shared.quiet, shared.wrap)}>{place}</span>}
      <SupportDetails failure={failure} />
    </div>
  );
}

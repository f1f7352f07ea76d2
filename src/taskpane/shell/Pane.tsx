import { FluentProvider, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { loadLocale, type Locale } from '../../strings/texts';
import { Announcer } from './Announcer';
import { Footer } from './Footer';
import { Header } from './Header';
import { LocaleProvider } from '../components/locale';
import { Overlay } from './Overlay';
import { StepBar } from './StepBar';
import { StepContent } from './StepContent';
import { useFocusKeeper } from '../components/use-focus-keeper';
import { useFetched } from '../components/use-fetched';
import { useLazyViews } from './use-lazy-views';
import { useTop } from './use-top';
import { announcementOf } from './announcements';
import { nextStep } from '../state/selectors/next-step';
import { nameOf } from '../state/selectors/situation';
import { openedOf, type PaneState } from '../state/pane-state';
import { stepBadge } from '../state/selectors/step-badges';
import { hasNoTables } from '../state/selectors/table-cards';
import type { Store } from '../services/store';
import type { ThemeName } from '../theme/theme';
import { useThemeClass } from '../theme/theme-classes';

/** The loading of what is not wanted. */
const NEVER = (): Promise<never> => new Promise(() => undefined);

/** So low that the middle would have no room left, as on a screen at 400 %: everything but the button scrolls. */
const ENLARGED = '@media (max-height: 420px)';

const useStyles = makeStyles({
  provider: {
    height: '100%',
    [ENLARGED]: { height: 'auto', minHeight: '100%' },
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, [ENLARGED]: { display: 'block' } },
  main: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // What is gone to by the keyboard comes into sight below a notice.
    scrollPaddingTop: '60px',
    padding: '12px 14px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    [ENLARGED]: { overflowY: 'visible' },
  },
});

interface Props {
  readonly store: Store;
  readonly theme: ThemeName;
  readonly initialLocale: Locale;
}

/** The whole pane: header, steps, the step in view, and the primary button. */
export function Pane({ store, theme, initialLocale }: Props): ReactElement {
  const styles = useStyles();
  const themeClass = useThemeClass(theme);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [locale, setLocale] = useState(initialLocale);
  const later = useLazyViews();
  const reviewing = state.view.kind === 'review' || state.view.kind === 'match';
  const reviews = useFetched((reviewing && later?.fetchReviewViews) || NEVER);
  const root = useRef<HTMLDivElement>(null);
  const main = useTop(state.turns);
  useFocusKeeper(root);
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    document.documentElement.lang = locale.language;
  }, [locale]);

  const switchLanguage = async (): Promise<void> => {
    setLocale(await loadLocale(locale.language === 'th' ? 'en' : 'th'));
  };
  const opened = openedOf(state);
  // What was read can be shown once its views are there; until then it is being read.
  const shown: PaneState = later || !opened ? state : { ...state, workbook: { kind: 'unread' } };
  const next = nextStep(shown);
  // What lies over the step is seen before its button can be pressed; the button itself stays, and keeps the focus.
  const unseen = reviewing && !reviews;
  const busy = state.work.kind === 'changing';
  const { view } = state;
  return (
    <FluentProvider theme={{}} className={mergeClasses(themeClass, styles.provider)}>
      <LocaleProvider locale={locale}>
        <div ref={root} className={styles.pane}>
          <Header
            opened={opened && !hasNoTables(opened.book) ? opened : null}
            reading={state.reading}
            onRead={() => store.send({ do: 'read' })}
            onSwitchLanguage={() => void switchLanguage()}
          />
          <StepBar
            current={state.step}
            badges={{
              data: stepBadge(state, 'data'),
              check: stepBadge(state, 'check'),
              report: stepBadge(state, 'report'),
            }}
            onShow={(step) => store.send({ do: 'show-step', step })}
          />
          <main ref={main} className={styles.main} data-state={nameOf(shown)}>
            {later && <later.DropPlace send={store.send} />}
            {later && state.notice && <later.NoticeBar notice={state.notice} undo={state.undo} send={store.send} />}
            {later && opened && view.kind === 'steps' && state.work.kind !== 'making' && (
              <later.NextRound opened={opened} busy={busy} send={store.send} />
            )}
            <StepContent state={shown} later={later} hidden={view.kind !== 'steps'} store={store} />
            {later && view.kind === 'import' && opened && (
              <later.ImportPlace file={view.file} opened={opened} work={state.work} store={store} />
            )}
            {reviews && opened && <Overlay views={reviews} view={view} opened={opened} busy={busy} send={store.send} />}
          </main>
          {next && (
            <Footer
              label={locale.texts.next[next.kind](next.count)}
              stops={next.kind === 'cancel' || next.kind === 'cancelling'}
              disabled={busy || unseen || next.intent === null}
              onPress={() => next.intent && store.send(next.intent)}
            />
          )}
          <Announcer text={announcementOf(shown, locale)} />
        </div>
      </LocaleProvider>
    </FluentProvider>
  );
}

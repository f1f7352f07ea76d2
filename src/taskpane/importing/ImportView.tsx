import { useEffect, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { SOURCE_FAILURES } from '../../strings/import';
import { IMPORT_CHOICE, IMPORT_REVIEW } from '../../strings/import-view';
import type { Localised } from '../../strings/language';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';
import { useFetched } from '../components/use-fetched';
import type { Opened } from '../services/services';
import type { Store } from '../services/store';
import { Announcer } from '../shell/Announcer';
import { Busy } from '../shell/Busy';
import { Footer } from '../shell/Footer';
import type { Work } from '../state/pane-state';
import { ChooseDocument } from './ChooseDocument';
import type { ImportState } from './import-state';
import { nextOf } from './next-of';
import { Review } from './Review';
import { useImport } from './use-import';

interface Props {
  /** A file that was let fall on the pane. */
  readonly file: File | null;
  readonly opened: Opened;
  readonly work: Work;
  readonly store: Store;
}

/** Brings in an old document: chosen, looked at, added. Nothing is written before the last press. */
export function ImportView({ file, opened, work, store }: Props): ReactElement {
  const shared = useShared();
  const locale = useLocale();
  const { say } = locale;
  const importing = useFetched(store.loadImporting);
  const { state, dispatch, read, answer } = useImport(importing, file, opened);
  const busy = work.kind !== 'idle' || importing === null;
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    setPlace(section.current?.closest('main')?.parentElement ?? null);
    // What is shown next is read from its heading on.
    section.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [state.at]);

  const next = state.at === 'review' && importing ? nextOf(state, importing) : null;
  return (
    <section ref={section} className={shared.stack} data-state={`import-${state.at}`}>
      {state.at === 'choose' && (
        <ChooseDocument refusal={state.refusal} busy={busy} importing={importing} read={read} send={store.send} />
      )}
      {state.at === 'reading' && (
        <div className={shared.row}>
          <Busy />
          <h2 tabIndex={-1} className={shared.title} data-focus-home>
            {say(IMPORT_CHOICE.reading)}
          </h2>
        </div>
      )}
      {state.at === 'review' && importing && next && (
        <Review
          state={state}
          title={next.title}
          canAdd={next.change !== null}
          busy={busy}
          answer={answer}
          dispatch={dispatch}
          send={store.send}
        />
      )}
      <Announcer text={announcementOf(state, next?.title ?? null, locale)} />
      {place &&
        next &&
        createPortal(
          <Footer
            label={say(work.kind === 'changing' ? IMPORT_REVIEW.writing : next.label)}
            disabled={busy}
            onPress={() =>
              next.change ? store.send({ do: 'carry-out', change: next.change }) : dispatch({ do: 'choose-other' })
            }
          />,
          place,
        )}
    </section>
  );
}

/** What is said aloud to those who do not see it. */
function announcementOf(
  state: ImportState,
  title: Localised | null,
  { say, texts }: ReturnType<typeof useLocale>,
): string {
  switch (state.at) {
    case 'reading':
      return say(IMPORT_CHOICE.reading);
    case 'review':
      return title ? say(title) : '';
    case 'choose': {
      const { refusal } = state;
      if (refusal === null) return '';
      return typeof refusal === 'string' ? say(SOURCE_FAILURES[refusal]) : texts.failures[refusal.cause].title;
    }
  }
}

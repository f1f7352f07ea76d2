import type { Texts } from '../../strings/th';
import type { Locale } from '../../strings/texts';
import type { ReportProgress } from '../../operations';
import { factsOf, situationOf } from '../state/selectors/situation';
import type { Notice, PaneState } from '../state/pane-state';

/** What a notice says, in one sentence. */
export function noticeTitle(notice: Notice, { language, texts }: Locale): string {
  switch (notice.kind) {
    case 'failed':
      return texts.failures[notice.failure.cause].title;
    case 'fixed':
      return texts.notices.fixed(notice.count);
    case 'unfinished':
      return texts.notices.unfinished(notice.count);
    case 'cancelled':
      return texts.failures.cancelled.title;
    case 'too-late':
      return texts.notices.tooLate;
    case 'restored':
      return texts.notices.restored(notice.names.length);
    case 'told':
      return notice.text[language];
    case 'undone':
    case 'set-aside':
    case 'revoked':
    case 'inserted':
    case 'will-open':
    case 'will-not-open':
    case 'row-added':
    case 'column-added':
    case 'finished':
      return texts.notices[notice.kind];
  }
}

/** What is being done now, in one sentence. */
export function progressText(progress: ReportProgress | null, cancelling: boolean, texts: Texts): string {
  if (cancelling) return texts.progress.cancelling;
  if (!progress) return texts.progress.reading;
  const { stage, sheet, waited } = progress;
  if (waited !== undefined) return texts.progress.waited(Math.round(waited / 1000));
  return stage === 'reading' || sheet === null ? texts.progress[stage] : texts.progress.sheet[stage](sheet);
}

/** What is said aloud to those who do not see the pane: the outcome of the last thing done, progress, or the counts. */
export function announcementOf(state: PaneState, locale: Locale): string {
  const { texts } = locale;
  if (state.work.kind === 'making') return progressText(state.work.progress, state.work.cancelling, texts);
  if (state.notice) {
    const title = noticeTitle(state.notice, locale);
    return state.notice.kind === 'failed' ? `${title}. ${texts.failures[state.notice.failure.cause].body}` : title;
  }
  const { title, body } = texts.situations[situationOf(state)](factsOf(state));
  return `${title}. ${body}`;
}

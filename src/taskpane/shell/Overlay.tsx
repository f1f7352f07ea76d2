import type { ReactElement } from 'react';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import type { View } from '../state/pane-state';
import type * as ReviewViews from './review-views';

interface Props {
  readonly views: typeof ReviewViews;
  readonly view: View;
  readonly opened: Opened;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** What lies over the step: edits to be looked at, or columns to be matched; nothing in the steps themselves. */
export function Overlay({ views, view, opened, busy, send }: Props): ReactElement | null {
  switch (view.kind) {
    case 'review':
      return <views.ReviewView view={view} opened={opened} send={send} />;
    case 'match':
      return <views.MatchView match={opened.book.tables[view.table]} busy={busy} send={send} />;
    default:
      return null;
  }
}

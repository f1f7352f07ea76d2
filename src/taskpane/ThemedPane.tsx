import { useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../strings/language';
import { Pane } from './Pane';
import type { Store } from './store';
import { darkTheme, isDark, lightTheme, type HostTheme } from './theme';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

interface Props {
  readonly store: Store;
  /** Office's colours, where it tells them. */
  readonly hostTheme: HostTheme | undefined;
  readonly initialLanguage: Language;
}

/** The pane in Office's colours, or in those the system prefers. */
export function ThemedPane({ store, hostTheme, initialLanguage }: Props): ReactElement {
  const systemPrefersDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  const theme = isDark(hostTheme, systemPrefersDark) ? darkTheme : lightTheme;
  return <Pane store={store} theme={theme} initialLanguage={initialLanguage} />;
}

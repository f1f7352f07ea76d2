import { useCallback, useSyncExternalStore, type ReactElement } from 'react';
import type { Locale } from '../../strings/texts';
import { Pane } from '../shell/Pane';
import type { Store } from '../services/store';
import { themeFor, type HostTheme } from './theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Whether a media query holds, now and whenever that changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    useCallback(
      (onChange: () => void) => {
        const list = matchMedia(query);
        list.addEventListener('change', onChange);
        return () => list.removeEventListener('change', onChange);
      },
      [query],
    ),
    () => matchMedia(query).matches,
  );
}

interface Props {
  readonly store: Store;
  /** Office's colours, where it tells them. */
  readonly hostTheme: HostTheme | undefined;
  readonly initialLocale: Locale;
}

/** The pane in Office's colours, or in those the system prefers. */
export function ThemedPane({ store, hostTheme, initialLocale }: Props): ReactElement {
  const theme = themeFor(hostTheme, { dark: useMedia(DARK), forced: useMedia(FORCED) });
  return <Pane store={store} theme={theme} initialLocale={initialLocale} />;
}

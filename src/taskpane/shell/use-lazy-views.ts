import { useEffect, useState } from 'react';
import type * as Later from './lazy-views';

/** How long to wait before asking again for what could not be fetched, in milliseconds. */
const RETRY = 2000;

/** What the first sight of the pane does without: fetched as soon as that is drawn; null until it is there. */
export function useLazyViews(): typeof Later | null {
  const [later, setLater] = useState<typeof Later | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchLater = (): void => {
      import('./lazy-views').then(setLater, () => {
        timer = setTimeout(fetchLater, RETRY);
      });
    };
    fetchLater();
    return () => clearTimeout(timer);
  }, []);
  return later;
}

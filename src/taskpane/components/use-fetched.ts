import { useEffect, useState } from 'react';

/** How long to wait before asking again for what could not be fetched, in milliseconds. */
const RETRY = 2000;

/**
 * Code that is fetched once the component has been drawn; null until it is there.
 * @param load the same function in every rendering
 */
export function useFetched<T>(load: () => Promise<T>): T | null {
  const [fetched, setFetched] = useState<T | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const fetch = (): void => {
      load().then(
        (loaded) => left || setFetched(() => loaded),
        () => {
          if (!left) timer = setTimeout(fetch, RETRY);
        },
      );
    };
    fetch();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [load]);
  return fetched;
}

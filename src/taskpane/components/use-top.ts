import { useLayoutEffect, type RefObject } from 'react';

/**
 * Shows what the pane has turned to from its top. Where the pane is so low that the page scrolls as a whole, the header
 * stays out of sight if it was.
 */
export function useTop(main: RefObject<HTMLElement | null>, turns: number): void {
  useLayoutEffect(() => {
    const element = main.current;
    if (!element || turns === 0) return;
    const page = document.documentElement;
    element.scrollTop = 0;
    page.scrollTop = Math.min(page.scrollTop, element.offsetTop);
  }, [main, turns]);
}

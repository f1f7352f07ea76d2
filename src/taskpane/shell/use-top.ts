import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Shows what the pane has turned to from its top; gives the place for the element that scrolls. Where the pane is so low
 * that the page scrolls as a whole, the header stays out of sight if it was.
 */
export function useTop(turns: number): RefObject<HTMLElement> {
  const scrolling = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = scrolling.current;
    if (!element || turns === 0) return;
    const page = document.documentElement;
    element.scrollTop = 0;
    page.scrollTop = Math.min(page.scrollTop, element.offsetTop);
  }, [turns]);
  return scrolling;
}

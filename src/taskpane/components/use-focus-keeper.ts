import { useEffect, type RefObject } from 'react';

/** Where the focus was: the element, and its place in a list, should the element go away. */
interface Place {
  readonly element: HTMLElement;
  readonly list: Element | null;
  readonly index: number;
}

const REMEMBERED = 8;
const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), select, textarea, summary';

/**
 * Keeps the keyboard's place: when what had the focus is taken off the screen, the focus goes to what took its place in
 * the list, else back to where it was before, else to the heading marked `data-focus-home`. It never takes the focus
 * from the workbook.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let places: readonly Place[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) places = [placeOf(target), ...places].slice(0, REMEMBERED);
    };
    const keep = (): void => {
      const lost = places[0];
      if (!lost || isShown(lost.element) || !document.hasFocus() || document.activeElement !== document.body) return;
      (neighbour(lost) ?? places.find((place) => isShown(place.element))?.element ?? home(element))?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    element.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, [root]);
}

function placeOf(element: HTMLElement): Place {
  const item = element.closest('li');
  const list = item?.parentElement ?? null;
  return { element, list, index: item && list ? [...list.children].indexOf(item) : 0 };
}

function isShown(element: Element): boolean {
  return element.isConnected && element.closest('[hidden]') === null;
}

function neighbour({ list, index }: Place): HTMLElement | null {
  if (!list || !isShown(list)) return null;
  const item = list.children[Math.min(index, list.children.length - 1)];
  return item?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
}

function home(root: HTMLElement): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>('[data-focus-home]')].find(isShown) ?? null;
}

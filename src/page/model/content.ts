import type { Content } from './page';

/** Whether a content would show nothing at all. */
export function isEmpty(content: Content): boolean {
  if (content === null) return true;
  if (typeof content === 'number') return false;
  return typeof content === 'string' ? content === '' : content.value === '';
}

/** The text of a content as it is wrapped; numbers take one line and have none. */
export function writtenOf(content: Content): string {
  if (content === null || typeof content === 'number') return '';
  if (typeof content === 'string') return content;
  return typeof content.value === 'string' ? content.value : '';
}

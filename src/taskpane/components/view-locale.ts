import type { Texts } from '../../strings/th';
import { thViews, type ViewTexts } from '../../strings/th-views';
import { useLocale } from './locale';

/** All words of the pane: those of its first sight, and those of the views that are fetched after it. */
export type AllTexts = Texts & ViewTexts;

/** As `useLocale`, for a view that is not part of the pane’s first sight: with the words of the views. */
export function useViewLocale(): Omit<ReturnType<typeof useLocale>, 'texts'> & { readonly texts: AllTexts } {
  const { texts, views = thViews, ...locale } = useLocale();
  return { ...locale, texts: { ...texts, ...views } };
}

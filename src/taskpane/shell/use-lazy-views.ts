import { useFetched } from '../components/use-fetched';
import type * as Later from './lazy-views';

const load = (): Promise<typeof Later> => import('./lazy-views');

/** What the first sight of the pane does without: fetched as soon as that is drawn; null until it is there. */
export function useLazyViews(): typeof Later | null {
  return useFetched(load);
}

import { useFetched } from '../components/use-fetched';
import type { Advice } from '../../operations';
import type * as AdviceViews from './advice-views';

const fetchAdviceViews = (): Promise<typeof AdviceViews> =>
  import(/* webpackChunkName: "view-checklist" */ './advice-views');

/** The loading of what is not wanted. */
const NEVER = (): Promise<never> => new Promise(() => undefined);

/** The views of the advice; null until there is advice and they have been fetched. */
export function useAdviceViews(advice: Advice | null): typeof AdviceViews | null {
  return useFetched(advice ? fetchAdviceViews : NEVER);
}

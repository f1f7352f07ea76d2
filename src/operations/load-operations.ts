import type * as Operations from './index';

/** Fetches the use cases: by far the most of the code, and not needed to draw a page. Fetched once for all who ask. */
export const loadOperations = (): Promise<typeof Operations> => import('./index');

import type { ReactElement } from 'react';
import type * as ImportViews from '../importing';
import { Busy } from '../shell/Busy';
import { useFetched } from '../components/use-fetched';

const load = (): Promise<typeof ImportViews> => import(/* webpackChunkName: "view-import" */ '../importing');

/** Where an old document is brought in. Its code is fetched when somebody comes here. */
export function ImportPlace(props: Parameters<typeof ImportViews.ImportView>[0]): ReactElement {
  const views = useFetched(load);
  return views ? <views.ImportView {...props} /> : <Busy />;
}

/** What is offered where data is missing; nothing until its code is there. */
export function ImportOffer(props: Parameters<typeof ImportViews.ImportOffer>[0]): ReactElement | null {
  const views = useFetched(load);
  return views && <views.ImportOffer {...props} />;
}

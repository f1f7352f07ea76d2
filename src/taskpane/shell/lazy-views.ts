import type * as ReviewViews from './review-views';

/** What is not needed for the first sight of the pane: loaded once that has been drawn. */
export { CheckView } from '../check/CheckView';
export { DataView } from '../data/DataView';
export { DropPlace } from '../data/DropPlace';
export { FailureCard } from './FailureCard';
export { ImportPlace } from '../data/ImportPlace';
export { NextRound } from '../data/NextRound';
export { NoticeBar } from './NoticeBar';
export { ReportView } from '../report/ReportView';
export { SituationIcon } from './SituationIcon';

/** Fetches what lies over a step when somebody asks for it. */
export const fetchReviewViews = (): Promise<typeof ReviewViews> =>
  import(/* webpackChunkName: "view-review" */ './review-views');

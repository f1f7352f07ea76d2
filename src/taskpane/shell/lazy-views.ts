/** What is not needed for the first sight of the pane: loaded once that has been drawn. */
export { CheckView } from '../check/CheckView';
export { DataView } from '../data/DataView';
export { DropPlace } from '../data/DropPlace';
export { FailureCard } from './FailureCard';
export { ImportPlace } from '../data/ImportPlace';
export { MatchView } from '../data/MatchView';
export { NoticeBar } from './NoticeBar';
export { ReportView } from '../report/ReportView';
export { ReviewView } from '../report/ReviewView';
export { SituationIcon } from './SituationIcon';

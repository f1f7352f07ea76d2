/** What is not needed for the first sight of the pane: loaded once that has been drawn. */
export { CheckView } from './CheckView';
export { DataView } from './DataView';
export { MatchView } from './MatchView';
export { NoticeBar } from './NoticeBar';
export { ReportView } from './ReportView';
export { ReviewView } from './ReviewView';

/** What is not needed for the first sight of the pane: loaded once that has been drawn. */
export { CheckView } from './CheckView';
export { MatchView } from './MatchView';
export { ReportView } from './ReportView';
export { ReviewView } from './ReviewView';

/** What lies over a step when somebody asks for it: fetched then. */
export { MatchView } from '../data/MatchView';
export { ReviewView } from '../report/ReviewView';

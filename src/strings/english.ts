/** All that is fetched when the pane is read in English. */
export { en } from './en';
export { enViews } from './en-views';

/** Bringing in an old document: fetched when somebody comes here, or where data is missing. */
export { ImportOffer } from './ImportOffer';
export { ImportView } from './ImportView';

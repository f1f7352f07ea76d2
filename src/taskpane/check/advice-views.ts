/** What shows how the published documents would be found wanting: fetched once there is advice to show. */
export { Checklist } from './Checklist';
export { Unprinted } from '../report/Unprinted';

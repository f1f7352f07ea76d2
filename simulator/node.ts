/** What the simulator offers in Node only: Microsoft's client, loaded from its package. */
export { loadOfficeClient } from './client/load';

import { fnv1a } from './fnv';
import type { Snapshot } from './snapshot';

/**
 * A short hash (8 hexadecimal digits) of everything the contract tables hold: equal data, equal hash. It tells whether
 * data changed, and traces paper back to data; it is no protection against forgery.
 */
export function dataHash(snapshot: Snapshot): string {
  const tables = snapshot.tables.map(({ name, headers, values }) => JSON.stringify([name, headers, values])).sort();
  return fnv1a(tables.join('')).toString(16).padStart(8, '0');
}

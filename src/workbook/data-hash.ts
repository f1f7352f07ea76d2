import type { Snapshot } from './snapshot';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short hash (8 hexadecimal digits) of everything the contract tables hold: equal data, equal hash. It tells whether
 * data changed, and traces paper back to data; it is no protection against forgery. FNV-1a, 32 bits, over UTF-16 units.
 */
export function dataHash(snapshot: Snapshot): string {
  const tables = snapshot.tables.map(({ name, headers, values }) => JSON.stringify([name, headers, values])).sort();
  let hash = FNV_OFFSET;
  for (const table of tables) {
    for (let i = 0; i < table.length; i += 1) hash = Math.imul(hash ^ table.charCodeAt(i), FNV_PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a, 32 bits (unsigned), over the UTF-16 units of a text: tells change, protects against nothing.
 * @param seed what an earlier text gave, to hash several as one
 */
export function fnv1a(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

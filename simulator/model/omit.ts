/** A copy without some of its properties. */
export function omit<T extends object, Name extends keyof T>(object: T, ...names: readonly Name[]): Omit<T, Name> {
  const copy = { ...object };
  for (const name of names) delete copy[name];
  return copy;
}

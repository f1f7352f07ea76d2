/**
 * The same function of a text or number, each different one worked out once. Within one column the same few texts stand
 * again and again (tools, owners, periods), and understanding Thai text costs a thousand times more than remembering it.
 */
export function remembering<Key extends string | number, Value>(work: (of: Key) => Value): (of: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.value;
    const value = work(of);
    known.set(of, { value });
    return value;
  };
}

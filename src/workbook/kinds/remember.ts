/**
 * The same function of a text, each different text worked out once. Within one column the same few texts stand again and
 * again (tools, owners, periods), and understanding Thai text costs a thousand times more than remembering it.
 */
export function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.set(text, found);
    return found.value;
  };
}

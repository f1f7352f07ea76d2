/** What can be written into a results file and read back the same. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One spelling for equal values: keys in order, no spaces. Two values are the same when their texts are. */
export function canonical(value: Json): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Any value as it would come out of a file: what JSON does not know becomes null or is left out. */
export function toJson(value: unknown): Json {
  return (JSON.parse(JSON.stringify(value) ?? 'null') ?? null) as Json;
}

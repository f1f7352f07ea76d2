/** What sheets show, by their names: values and the texts Excel draws of them, row by row. */
export type SheetCells = Readonly<
  Record<string, { readonly values: readonly (readonly unknown[])[]; readonly text: readonly (readonly string[])[] }>
>;

/** More than so many differences help nobody. */
const MOST = 40;

/** Digits that two programs of double precision agree on. */
const DIGITS = 12;

/** Every sheet and cell in which two workbooks differ: `name!R2C3: expected → got`. Empty when they are the same. */
export function differingCells(expected: SheetCells, got: SheetCells): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return names
    .flatMap((name) => {
      const [before, after] = [expected[name], got[name]];
      if (!before || !after) return [`${name}: ${before ? 'missing' : 'not expected'}`];
      return [...gridDifferences(name, before.values, after.values), ...gridDifferences(name, before.text, after.text)];
    })
    .slice(0, MOST);
}

type Grid = readonly (readonly unknown[])[];

function gridDifferences(name: string, expected: Grid, got: Grid): readonly string[] {
  const rows = Math.max(expected.length, got.length);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const columns = Math.max(expected[row]?.length ?? 0, got[row]?.length ?? 0);
    return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
      const [before, after] = [written(expected[row]?.[column]), written(got[row]?.[column])];
      return before === after ? [] : [`${name}!R${row + 1}C${column + 1}: ${before} → ${after}`];
    });
  });
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : String(value ?? '');
}

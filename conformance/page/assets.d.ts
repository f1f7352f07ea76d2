/** The table of expectations, as text. */
declare module '*/expected.tsv' {
  const text: string;
  export default text;
}

/** What `npm run conformance:predict` has written before the page was built (`SheetCells`, kit/cells.ts). */
declare module '*/predicted-cells.json' {
  const cells: Readonly<Record<string, { readonly values: unknown[][]; readonly text: string[][] }>>;
  export default cells;
}

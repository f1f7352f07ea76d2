/** A piece of a section's code: text shown as it is, or a code that stands for part of the value. */
export interface Token {
  readonly literal: boolean;
  readonly text: string;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|(\[[hms]+\]|am\/pm|a\/p|General|e[+-](?=[0#?])|y+|m+|d+|h+|s+|b+|g+|e|\.0+(?=[^0#?]*$)|[0#?.,%@/])|([^])/giu;

/** Takes a section apart. */
export function tokensOf(code: string): readonly Token[] {
  return [...code.matchAll(TOKEN)].flatMap(([, quoted, escaped, padding, filling, part, other]): Token[] => {
    if (part !== undefined) return [{ literal: false, text: part }];
    if (padding !== undefined) return [{ literal: true, text: ' ' }];
    // What `*` repeats fills the width of the column, which text alone does not have.
    if (filling !== undefined) return [];
    return [{ literal: true, text: quoted ?? escaped ?? other ?? '' }];
  });
}

/** Whether the section shows dates or times. */
export function isDateCode(tokens: readonly Token[]): boolean {
  return tokens.some(({ literal, text }) => !literal && /^(\[[hms]+\]|[ymdhsb]+|e|am\/pm|a\/p)$/i.test(text));
}

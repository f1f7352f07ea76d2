/** The part of an address behind the sheet's name, without `$`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

/** The 0-based row and column of an address's first cell, such as `'ผล 1'!C4:F9`. */
export function topLeftOf(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)/.exec(withoutSheet(address));
  if (!match?.[1] || !match[2]) return { row: 0, column: 0 };
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The three sections of a header or footer. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const CODES = { L: 'left', C: 'center', R: 'right' } as const;

/** Takes `&Lleft&Ccenter&Rright` apart; text before any section mark belongs to the centre. `&&` is an ampersand. */
export function splitSections(text: string): Sections {
  const sections: Record<keyof Sections, string> = { left: '', center: '', right: '' };
  let current: keyof Sections = 'center';
  for (const piece of text.match(/&"[^"]*"|&[^]|[^&]+/g) ?? []) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof CODES | undefined;
    if (mark) current = CODES[mark];
    else sections[current] += piece;
  }
  return sections;
}

/** The text of a header or footer as the file keeps it, its three sections behind `&L`, `&C`, `&R`. */
export function joinSections({ left, center, right }: Sections): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}

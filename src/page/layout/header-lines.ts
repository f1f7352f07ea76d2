import { SOFT_BREAK } from '../model/page';

/**
 * The title of a column with a line break wherever its line has to end. Lines end only at the title's own line breaks and
 * at its soft breaks; a part too wide for the column stays whole. `fits` tells whether a text stands on one line.
 */
export function titleLines(title: string, fits: (text: string) => boolean): string {
  return title
    .split('\n')
    .flatMap((line) => filled(line.split(SOFT_BREAK), fits))
    .join('\n');
}

/** The parts of a title that no line may end within. */
export function titleParts(title: string): readonly string[] {
  return title.split(new RegExp(`[\n${SOFT_BREAK}]`));
}

function filled(parts: readonly string[], fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

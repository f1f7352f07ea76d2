import { gap, paragraphs, withLastRowKept } from '../../page/model/blocks';
import type { Block } from '../../page/model/page';
import type { TextPart } from '../../workbook/records';
import type { ReportInput } from '../report';
import { tokenReader } from './fill-tokens';

/** The passages staff wrote for a part, one below the other; `''` where they wrote none. */
export function writtenPart({ book }: ReportInput, part: TextPart): string {
  return book.texts
    .filter((passage) => passage.part.value === part)
    .flatMap(({ text }) => text.value ?? [])
    .join('\n');
}

/** The clerk's บทนำ as it stands under the title of a report's first sheet, over so many columns. */
export function openingWords(input: ReportInput, columns: number): readonly Block[] {
  const words = paragraphs(writtenPart(input, 'introduction'), columns, tokenReader(input));
  return words.length > 0 ? [...words, gap(6)] : [];
}

/** The blocks with the closing words behind them. A table's last row goes with them: no page has a header alone above them. */
export function withClosingWords(blocks: readonly Block[], words: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (words.length === 0 || last?.kind !== 'table') return [...blocks, ...words];
  return [...blocks.slice(0, -1), withLastRowKept(last), ...words];
}

/** The clerk's สรุป as it stands at the end of a report's last sheet. */
export function closingWords(input: ReportInput, columns: number): readonly Block[] {
  const words = paragraphs(writtenPart(input, 'conclusion'), columns, tokenReader(input));
  return words.length > 0 ? [gap(9), ...words] : [];
}

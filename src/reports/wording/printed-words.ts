import { writtenOf } from '../../page/model/content';
import type { Block, Content, Page } from '../../page/model/page';
import { toArabicDigits } from '../../thai/text/digits';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';

/** Texts that are no line of their own are looked for in all that is printed; after so many in vain no longer. */
const MOST_MISSES = 20;

/** All that pages say, to look up whether a text is among it. */
export class PrintedWords {
  private readonly lines = new Set<string>();
  private readonly all: string;

  constructor(pages: readonly Page[]) {
    const texts = pages.flatMap(({ blocks }) => blocks.flatMap(contentsOf)).map(writtenOf);
    const lines = texts.flatMap((text) => text.split('\n'));
    for (const line of lines) for (const form of formsOf(line)) this.lines.add(form);
    this.all = texts.map(folded).join('\n');
  }

  /**
   * Which of these texts are not printed whole: numbers before a line, brackets around it, kinds of digits and spaces set
   * aside. Texts are of one column, so that a column printed nowhere is soon known.
   */
  missing<Entry>(entries: readonly Entry[], textOf: (entry: Entry) => string): readonly Entry[] {
    let found = 0;
    let misses = 0;
    const isPrinted = (line: string): boolean => {
      if (this.lines.has(line)) return true;
      if (found === 0 && misses >= MOST_MISSES) return false;
      const isPart = this.all.includes(line);
      if (isPart) found += 1;
      else misses += 1;
      return isPart;
    };
    return entries.filter(
      (entry) =>
        !textOf(entry)
          .split('\n')
          .map((line) => folded(bare(line)))
          .every((line) => line === '' || isPrinted(line)),
    );
  }
}

function formsOf(line: string): readonly string[] {
  return [...new Set([folded(line), folded(bare(line))])];
}

/** A line without the number before it and the brackets around it. */
function bare(line: string): string {
  return withoutLeadingNumber(line.trim()).replace(/^\(([^()]*)\)$/, '$1');
}

function folded(text: string): string {
  return toArabicDigits(text).replace(/[\s\u200b]+/g, '');
}

function contentsOf(block: Block): readonly Content[] {
  if (block.kind === 'row') return block.cells.map(({ content }) => content);
  if (block.kind !== 'table') return [];
  return block.rows.flatMap((row) => (row.kind === 'group' ? [row.content] : row.cells.map(({ content }) => content)));
}

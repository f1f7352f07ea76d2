import { assessed } from '../../../src/workbook/assess-workbook';
import { checkBook } from '../../../src/checks/check';
import { contextOf } from '../../../src/checks/context';
import type { Finding } from '../../../src/checks/finding';
import { RULES } from '../../../src/checks/rules/all-rules';
import { serialOf } from '../../../src/thai/dates/serials';
import type { Workbook } from '../../../src/workbook/records';
import { bookOf } from '../../support/book';
import type { Figures } from './figures';
import type { Place } from './report';
import { workbookOf, type Texts } from './workbook';

const BUDDHIST_ERA = 543;
const CLAIM_RULES = RULES.filter(({ id }) => id.startsWith('claim.'));
/** Stands in the cell of a workbook that is parsed once and then given one text after the other. */
const STAND_IN = 'ข้อความที่จะเขียนภายหลัง';

/** All that the check finds in a report with these texts, on the last day of its fiscal year. */
export function findingsIn(figures: Figures, texts: Texts): readonly Finding[] {
  return checkBook(assessed(bookOf(workbookOf(figures, texts))), { today: todayOf(figures) });
}

/** What the rules of claims find in one text; the workbook around it is parsed once for each place. */
export class ClaimChecker {
  readonly #book: Workbook;
  readonly #path: readonly string[];
  readonly #today: number;

  constructor(figures: Figures, place: Place) {
    this.#book = bookOf(workbookOf(figures, [{ place, text: STAND_IN }]));
    const path = pathTo(STAND_IN, this.#book, 0);
    if (!path) throw new Error('the text has no cell in the parsed workbook');
    this.#path = path;
    this.#today = todayOf(figures);
  }

  claims(text: string): readonly Finding[] {
    const book = replaced(this.#book, this.#path, text) as Workbook;
    const context = contextOf(assessed(book), { today: this.#today });
    return CLAIM_RULES.flatMap((rule) => rule.run(context));
  }
}

function todayOf({ report: { agency } }: Figures): number {
  return serialOf((agency.operatingYear ?? agency.fiscalYear) - BUDDHIST_ERA, 9, 30);
}

const DEEPEST = 8;

/** The keys that lead to the cell whose `raw` is the text; null when there is none. Maps are not looked into. */
function pathTo(text: string, at: unknown, depth: number): readonly string[] | null {
  if (typeof at !== 'object' || at === null || depth > DEEPEST) return null;
  if ('raw' in at && at.raw === text) return [];
  for (const [key, value] of Object.entries(at)) {
    const rest = pathTo(text, value, depth + 1);
    if (rest) return [key, ...rest];
  }
  return null;
}

function replaced(at: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return { ...(at as object), raw: text, value: text };
  const copy = Array.isArray(at) ? [...at] : { ...(at as object) };
  const entries = copy as Record<string, unknown>;
  entries[key] = replaced(entries[key], rest, text);
  return copy;
}

import { indicatorOf } from '../../../assessment/indicators';
import { toArabicDigits } from '../../../thai/text/digits';
import type { Cell } from '../../../workbook/cell';
import { textPart } from '../../../workbook/kinds/choices';
import type { Workbook } from '../../../workbook/records';
import type { CheckContext } from '../../context';
import { editOf } from '../../cell-edits';
import { nearestOf } from '../../text/nearest';
import { renumber } from '../../text/line-numbering';
import { defineRule } from '../../rule';
import { SharedPassages } from '../../text/shared-passages';
import { OF_INDICATOR, TOKEN_NAMES, tokensIn } from '../../text/text-tokens';
import { listOfNumbers, shown, shownIn } from '../../message-words';

/** Excel holds no more in a cell. */
const MAX_CELL_LENGTH = 32767;
/** What the longest token comes to once composed. */
const LONGEST_TOKEN_VALUE = 60;
/** Shorter passages are alike by nature. */
const LONG_PASSAGE = 120;

/** Numbers before the lines of a cell that repeat or skip. */
export const numbering = defineRule({
  id: 'text.numbering',
  severities: ['tip'],
  why: { th: 'เลขข้อที่ซ้ำหรือข้ามทำให้ดูเหมือนข้อความขาดหาย', en: 'It looks as if a part were missing.' },
  remedy: { th: 'เรียงเลขข้อใหม่', en: 'renumber' },
  message: ({ found, expected }) => ({
    th: `เลขข้อ ${found} ซ้ำหรือข้าม ควรเป็น ${expected}`,
    en: `The numbers ${found} repeat or skip; ${expected} would be right.`,
  }),
  *check({ prose }) {
    for (const cell of prose()) {
      const result = cell.value === null ? null : renumber(cell.value);
      if (!result) continue;
      const { text, found, expected } = result;
      yield { at: cell.at, found: found.join(' '), expected: expected.join(' '), fix: editOf(cell, text) };
    }
  },
});

/** Cells that speak of certain indicators, with those. */
function* passagesByIndicator({ analyses, measures }: Workbook): Iterable<readonly [Cell<string>, readonly number[]]> {
  for (const { indicator, text } of analyses) yield [text, indicator.value === null ? [] : [indicator.value]];
  for (const { indicators, finding, summary, outcome } of measures) {
    for (const cell of [finding, summary, outcome]) yield [cell, indicators.value ?? []];
  }
}

/** A cell that speaks of certain indicators. */
interface Passage {
  readonly cell: Cell<string>;
  readonly numbers: readonly number[];
}

/** One passage used for several indicators. */
export const reused = defineRule<{ numbers: readonly number[] }>({
  id: 'text.reused',
  severities: ['tip'],
  why: {
    th: 'บทวิเคราะห์ที่เหมือนกันแสดงว่าไม่ได้วิเคราะห์ตัวชี้วัดนั้นจริง',
    en: 'The same words for another indicator show that it was not really analysed.',
  },
  message: ({ found, numbers }) => ({
    th: `ข้อความ “${found}” ใช้ซ้ำกับตัวชี้วัดที่ ${listOfNumbers(numbers).th} ควรเขียนให้ตรงกับตัวชี้วัดนี้`,
    en: `The passage “${found}” also stands at indicator ${listOfNumbers(numbers).en}. Write what is true of this one.`,
  }),
  *check({ book }) {
    const paragraphs = new Map<string, Passage>();
    const passages = new SharedPassages<Passage>();
    for (const [cell, numbers] of passagesByIndicator(book)) {
      if (numbers.length === 0 || cell.value === null || cell.value.length < LONG_PASSAGE) continue;
      const passage = { cell, numbers };
      const isOther = (earlier: Passage) => earlier.numbers.join() !== numbers.join();
      const again = repeatedParagraph(cell.value, passage, paragraphs, isOther);
      const shared = passages.add(cell.value, passage, isOther);
      const found = again ?? shared;
      if (found) {
        const { words, earlier } = found;
        yield { at: cell.at, related: earlier.cell.at, found: shown(words.trim()), numbers: earlier.numbers };
      }
    }
  },
});

/** A paragraph that an earlier passage of another indicator has too; those seen for the first time are noted. */
function repeatedParagraph(
  text: string,
  passage: Passage,
  seen: Map<string, Passage>,
  isOther: (earlier: Passage) => boolean,
): { readonly words: string; readonly earlier: Passage } | null {
  for (const paragraph of text.split('\n')) {
    const words = paragraph.trim();
    if (words.length < LONG_PASSAGE) continue;
    const earlier = seen.get(words);
    if (!earlier) seen.set(words, passage);
    else if (isOther(earlier)) return { words, earlier };
  }
  return null;
}

/** A passage of a part that no report has. */
export const sectionUnknown = defineRule({
  id: 'text.section-unknown',
  severities: ['warning'],
  needs: { ITA_Texts: ['part', 'text'] },
  why: { th: 'ข้อความของตอนที่โปรแกรมไม่รู้จักจะไม่อยู่ในรายงาน', en: 'The passage would be left out of every report.' },
  remedy: { th: 'ใช้ชื่อตอนที่ใกล้เคียง', en: 'nearest part' },
  message: ({ found }) => ({
    th: `ไม่มีรายงานใดพิมพ์ตอน “${found}” ข้อความแถวนี้จะไม่ถูกพิมพ์ ใช้ ${textPart.choices?.join(', ') ?? ''}`,
    en: `No report prints the part “${found}”, so this passage is left out. Use ${textPart.choices?.join(', ') ?? ''}.`,
  }),
  *check({ book }) {
    for (const { part } of book.texts) {
      if (part.reading !== 'unreadable') continue;
      const nearest = nearestOf(String(part.raw), textPart.choices ?? []);
      const fix = nearest === null ? undefined : editOf(part, nearest);
      yield { at: part.at, found: shownIn(part), expected: nearest ?? '', fix };
    }
  },
});

/** Text that Excel would take for a formula if somebody typed it. */
const FORMULA_LIKE = /^(?:=|@\S|[+-](?=[A-Za-z(=@]|\d+[-+*/(]))/;

/** Text that starts like a formula. */
export const formulaLike = defineRule({
  id: 'text.formula-like',
  severities: ['tip'],
  why: {
    th: 'โปรแกรมเขียนเป็นข้อความเสมอ แต่ถ้าพิมพ์ซ้ำเอง Excel จะเข้าใจเป็นสูตร',
    en: 'It is written as text; typed again by hand, Excel would take it for a formula.',
  },
  message: ({ found }) => ({
    th: `“${found}” ขึ้นต้นเหมือนสูตร รายงานจะแสดงเป็นข้อความตามที่เห็น`,
    en: `“${found}” starts like a formula; the report shows it as text, as it stands.`,
  }),
  *check({ prose }) {
    for (const cell of prose()) {
      if (!cell.isFormula && cell.value !== null && FORMULA_LIKE.test(cell.value))
        yield { at: cell.at, found: shownIn(cell) };
    }
  },
});

/** More text than a cell can hold. */
export const tooLong = defineRule<{ length: number }>({
  id: 'text.too-long',
  severities: ['error'],
  why: { th: 'Excel เก็บข้อความในช่องหนึ่งได้ไม่เกินนี้', en: 'Excel holds no more in a cell.' },
  message: ({ length }) => ({
    th: `ข้อความยาว ${length.toLocaleString('th-TH-u-nu-thai')} ตัวอักษรเมื่อแทนค่าแล้ว เกิน ๓๒,๗๖๗ โปรดแบ่งเป็นหลายแถว`,
    en: `The text comes to ${length.toLocaleString('en')} characters, over 32,767. Part it into several rows.`,
  }),
  *check({ prose }) {
    for (const cell of prose()) {
      const text = cell.value ?? '';
      const length = text.length > MAX_CELL_LENGTH / 2 ? composedLength(text) : text.length;
      if (length > MAX_CELL_LENGTH)
        yield { at: cell.at, found: String(length), expected: `≤ ${MAX_CELL_LENGTH}`, length };
    }
  },
});

/** The most that a text can come to when its tokens are filled in. */
function composedLength(text: string): number {
  return tokensIn(text).reduce((length, token) => length - token.text.length + LONGEST_TOKEN_VALUE, text.length);
}

/** A token that will not be filled in. */
export const tokenUnknown = defineRule({
  id: 'text.token-unknown',
  severities: ['error'],
  why: { th: 'จะพิมพ์ออกมาเป็นวงเล็บปีกกาในรายงาน', en: 'It would be printed with its braces.' },
  message: ({ found, expected }) => ({
    th: `ไม่รู้จัก “${found}”${expected === '' ? '' : ` อาจหมายถึง ${expected}`} โปรดแก้หรือพิมพ์ข้อความแทน`,
    en: `“${found}” is not known.${expected === '' ? '' : ` Perhaps ${expected}.`} Correct it, or type the words themselves.`,
  }),
  *check({ book }) {
    for (const { text } of [...book.texts, ...book.analyses]) {
      for (const token of tokensIn(text.value ?? '')) {
        if (!token.known) yield { at: text.at, found: shown(token.text), expected: meantBy(token.text) };
      }
    }
  },
});

/** The token that was probably meant; `''` when it is only the number that does not exist. */
function meantBy(token: string): string {
  const number = Number(/\d+/.exec(toArabicDigits(token))?.[0] ?? '');
  if (number === 0) return nearestOf(token, TOKEN_NAMES) ?? '';
  if (!indicatorOf(number)) return '';
  const meant = OF_INDICATOR.map((name) => `{${name}:${number}}`);
  return meant.find((each) => token.startsWith(each.slice(0, each.indexOf(':')))) ?? nearestOf(token, meant) ?? '';
}

/** An Excel error value where words or settings should be; in number cells another rule tells of it. */
export const cellError = defineRule({
  id: 'cell.error',
  severities: ['error'],
  why: { th: 'ค่าผิดพลาดจะไปปรากฏในรายงาน', en: 'The error would appear in the report.' },
  message: ({ found }) => ({
    th: `ช่องนี้เป็นค่าผิดพลาด “${found}” โปรดแก้สูตรหรือพิมพ์ค่าใหม่`,
    en: `The cell holds the error “${found}”. Correct its formula, or type the value.`,
  }),
  *check(context) {
    for (const cell of erroneousCells(context)) yield { at: cell.at, found: shownIn(cell) };
  },
});

function* erroneousCells({ book }: CheckContext): Iterable<Cell<unknown>> {
  const numeric = new Set(['score', 'total', 'year', 'indicator']);
  const records = [
    book.agency,
    ...book.results,
    ...book.issues,
    ...book.measures,
    ...book.analyses,
    ...book.texts,
    ...book.signers,
  ];
  for (const record of records) {
    for (const field in record) {
      const cell: unknown = record[field as keyof typeof record];
      if (isErroneous(cell) && !numeric.has(field)) yield cell;
    }
  }
  for (const { name, tool } of book.scores) yield* [name, tool].filter(isErroneous);
}

function isErroneous(cell: unknown): cell is Cell<unknown> {
  return typeof cell === 'object' && cell !== null && 'reading' in cell && cell.reading === 'error';
}

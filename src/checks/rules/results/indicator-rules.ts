import { indicatorNamed, indicatorOf, INDICATORS, toolOf } from '../../../assessment/indicators';
import type { ScoreRecord, Workbook } from '../../../workbook/records';
import { editOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { inBoth, listOfNumbers, nameOfIndicator, shownIn } from '../../message-words';

/** The number that a row's name belongs to; null for a name that is none of the ten. */
function numberByName({ name }: ScoreRecord): number | null {
  return name.value === null ? null : (indicatorNamed(name.value)?.indicator.number ?? null);
}

/** Rows that hold anything but bear no number of the ten. */
function unknownRows({ scores, tables }: Workbook): readonly ScoreRecord[] {
  if (tables.ITA_Scores.kind !== 'found' || tables.ITA_Scores.columns.every(({ field }) => field !== 'number'))
    return [];
  return scores.filter(({ number, name, scores: byYear }) => {
    if (number.value !== null) return indicatorOf(number.value) === undefined;
    return (
      number.reading === 'blank' && (name.value !== null || [...byYear.values()].some(({ value }) => value !== null))
    );
  });
}

/** Rows whose number an earlier row has already. */
function duplicateRows({ scores }: Workbook): readonly { readonly record: ScoreRecord; readonly first: ScoreRecord }[] {
  const seen = new Map<number, ScoreRecord>();
  return scores.flatMap((record) => {
    const number = record.number.value;
    if (number === null || indicatorOf(number) === undefined) return [];
    const first = seen.get(number);
    if (first) return [{ record, first }];
    seen.set(number, record);
    return [];
  });
}

/** A number outside 1–10. */
export const unknown = defineRule({
  id: 'indicator.unknown',
  severities: ['error'],
  mustBeFixed: true,
  fixAlone: true,
  why: { th: 'ITA มีสิบตัวชี้วัด', en: 'The assessment has ten indicators.' },
  remedy: { th: 'ใช้เลขตามชื่อ', en: 'number of its name' },
  message: ({ found, expected }) => ({
    th: `${found === '' ? 'แถวนี้ไม่มีเลขตัวชี้วัด' : `ไม่มีตัวชี้วัดที่ “${found}”`} โปรดแก้เป็น ${inBoth(expected).th}`,
    en: `${found === '' ? 'This row has no indicator number.' : `There is no indicator “${found}”.`} Correct it to ${expected}.`,
  }),
  *check({ book }) {
    for (const record of unknownRows(book)) {
      const number = numberByName(record);
      const fix = number === null ? undefined : editOf(record.number, number);
      yield {
        at: record.number.at,
        found: shownIn(record.number),
        expected: number === null ? '1–10' : String(number),
        fix,
      };
    }
    for (const { indicator } of [...book.issues, ...book.analyses]) {
      const isUnknown = indicator.value !== null && indicatorOf(indicator.value) === undefined;
      if (isUnknown) yield { at: indicator.at, found: shownIn(indicator), expected: '1–10' };
    }
  },
});

/** A number that stands twice. */
export const duplicate = defineRule({
  id: 'indicator.duplicate',
  severities: ['error'],
  mustBeFixed: true,
  fixAlone: true,
  needs: { ITA_Scores: ['number'] },
  why: {
    th: 'มีสองแถวของตัวชี้วัดเดียว จะไม่รู้ว่าคะแนนใดถูก',
    en: 'With two rows for one indicator nobody can tell which score is right.',
  },
  remedy: { th: 'ใช้เลขตามชื่อ', en: 'number of its name' },
  message: ({ found, expected }) => ({
    th: `ตัวชี้วัดที่ ${inBoth(found).th} มีอยู่แล้วในแถวก่อนหน้า โปรด${expected === '' ? 'ลบแถวหนึ่งหรือแก้เลข' : `แก้เป็น ${inBoth(expected).th} ตามชื่อ`}`,
    en: `Indicator ${inBoth(found).en} already has a row above. ${expected === '' ? 'Delete one of them or correct its number.' : `By its name this is ${expected}.`}`,
  }),
  *check({ book }) {
    for (const { record, first } of duplicateRows(book)) {
      const byName = numberByName(record);
      const isOther = byName !== null && byName !== record.number.value;
      const fix = isOther ? editOf(record.number, byName) : undefined;
      const expected = isOther ? String(byName) : '';
      yield { at: record.number.at, related: first.number.at, found: shownIn(record.number), expected, fix };
    }
  },
});

/** An indicator without a row. */
export const missing = defineRule<{ absent: readonly number[] }>({
  id: 'indicator.missing',
  severities: ['error'],
  mustBeFixed: true,
  needs: { ITA_Scores: ['number'] },
  why: { th: 'ขาดตัวชี้วัดใดก็คำนวณคะแนนของเครื่องมือนั้นไม่ได้', en: 'Without all its indicators a tool has no score.' },
  message: ({ absent }) => ({
    th: `ตารางคะแนนไม่มีตัวชี้วัดที่ ${listOfNumbers(absent).th} โปรดเพิ่มแถวให้ครบสิบตัวชี้วัด`,
    en: `The table has no row for indicator ${listOfNumbers(absent).en}. Add rows until all ten are there.`,
  }),
  *check(context) {
    const { book } = context;
    const rows = book.scores.filter(({ number }) => number.reading !== 'blank');
    const misnumbered =
      unknownRows(book).length + duplicateRows(book).length + rows.filter(({ number }) => number.value === null).length;
    const absent = INDICATORS.map(({ number }) => number).filter((number) =>
      rows.every((row) => row.number.value !== number),
    );
    const at = context.header('ITA_Scores', 'number');
    if (!at || rows.length === 0 || absent.length <= misnumbered) return;
    yield { at, expected: absent.join(', '), absent };
  },
});

/** Rows whose number is wrong by itself, so that their name and tool cannot be compared with it. */
function misnumberedRows(book: Workbook): ReadonlySet<ScoreRecord> {
  const rows = duplicateRows(book).filter(({ record, first }) => numberByName(record) !== first.number.value);
  return new Set(rows.map(({ record }) => record));
}

/** A name that belongs to another number. */
export const nameWrong = defineRule<{ number: number; nameOf: number }>({
  id: 'indicator.name-wrong',
  severities: ['error'],
  needs: { ITA_Scores: ['number'] },
  why: { th: 'เลขกับชื่อที่สลับกันทำให้คะแนนสลับกัน', en: 'Numbers and names mixed up mean scores mixed up.' },
  remedy: { th: 'ใช้ชื่อทางการ', en: 'official name' },
  message: ({ number, nameOf, found, expected }) => ({
    th: `“${found}” เป็นชื่อของตัวชี้วัดที่ ${inBoth(nameOf).th} ส่วนตัวชี้วัดที่ ${inBoth(number).th} คือ “${expected}” โปรดแก้ชื่อหรือเลข`,
    en: `“${found}” is the name of indicator ${nameOf}; indicator ${number} is “${expected}”. Correct the name or the number.`,
  }),
  *check({ book }) {
    const misnumbered = misnumberedRows(book);
    for (const record of book.scores) {
      const official = record.number.value === null ? undefined : indicatorOf(record.number.value);
      const nameOf = numberByName(record);
      if (!official || nameOf === null || nameOf === official.number || misnumbered.has(record)) continue;
      const fix = editOf(record.name, official.name);
      const { number, name: expected } = official;
      yield { at: record.name.at, found: shownIn(record.name), expected, number, nameOf, fix };
    }
  },
});

/** A name in another form than the official one. */
export const nameVariant = defineRule({
  id: 'indicator.name-variant',
  severities: ['tip'],
  needs: { ITA_Scores: ['number'] },
  why: { th: 'เอกสารฉบับเดียวควรเรียกตัวชี้วัดเดียวกันด้วยชื่อเดียว', en: 'One document should use one form of a name.' },
  remedy: { th: 'ใช้ชื่อทางการ', en: 'official name' },
  message: ({ found, expected }) => ({
    th: `“${found}” ไม่ตรงกับชื่อทางการ ควรใช้ “${expected}” ให้เหมือนกันทั้งเอกสาร`,
    en: `“${found}” is not the official form; use “${expected}” throughout.`,
  }),
  *check({ book }) {
    for (const { number, name } of book.scores) {
      const official = number.value === null ? undefined : indicatorOf(number.value);
      if (!official || name.value === null) continue;
      const named = indicatorNamed(name.value);
      if (named && (named.indicator.number !== official.number || named.form === 'official')) continue;
      yield { at: name.at, found: shownIn(name), expected: official.name, fix: editOf(name, official.name) };
    }
  },
});

/** A tool that does not measure the indicator. */
export const toolWrong = defineRule<{ number: number }>({
  id: 'indicator.tool-wrong',
  severities: ['error'],
  needs: { ITA_Scores: ['number'] },
  why: { th: 'คะแนนของเครื่องมือคิดจากตัวชี้วัดของเครื่องมือนั้น', en: 'Each tool’s score is the mean of its own indicators.' },
  remedy: { th: 'ใช้เครื่องมือที่ถูกต้อง', en: 'right tool' },
  message: ({ number, found, expected }) => ({
    th: `${nameOfIndicator(number).th} วัดด้วย ${expected} ไม่ใช่ “${found}” โปรดแก้เครื่องมือ`,
    en: `Indicator ${number} belongs to ${expected}, not to “${found}”. Correct the tool.`,
  }),
  *check({ book }) {
    const misnumbered = misnumberedRows(book);
    for (const record of book.scores) {
      const { number, tool } = record;
      const expected = number.value === null ? undefined : toolOf(number.value);
      if (expected === undefined || number.value === null || misnumbered.has(record)) continue;
      if (tool.reading !== 'unreadable' && (tool.value === null || tool.value === expected)) continue;
      yield { at: tool.at, found: shownIn(tool), expected, number: number.value, fix: editOf(tool, expected) };
    }
  },
});

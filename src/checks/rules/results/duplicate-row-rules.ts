import { formatQuestionCode } from '../../../assessment/questions';
import type { Cell } from '../../../workbook/cell';
import { inBoth, shownIn } from '../../message-words';
import { defineRule } from '../../rule';

/** A cell whose row repeats another’s key, and the cell of that other row. */
function* repeatedKeys<T>(rows: readonly T[], keyOf: (row: T) => string | null, cellOf: (row: T) => Cell<unknown>) {
  const first = new Map<string, Cell<unknown>>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier) yield { at: cellOf(row).at, related: earlier.at, found: shownIn(cellOf(row)), row: earlier.at.row };
    else first.set(key, cellOf(row));
  }
}

/** Two analyses of one indicator and year. */
export const analysisDuplicate = defineRule<{ row: number }>({
  id: 'analysis.duplicate',
  severities: ['warning'],
  why: { th: 'รายงานจะพิมพ์ทั้งสองบทต่อกัน', en: 'The report prints both, one after the other.' },
  message: ({ found, row }) => ({
    th: `บทวิเคราะห์ตัวชี้วัดที่ ${inBoth(found).th} ซ้ำกับแถวที่ ${inBoth(row).th} รวมเป็นแถวเดียว หรือกรอกปีให้ต่างกัน`,
    en: `Indicator ${inBoth(found).en} is analysed in row ${row} already. Make them one row, or give them their years.`,
  }),
  *check({ book }) {
    const filled = book.analyses.filter(({ text }) => text.value !== null);
    yield* repeatedKeys(
      filled,
      ({ indicator, year }) => (indicator.value === null ? null : `${indicator.value}/${year.value ?? ''}`),
      ({ indicator }) => indicator,
    );
  },
});

/** A question listed twice for one year. */
export const issueDuplicate = defineRule<{ row: number }>({
  id: 'issue.duplicate',
  severities: ['warning'],
  why: { th: 'ประเด็นเดียวกันจะถูกนับและพิมพ์สองครั้ง', en: 'The same question is counted and printed twice.' },
  message: ({ found, row }) => ({
    th: `รหัสข้อ “${found}” ซ้ำกับแถวที่ ${inBoth(row).th} ลบแถวหนึ่ง หรือแก้รหัส`,
    en: `“${found}” is in row ${row} already. Delete one of them, or correct the code.`,
  }),
  *check({ book }) {
    yield* repeatedKeys(
      book.issues,
      ({ code, year }) => (code.value === null ? null : `${formatQuestionCode(code.value)}/${year.value ?? ''}`),
      ({ code }) => code,
    );
  },
});

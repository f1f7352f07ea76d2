import type { Cell, CellRef } from '../../../workbook/cell';
import { withoutLeadingNumber } from '../../../workbook/parsing/leading-number';
import type { MeasureRecord } from '../../../workbook/records';
import type { CheckContext } from '../../context';
import { defineRule } from '../../rule';
import { shown } from '../../message-words';

const NEEDS = { ITA_Measures: [] } as const;

/** Rows that hold a measure; a row without a title is another finding. */
export function titled({ measures }: CheckContext['book']): readonly MeasureRecord[] {
  return measures.filter(({ title }) => title.value !== null);
}

/**
 * The cells that ought to hold something and do not. When no measure has anything there it is one finding, at the
 * column's header: the clerk has left out the column, not forty cells.
 */
export function* blanks(
  context: CheckContext,
  measures: readonly MeasureRecord[],
  field: string,
  cellOf: (measure: MeasureRecord) => Cell<unknown>,
  isBlank: (measure: MeasureRecord) => boolean = (measure) => cellOf(measure).reading === 'blank',
): Iterable<{ readonly at: CellRef; readonly all: boolean }> {
  const blank = measures.filter(isBlank);
  if (blank.length === 0) return;
  const all = blank.length === measures.length && (measures.length > 1 || !context.hasColumn('ITA_Measures', field));
  if (!all) for (const measure of blank) yield { at: cellOf(measure).at, all };
  const header = context.header('ITA_Measures', field);
  if (all && header) yield { at: header, all };
}

/** A row with something in it, but no measure. */
export const titleMissing = defineRule({
  id: 'measure.title-missing',
  severities: ['error'],
  mustBeFixed: true,
  needs: { ITA_Measures: ['title'] },
  why: { th: 'แถวที่ไม่มีชื่อมาตรการจะไม่รู้ว่ารายงานเรื่องใด', en: 'Without a title nobody knows what the row reports on.' },
  message: () => ({
    th: 'แถวนี้มีข้อมูลแต่ไม่มีชื่อมาตรการ โปรดกรอกมาตรการ หรือลบแถวถ้าไม่ใช้',
    en: 'The row holds data but no measure. Type the measure, or delete the row.',
  }),
  *check({ book }) {
    for (const measure of book.measures) {
      const { title } = measure;
      if (title.reading === 'blank' && !isBlankRow(measure)) yield { at: title.at };
    }
  },
});

function isBlankRow({ method, summary, outcome, owners, indicators, questions, status }: MeasureRecord) {
  return [method, summary, outcome, owners, indicators, questions, status].every(({ reading }) => reading === 'blank');
}

/** How a measure is to be carried out. */
export const methodMissing = defineRule<{ all: boolean }>({
  id: 'measure.method-missing',
  severities: ['warning'],
  needs: NEEDS,
  why: { th: 'ผู้ตรวจดูว่าแต่ละมาตรการทำอย่างไร', en: 'An assessor looks for how each measure is carried out.' },
  message: ({ all }) => ({
    th: `${all ? 'ไม่มีมาตรการใดระบุวิธีดำเนินการ' : 'มาตรการนี้ไม่ระบุวิธีดำเนินการ'} โปรดกรอกขั้นตอนหรือวิธีปฏิบัติ`,
    en: `${all ? 'No measure says' : 'The measure does not say'} how it is carried out. Fill in the steps.`,
  }),
  check: (context) => blanks(context, titled(context.book), 'method', ({ method }) => method),
});

/** Who carries it out. */
export const ownerMissing = defineRule<{ all: boolean }>({
  id: 'measure.owner-missing',
  severities: ['warning'],
  needs: NEEDS,
  why: { th: 'ผู้ตรวจดูว่าใครรับผิดชอบแต่ละมาตรการ', en: 'An assessor looks for who is responsible.' },
  message: ({ all }) => ({
    th: `${all ? 'ไม่มีมาตรการใดระบุผู้รับผิดชอบ' : 'มาตรการนี้ไม่ระบุผู้รับผิดชอบ'} โปรดกรอกชื่อส่วนราชการ`,
    en: `${all ? 'No measure says' : 'The measure does not say'} who is responsible. Name the division.`,
  }),
  check: (context) => blanks(context, titled(context.book), 'owners', ({ owners }) => owners),
});

/** When it is carried out. */
export const periodMissing = defineRule<{ all: boolean }>({
  id: 'measure.period-missing',
  severities: ['warning'],
  needs: NEEDS,
  why: { th: 'ผู้ตรวจดูว่าแต่ละมาตรการทำเมื่อใด', en: 'An assessor looks for when each measure is carried out.' },
  message: ({ all }) => ({
    th: `${all ? 'ไม่มีมาตรการใดระบุระยะเวลา' : 'มาตรการนี้ไม่ระบุระยะเวลาให้ครบ'} โปรดกรอกระยะเวลา หรือวันเริ่มและวันสิ้นสุด`,
    en: `${all ? 'No measure says' : 'The measure does not fully say'} when. Fill in the period, or both dates.`,
  }),
  check: (context) => blanks(context, titled(context.book), 'periodText', blankTime, hasNoTime),
});

/** The cell to fill in: the missing one of two dates, else the period. */
function blankTime({ start, end, periodText }: MeasureRecord): Cell<unknown> {
  if (start.reading !== 'blank') return end;
  return end.reading !== 'blank' ? start : periodText;
}

function hasNoTime({ start, end, periodText }: MeasureRecord): boolean {
  return periodText.reading === 'blank' && (start.reading === 'blank' || end.reading === 'blank');
}

/** How it will be followed up. */
export const followUpMissing = defineRule<{ all: boolean }>({
  id: 'measure.follow-up-missing',
  severities: ['tip'],
  needs: NEEDS,
  why: { th: 'ผู้ตรวจดูว่ามีการกำกับติดตามมาตรการอย่างไร', en: 'An assessor looks for how measures are followed up.' },
  message: ({ all }) => ({
    th: `${all ? 'ไม่มีมาตรการใดระบุการติดตาม' : 'มาตรการนี้ไม่ระบุการติดตาม'} ควรกรอกว่ารายงานผลเมื่อใด ต่อใคร`,
    en: `${all ? 'No measure says' : 'The measure does not say'} how it is followed up. Say when and to whom it is reported.`,
  }),
  check: (context) => blanks(context, titled(context.book), 'followUp', ({ followUp }) => followUp),
});

/** The same measure in two rows. */
export const duplicate = defineRule({
  id: 'measure.duplicate',
  severities: ['warning'],
  needs: NEEDS,
  why: { th: 'มาตรการที่ซ้ำทำให้จำนวนมาตรการในรายงานผิด', en: 'A repeated measure makes the count of measures wrong.' },
  message: ({ found }) => ({
    th: `มาตรการ “${found}” ซ้ำกับแถวก่อนหน้า โปรดลบแถวหนึ่งหรือแก้ให้ต่างกัน`,
    en: `The measure “${found}” repeats a row above. Delete one of them, or make them differ.`,
  }),
  *check({ book }) {
    for (const [words, measures] of byTitle(titled(book))) {
      if (measures.length === 1) continue;
      const seen = new Map<string, MeasureRecord>();
      for (const measure of measures) {
        const aspects = ASPECTS.map((aspect) => String(measure[aspect].raw).trim()).join('\u0000');
        const first = seen.get(aspects);
        if (first) yield { at: measure.title.at, related: first.title.at, found: shown(words) };
        else seen.set(aspects, measure);
      }
    }
  },
});

function byTitle(measures: readonly MeasureRecord[]): ReadonlyMap<string, readonly MeasureRecord[]> {
  const titles = new Map<string, MeasureRecord[]>();
  for (const measure of measures) {
    const words = withoutLeadingNumber(measure.title.value ?? '').trim();
    const alike = titles.get(words);
    if (alike) alike.push(measure);
    else titles.set(words, [measure]);
  }
  return titles;
}

/** What tells measures of one title apart: one may serve two indicators, or go on with other steps in the next row. */
const ASPECTS = ['method', 'indicators', 'questions', 'tool', 'group'] as const;

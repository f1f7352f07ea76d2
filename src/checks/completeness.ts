import { assessed } from '../workbook/assess-workbook';
import type { Localised } from '../strings/language';
import { fiscalYearPeriod } from '../thai/dates/format-period';
import type { Cell, CellRef, TableId } from '../workbook/cell';
import type { MeasureRecord, Workbook } from '../workbook/records';
import { contextOf, type CheckContext } from './context';

/** The two documents that the open-data assessment asks for: the plan made from a result, and the report on it. */
export type AssessedDocument = 'plan' | 'report';

/** One thing an assessor looks for, and how far the workbook has it. */
export interface CompletenessItem {
  readonly id: string;
  readonly document: AssessedDocument;
  readonly label: Localised;
  /** The table it is kept in. */
  readonly table: TableId;
  readonly state: 'present' | 'partial' | 'missing';
  /** How many of how many places have it. */
  readonly have: number;
  readonly of: number;
  /** Where to look, or what to fill in first: the first place that lacks it, else the first that has it. */
  readonly at: CellRef | null;
  /** Every place that lacks it. */
  readonly lacking: readonly CellRef[];
}

/** A place that should have something. */
interface Place {
  readonly at: CellRef;
  readonly has: boolean;
}

/** What one item asks of the workbook. */
interface Entry {
  readonly id: string;
  readonly document: AssessedDocument;
  readonly label: Localised;
  /** The table in which to begin when there is no place yet. */
  readonly table: TableId;
  readonly places: (context: CheckContext) => readonly Place[];
}

type Pick = (measure: MeasureRecord) => Cell<unknown>;

const filled = (cell: Cell<unknown>): Place => ({ at: cell.at, has: cell.reading !== 'blank' });
const ofEachMeasure =
  (pick: Pick) =>
  ({ book }: CheckContext) =>
    measuresOf(book).map((measure) => filled(pick(measure)));

/** Source: the criteria by which assessors judge these two documents of the open-data assessment (OIT). */
const ENTRIES: readonly Entry[] = [
  {
    id: 'plan.analysis',
    document: 'plan',
    label: { th: 'วิเคราะห์ผลการประเมินปีก่อน', en: 'Analysis of the previous year’s result' },
    table: 'ITA_Analysis',
    places: ({ book }) =>
      [...book.analyses.map(({ text }) => text), ...findingsOf(book)].map(filled).filter(({ has }) => has),
  },
  {
    id: 'plan.weaknesses',
    document: 'plan',
    label: { th: 'ระบุจุดอ่อนที่ต้องแก้ไขเร่งด่วน', en: 'The urgent weaknesses are analysed' },
    table: 'ITA_Analysis',
    places: weaknesses,
  },
  {
    id: 'plan.measures',
    document: 'plan',
    label: { th: 'กำหนดมาตรการ (ทำอะไร)', en: 'Measures: what' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ title }) => title),
  },
  {
    id: 'plan.how',
    document: 'plan',
    label: { th: 'วิธีดำเนินการ (ทำอย่างไร)', en: 'How they are carried out' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ method }) => method),
  },
  {
    id: 'plan.who',
    document: 'plan',
    label: { th: 'ผู้รับผิดชอบ (ใคร)', en: 'Who is responsible' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ owners }) => owners),
  },
  {
    id: 'plan.when',
    document: 'plan',
    label: { th: 'ระยะเวลา (เมื่อใด)', en: 'When' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ start, periodText }) => (start.reading === 'blank' ? periodText : start)),
  },
  {
    id: 'plan.follow-up',
    document: 'plan',
    label: { th: 'การกำกับติดตาม', en: 'Follow-up' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ followUp }) => followUp),
  },
  {
    id: 'report.year',
    document: 'report',
    label: { th: 'เป็นการดำเนินการในปีงบประมาณปัจจุบัน', en: 'It is of the current fiscal year' },
    table: 'ITA_Agency',
    places: inCurrentYear,
  },
  {
    id: 'report.carried-out',
    document: 'report',
    label: { th: 'ดำเนินการตามมาตรการในแผน', en: 'It carries out the plan: the state of every measure' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ status }) => status),
  },
  {
    id: 'report.result',
    document: 'report',
    label: { th: 'ผลการดำเนินการ', en: 'The result of every measure' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ summary }) => summary),
  },
  {
    id: 'report.outcome',
    document: 'report',
    label: { th: 'ผลลัพธ์หรือความสำเร็จ', en: 'The outcome of every measure' },
    table: 'ITA_Measures',
    places: ofEachMeasure(({ outcome }) => outcome),
  },
];

/** What an assessor looks for in the two published documents: what of it is there, what is not, and where. */
export function completenessOf(book: Workbook, { today }: { readonly today: number }): readonly CompletenessItem[] {
  const context = contextOf(assessed(book), { today });
  return ENTRIES.map(({ id, document, label, table, places }) => {
    const all = places(context);
    const lacking = all.filter(({ has }) => !has).map(({ at }) => at);
    const have = all.length - lacking.length;
    const state = have === 0 ? 'missing' : lacking.length === 0 ? 'present' : 'partial';
    const at = lacking[0] ?? all[0]?.at ?? context.header(table);
    return { id, document, label, table, state, have, of: all.length, at, lacking };
  });
}

function measuresOf({ measures }: Workbook): readonly MeasureRecord[] {
  return measures.filter(({ title }) => title.reading !== 'blank');
}

function findingsOf(book: Workbook): readonly Cell<string>[] {
  return measuresOf(book).map(({ finding }) => finding);
}

/** The indicators below the threshold, or the lowest when all passed: each should be analysed. */
function weaknesses({ assessment, book, facts }: CheckContext): readonly Place[] {
  if (!assessment) return [];
  const scored = assessment.indicators.flatMap(({ number, score }) => (score === null ? [] : [{ number, score }]));
  const lowest = scored.reduce<(typeof scored)[number] | null>(
    (low, each) => (low && low.score <= each.score ? low : each),
    null,
  );
  const numbers = assessment.belowThreshold.length > 0 ? assessment.belowThreshold : lowest ? [lowest.number] : [];
  const analysed = new Set([
    ...book.analyses.flatMap(({ indicator, text }) => (text.value === null ? [] : [indicator.value])),
    ...measuresOf(book).flatMap(({ indicators, finding }) => (finding.value === null ? [] : (indicators.value ?? []))),
  ]);
  return numbers.flatMap((number) => {
    const at = facts.scoreOf(number, assessment.year)?.at;
    return at ? [{ at, has: analysed.has(number) }] : [];
  });
}

/** The fiscal year is stated, and no measure runs wholly in another. */
function inCurrentYear({ book, settings }: CheckContext): readonly Place[] {
  const year = fiscalYearPeriod(settings.operatingYear);
  const stated = book.agency ? [filled(book.agency.fiscalYear)] : [];
  const measures = measuresOf(book).flatMap(({ period, start, periodText }): Place[] => {
    const at = start.reading === 'blank' ? periodText.at : start.at;
    return period ? [{ at, has: period.start <= year.end && period.end >= year.start }] : [];
  });
  return [...stated, ...measures];
}

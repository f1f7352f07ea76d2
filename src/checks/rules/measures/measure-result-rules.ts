import { status as statusKind } from '../../../workbook/kinds/choices';
import type { Cell } from '../../../workbook/cell';
import type { MeasureRecord } from '../../../workbook/records';
import { editOf } from '../../cell-edits';
import { nearestOf } from '../../text/nearest';
import { defineRule } from '../../rule';
import { shownIn } from '../../message-words';
import { blanks, titled } from './measure-rules';

const NEEDS = { ITA_Measures: [] } as const;

/** A status that is none of the three. */
export const statusUnknown = defineRule({
  id: 'measure.status-unknown',
  severities: ['error'],
  fixAlone: true,
  needs: NEEDS,
  why: { th: 'ตารางสถานะของรายงานมีสามช่องเท่านั้น', en: 'The report’s table of status has three columns.' },
  remedy: { th: 'ใช้สถานะที่ใกล้เคียง', en: 'nearest' },
  message: ({ found }) => ({
    th: `ไม่รู้จักสถานะ “${found}” โปรดใช้ ${statusKind.choices?.join(', ') ?? ''}`,
    en: `The status “${found}” is not known. Use ${statusKind.choices?.join(', ') ?? ''}.`,
  }),
  *check({ book, columns }) {
    const hasTicks = columns('ITA_Measures').some(({ tick }) => tick !== undefined);
    for (const { status } of book.measures) {
      if (status.reading !== 'unreadable') continue;
      const expected = hasTicks ? null : nearestOf(String(status.raw), statusKind.choices ?? []);
      const fix = expected === null ? undefined : editOf(status, expected);
      yield { at: status.at, found: shownIn(status), expected: expected ?? '', fix };
    }
  },
});

/** A measure whose status was left out in a table that tells the others'. A plan has no statuses at all. */
export const statusMissing = defineRule<{ all: boolean }>({
  id: 'measure.status-missing',
  severities: ['warning'],
  needs: { ITA_Measures: ['status'] },
  why: { th: 'ตารางสถานะของรายงานจะไม่มีเครื่องหมายในแถวนี้', en: 'Its row of the table of status would hold no tick.' },
  message: ({ all }) => ({
    th: `${all ? 'มีสรุปผลแล้ว แต่ไม่มีมาตรการใดระบุสถานะ' : 'มาตรการนี้ยังไม่ได้เลือกสถานะ'} เลือก ${statusKind.choices?.join(', ') ?? ''}`,
    en: `${all ? 'Results are told, but no measure has' : 'The measure has no'} status. Choose ${statusKind.choices?.join(', ') ?? ''}.`,
  }),
  *check(context) {
    const measures = titled(context.book);
    const isReported = measures.some(({ status, summary }) => status.reading !== 'blank' || summary.value !== null);
    if (isReported) yield* blanks(context, measures, 'status', ({ status }) => status);
  },
});

/** A measure said to be done without a word on what was done. */
export const doneWithoutSummary = defineRule<{ all: boolean }>({
  id: 'measure.done-without-summary',
  severities: ['warning'],
  needs: { ITA_Measures: ['status'] },
  why: { th: 'ผู้ตรวจดูผลการดำเนินการของทุกมาตรการ', en: 'An assessor looks for the result of every measure.' },
  message: ({ all }) => ({
    th: `${all ? 'มาตรการที่เสร็จแล้วทุกมาตรการไม่มีสรุปผล' : 'มาตรการนี้เสร็จแล้วแต่ไม่มีสรุปผล'} โปรดกรอกว่าได้ดำเนินการอะไรไปบ้าง`,
    en: `${all ? 'No finished measure has a' : 'The measure is done but has no'} summary. Say what was done.`,
  }),
  *check(context) {
    const isHalfYearMemo = context.settings.round === 6 && !context.hasColumn('ITA_Measures', 'summary');
    if (isHalfYearMemo) return;
    const done = titled(context.book).filter(({ status }) => status.value === 'done');
    yield* blanks(context, done, 'summary', ({ summary }) => summary);
  },
});

const ADDRESS =
  /https?:\/\/|www\.|[a-z0-9-]+\.(?:go\.th|or\.th|ac\.th|in\.th|co\.th|com|net|org|th)(?![a-z])|facebook|เพจ/i;
const SAYS_WEBSITE = /(?:ทาง|จาก|ใน|บน|ที่|ผ่าน)?(?:หน้า)?เว็บไซ[ตท]/;
const SAYS_SEE = /ตรวจสอบได้|ตามเว็บไซ|รายละเอียด|ดูได้|สืบค้น/;

/** Cells that may name where the evidence is. */
function evidenceCells({
  evidence,
  summary,
  outcome,
  remark,
  status,
  others,
}: MeasureRecord): readonly Cell<unknown>[] {
  return [evidence, status, summary, outcome, remark, ...others];
}

/** Evidence on a website without its address. */
function claimOfWebsite(measure: MeasureRecord): Cell<unknown> | undefined {
  if (SAYS_WEBSITE.test(String(measure.evidence.raw))) return measure.evidence;
  return evidenceCells(measure).find(({ raw }) => SAYS_WEBSITE.test(String(raw)) && SAYS_SEE.test(String(raw)));
}

/** A measure said to be done that names nothing an assessor could open. */
export const doneWithoutEvidence = defineRule<{ isWebsite: boolean; all: boolean }>({
  id: 'measure.done-without-evidence',
  severities: ['tip'],
  needs: NEEDS,
  why: { th: 'ผู้ตรวจต้องเปิดดูหลักฐานได้', en: 'An assessor must be able to open the evidence.' },
  message: ({ isWebsite, all }) => ({
    th: isWebsite
      ? 'อ้างเว็บไซต์แต่ไม่มีที่อยู่ ควรใส่ที่อยู่เว็บไซต์ (URL) ของหลักฐาน'
      : `${all ? 'มาตรการที่เสร็จแล้วทุกมาตรการไม่มีหลักฐาน' : 'มาตรการนี้เสร็จแล้วแต่ไม่มีหลักฐาน'} ควรใส่เลขที่เอกสารหรือที่อยู่เว็บไซต์`,
    en: isWebsite
      ? 'A website is named without its address. Give the address (URL) of the evidence.'
      : `${all ? 'No finished measure names' : 'The measure is done but names no'} evidence. Give a document number or an address.`,
  }),
  *check(context) {
    const measures = titled(context.book);
    const unproved: MeasureRecord[] = [];
    const done = measures.filter(({ status }) => status.value === 'done');
    for (const measure of measures) {
      if (evidenceCells(measure).some(({ raw }) => ADDRESS.test(String(raw)))) continue;
      const claim = claimOfWebsite(measure);
      if (claim) yield { at: claim.at, found: shownIn(claim), isWebsite: true, all: false };
      else if (measure.status.value === 'done' && measure.evidence.reading === 'blank') unproved.push(measure);
    }
    const all = unproved.length === done.length && done.length > 1;
    const header = context.header('ITA_Measures', 'evidence');
    if (all && header) yield { at: header, isWebsite: false, all };
    else for (const { evidence } of unproved) yield { at: evidence.at, isWebsite: false, all: false };
  },
});

/** What came of a measure, at the end of the year. */
export const outcomeMissing = defineRule<{ all: boolean }>({
  id: 'measure.outcome-missing',
  severities: ['warning'],
  needs: NEEDS,
  why: {
    th: 'ผู้ตรวจดูผลลัพธ์หรือความสำเร็จของแต่ละมาตรการ',
    en: 'An assessor looks for what each measure achieved.',
  },
  message: ({ all }) => ({
    th: `${all ? 'ไม่มีมาตรการใดระบุผลลัพธ์' : 'มาตรการนี้ไม่มีผลลัพธ์'} โปรดกรอกผลลัพธ์หรือความสำเร็จ`,
    en: `${all ? 'No measure has an' : 'The measure has no'} outcome. Fill in what was achieved.`,
  }),
  *check(context) {
    if (context.settings.round !== 12) return;
    const reported = titled(context.book).filter(
      ({ status, summary }) => status.value === 'done' || (status.value === null && summary.value !== null),
    );
    yield* blanks(context, reported, 'outcome', ({ outcome }) => outcome);
  },
});

import { composeReports, REPORTS } from '../../src/reports/compose-report';
import type { ReportId } from '../../src/reports/report';
import type { SheetPlan } from '../../src/page/model/sheet-actions';
import { printable } from '../../src/page/model/paper';
import type { BookSpec, CellSpec } from '../support/book';
import { actionsOf, drawSheet, shownRows } from '../support/draw-sheet';
import { agencyWith, reportInputOf, SCORES } from '../support/reports';

const IDS = Object.keys(REPORTS) as ReportId[];

/** The sections that have rows for measures. */
const OF_MEASURES = ['results', 'plan', 'tool-plan', 'status', 'issues'];

const ISSUES = { headers: ['รหัสข้อ', 'ประเด็น', 'ตัวชี้วัดที่'], rows: [['e12', 'การปรับปรุงการให้บริการ', 8]] };
const SIGNERS = { headers: ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'], rows: [[1, 'นายตัวอย่าง ใจดี', 'ปลัดเทศบาล']] };

/** Measures of one question, under way, with nothing else in them but what they are and what is given. */
function measuresOf(titles: readonly string[], more: Readonly<Record<string, string>> = {}): BookSpec {
  const headers = ['ตัวชี้วัดที่', 'รหัสข้อ', 'มาตรการ', 'สถานะ', ...Object.keys(more)];
  const rows = titles.map((title): readonly CellSpec[] => [
    '8',
    'e12',
    title,
    'อยู่ระหว่างดำเนินการ',
    ...Object.values(more),
  ]);
  return { ITA_Scores: SCORES, ITA_Issues: ISSUES, ITA_Signers: SIGNERS, ITA_Measures: { headers, rows } };
}

function plansOf(tables: BookSpec): readonly SheetPlan[] {
  return composeReports(IDS, reportInputOf(tables)).plans;
}

function ofMeasures(tables: BookSpec): readonly SheetPlan[] {
  const plans = plansOf(tables).filter(({ section }) => OF_MEASURES.includes(section));
  expect(plans.map(({ section }) => section).sort()).toEqual([...OF_MEASURES].sort());
  return plans;
}

/** How often a text stands on each sheet. */
const countOf = (plans: readonly SheetPlan[], words: string) =>
  plans.map((plan) => drawSheet(plan).split(words).length - 1);

function heightsOf(plan: SheetPlan): readonly number[] {
  return actionsOf(plan, 'sizes')[0]?.heights ?? [];
}

describe('every section of measures', () => {
  it('is right with one measure', () => {
    expect(countOf(ofMeasures(measuresOf(['มาตรการเดียว'])), 'มาตรการเดียว')).toEqual([1, 1, 1, 1, 1]);
  });

  it('has every one of a thousand, in as many writes as for few', () => {
    const titles = Array.from({ length: 1000 }, (_, index) => `มาตรการที่ ${index + 1} ครบ`);
    const plans = ofMeasures(measuresOf(titles));
    expect(countOf(plans, ' ครบ')).toEqual([1000, 1000, 1000, 1000, 1000]);
    for (const plan of plans) {
      expect(plan.actions.length).toBeLessThanOrEqual(40);
      expect(shownRows(plan).findIndex((row) => row.some((cell) => cell.includes('มาตรการที่ 1 ครบ')))).toBeLessThan(
        shownRows(plan).findIndex((row) => row.some((cell) => cell.includes('มาตรการที่ 1000 ครบ'))),
      );
    }
  });

  it('says with a dash, or with words, what was not filled in', () => {
    const plans = ofMeasures(measuresOf(['ก']));
    const lastRow = (section: string) => shownRows(plans.find((plan) => plan.section === section)!).at(-1);
    expect(lastRow('results')).toEqual(['๑. ก', '-', 'ไม่มี']);
    expect(lastRow('plan')).toEqual(['ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน⏎(๘๑.๗๒ คะแนน)', '๑. ก']);
    expect(lastRow('tool-plan')).toEqual(['๑. ก']);
    expect(lastRow('status')).toEqual(['๑. ก', '-', '✓', '-']);
    expect(lastRow('issues')).toEqual(['e๑๒ การปรับปรุงการให้บริการ', '-', 'ก', '-', '-']);
  });

  it('goes on over rows of paper where a cell is taller than a page, losing no word', () => {
    const words = Array.from({ length: 900 }, (_, index) => `ขั้น${index}`);
    const paper = printable('landscape').height;
    for (const plan of ofMeasures(measuresOf(['ก'], { วิธีดำเนินการ: words.join(' ') }))) {
      expect(Math.max(...heightsOf(plan))).toBeLessThan(paper);
      const written = shownRows(plan).flat().join(' ').match(/ขั้น\d+/g);
      expect(written).toEqual(words);
    }
  });
});

describe('every report', () => {
  const digits = (kind: string): BookSpec => ({
    ...measuresOf(['มาตรการ']),
    ITA_Agency: agencyWith(['เลข', kind]),
  });

  const written = (tables: BookSpec) => plansOf(tables).map((plan) => shownText(plan));

  it('is written in Thai digits throughout', () => {
    for (const text of written(digits('ไทย'))) expect(text).not.toMatch(/\d/);
  });

  it('is written in Arabic digits throughout where they are asked for', () => {
    const texts = written(digits('อารบิก'));
    for (const text of texts) expect(text).not.toMatch(/[๐-๙]/);
    expect(texts.every((text) => /\d/.test(text))).toBe(true);
  });

  it.each([
    ['6 เดือน', 'รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๖ - ๓๑ มีนาคม ๒๕๖๗)'],
    ['12 เดือน', 'รอบ ๑๒ เดือน (๑ ตุลาคม ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๗)'],
  ])('is of the round of %s wherever it says so', (round, words) => {
    const plans = plansOf({ ...measuresOf(['ก']), ITA_Agency: agencyWith(['รอบ', round]) });
    const saying = plans.filter((plan) => drawSheet(plan).includes('รอบ ๖') || drawSheet(plan).includes('รอบ ๑๒'));
    expect(saying.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['cover', 'results', 'memo', 'status', 'summary']),
    );
    for (const plan of saying) expect(drawSheet(plan)).toContain(words);
  });
});

/** The texts of a sheet as a reader sees them: no numbers, which show their digits by their format. */
function shownText(plan: SheetPlan): string {
  return actionsOf(plan, 'cells')
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => {
      if (cell?.kind === 'text') return [cell.text];
      return cell?.kind === 'formula' && typeof cell.predicted === 'string' ? [cell.predicted] : [];
    })
    .join('\n');
}

import { availability, composeReports, outlineReports, REPORTS } from '../../src/reports/compose-report';
import type { ReportId } from '../../src/reports/report';
import { actionsOf, drawSheet } from '../support/draw-sheet';
import { agencyWith, MEASURES, reportInputOf, SCORES, sheetOf } from '../support/reports';

const IDS = Object.keys(REPORTS) as ReportId[];
const all = { ITA_Scores: SCORES, ITA_Measures: MEASURES };

describe('composing reports', () => {
  it('gives every sheet a name of its own', () => {
    const { plans } = composeReports(IDS, reportInputOf(all));
    const names = plans.map(({ sheetName }) => sheetName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it('keeps every section within its budget of actions', () => {
    const { plans } = composeReports(IDS, reportInputOf(all));
    for (const { section, actions } of plans) expect([section, actions.length <= 40]).toEqual([section, true]);
  });

  it('leaves out what the data do not allow, and says what is needed', () => {
    const { plans, omitted } = composeReports(['annual'], reportInputOf({ ITA_Measures: MEASURES }));
    expect(plans.map(({ section }) => section)).toEqual(['cover', 'results']);
    expect(omitted).toEqual([
      {
        report: 'annual',
        section: 'comparison',
        reason: { th: expect.stringContaining('๒ ปี'), en: expect.stringContaining('two years') },
      },
    ]);
  });

  it('makes no cover for a report without anything else', () => {
    expect(availability('annual', reportInputOf({})).every(({ unavailableReason }) => unavailableReason !== null)).toBe(
      true,
    );
    expect(composeReports(['annual'], reportInputOf({})).plans).toEqual([]);
  });

  it('stamps a draft on every page and at the head of every sheet', () => {
    const { plans } = composeReports(IDS, reportInputOf(all, { draft: true }));
    for (const plan of plans) {
      expect(drawSheet(plan).startsWith('(ร่าง)')).toBe(true);
      const [setup] = actionsOf(plan, 'page-setup');
      expect([setup?.header, setup?.firstHeader ?? 'ร่าง']).toEqual([
        expect.stringContaining('ร่าง'),
        expect.stringContaining('ร่าง'),
      ]);
    }
  });

  it('prints small when and from which data it was made, and says so in words in a draft', () => {
    const footerOf = (draft: boolean) =>
      actionsOf(sheetOf('annual', 'results', all, { draft }), 'page-setup')[0]?.footer;
    expect(footerOf(false)).toMatch(/&8จัดทำเมื่อ ๑๕ ต.ค. ๖๗ {2}1a2b3c4d$/);
    expect(footerOf(true)).toMatch(/&8จัดทำเมื่อ ๑๕ ต.ค. ๖๗ {2}รหัสข้อมูล 1a2b3c4d$/);
  });

  it('begins the page numbers of each report anew, the first page without one', () => {
    const { plans } = composeReports(['annual', 'memo', 'summary'], reportInputOf(all));
    const setups = plans.map((plan) => {
      const [setup] = actionsOf(plan, 'page-setup');
      return [plan.section, setup?.firstPageNumber, setup?.header?.includes('&P'), setup?.firstHeader];
    });
    expect(setups).toEqual([
      ['cover', 1, false, undefined],
      ['results', undefined, true, undefined],
      ['comparison', undefined, true, undefined],
      ['memo', 1, true, ''],
      ['tool-plan', undefined, true, undefined],
      ['status', undefined, true, undefined],
      ['summary', 1, true, ''],
    ]);
  });

  it('sets the font of the agency', () => {
    const agency = agencyWith(['แบบอักษร', 'TH Sarabun New']);
    const [font] = actionsOf(sheetOf('annual', 'results', { ...all, ITA_Agency: agency }), 'font');
    expect(font).toMatchObject({ name: 'TH Sarabun New', size: 16 });
  });

  it('is of the year in which the measures run', () => {
    const agency = agencyWith(['ปีดำเนินการ', 2568]);
    const results = drawSheet(sheetOf('annual', 'results', { ...all, ITA_Agency: agency }));
    expect(results).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘');
    expect(results).toContain('(๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘)');
  });
});

describe('a report on measures', () => {
  const untitled = { headers: ['ตัวชี้วัดที่', 'มาตรการ', 'สถานะ'], rows: [['8', '', 'ดำเนินการเสร็จแล้ว']] };

  it.each(['annual', 'memo', 'development'] as const)(
    'makes nothing of a measure that does not say what it is (%s)',
    (report) => {
      const { sections } = outlineReports([report], reportInputOf({ ITA_Scores: SCORES, ITA_Measures: untitled }));
      const made = sections.map(({ section }) => section);
      expect(made.filter((section) => ['results', 'plan', 'tool-plan', 'status'].includes(section))).toEqual([]);
    },
  );

  it('is not made without one, whatever there is to compare', () => {
    const [first] = availability('annual', reportInputOf({ ITA_Scores: SCORES }));
    expect(first?.unavailableReason?.th).toContain('มาตรการ');
  });
});

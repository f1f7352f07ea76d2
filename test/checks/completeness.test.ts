import { completenessOf, type CompletenessItem } from '../../src/checks/completeness';
import { bookOf, type BookSpec } from '../support/book';
import {
  BASE,
  book,
  emptied,
  PUBLISHED,
  set,
  setAll,
  setting,
  without,
  withoutColumn,
  type Change,
} from './base-workbook';
import { TODAY } from './rules/harness';

const itemsOf = (spec: BookSpec) => completenessOf(bookOf(spec), { today: TODAY });
const item = (spec: BookSpec, id: string) => itemsOf(spec).find((each) => each.id === id) as CompletenessItem;

it('finds everything an assessor looks for but the analysis of measures in the base workbook', () => {
  expect(itemsOf(BASE).map(({ id, state }) => [id, state])).toEqual([
    ['plan.analysis', 'present'],
    ['plan.weaknesses', 'present'],
    ['plan.measures', 'present'],
    ['plan.how', 'present'],
    ['plan.who', 'present'],
    ['plan.when', 'present'],
    ['plan.follow-up', 'present'],
    ['report.year', 'present'],
    ['report.carried-out', 'present'],
    ['report.result', 'present'],
    ['report.outcome', 'present'],
  ]);
});

it('counts the measures that lack something and points to the first', () => {
  const { state, have, of, at, lacking } = item(book(set('ITA_Measures', 2, 'ผู้รับผิดชอบ', '')), 'plan.who');
  expect({ state, have, of, lacking: lacking.length }).toEqual({ state: 'partial', have: 2, of: 3, lacking: 1 });
  expect(at).toMatchObject({ row: 2, column: 'ผู้รับผิดชอบ' });
});

it('says missing when no measure has it, also without the column', () => {
  expect(item(book(setAll('ITA_Measures', 'ผลลัพธ์', '')), 'report.outcome').state).toBe('missing');
  expect(item(book(withoutColumn('ITA_Measures', 'การติดตาม')), 'plan.follow-up').state).toBe('missing');
});

it('says missing without the table, with nowhere to go', () => {
  expect(item(book(without('ITA_Measures')), 'plan.measures')).toMatchObject({ state: 'missing', of: 0, at: null });
});

it('asks for the analysis of what is below the threshold', () => {
  const spec = book(PUBLISHED, set('ITA_Analysis', 1, 'ตัวชี้วัดที่', 9));
  expect(item(spec, 'plan.weaknesses')).toMatchObject({ state: 'missing', at: { row: 8, column: '2567' } });
  expect(item(book(PUBLISHED), 'plan.weaknesses').state).toBe('present');
});

it('sees measures of another fiscal year', () => {
  expect(item(book(set('ITA_Measures', 1, 'ระยะเวลา', 'ต.ค.๖๕ - ก.ย.๖๖')), 'report.year').state).toBe('partial');
  expect(item(book(setting('ปีดำเนินการ', 2570)), 'report.year')).toMatchObject({ state: 'partial', have: 1, of: 4 });
});

describe('the analysis of weaknesses', () => {
  const weaknesses = (...changes: readonly Change[]) => item(book(...changes), 'plan.weaknesses');

  it('may stand in the finding of a measure', () => {
    expect(weaknesses(PUBLISHED, emptied('ITA_Analysis')).state).toBe('missing');
    expect(
      weaknesses(PUBLISHED, emptied('ITA_Analysis'), set('ITA_Measures', 1, 'ผลการวิเคราะห์', 'ควรปรับปรุง')),
    ).toMatchObject({
      state: 'present',
      have: 1,
      of: 1,
    });
  });

  it('is asked of every indicator below the threshold', () => {
    expect(weaknesses(PUBLISHED, setting('เกณฑ์ผ่าน', 90))).toMatchObject({
      state: 'partial',
      have: 1,
      of: 2,
      at: { row: 9, column: '2567' },
    });
  });

  it('is asked of the lowest when all passed, the first of several', () => {
    expect(weaknesses(set('ITA_Analysis', 1, 'ตัวชี้วัดที่', 7))).toMatchObject({ state: 'missing', at: { row: 8 } });
    expect(weaknesses(set('ITA_Scores', 6, '2567', 90), set('ITA_Analysis', 1, 'ตัวชี้วัดที่', 6))).toMatchObject({
      state: 'present',
      at: { row: 6 },
    });
  });

  it('is not given by a blank one', () => {
    expect(weaknesses(PUBLISHED, set('ITA_Analysis', 1, 'บทวิเคราะห์', '')).state).toBe('missing');
  });

  it('is missing without a result, to be begun in the table of analyses', () => {
    expect(weaknesses(without('ITA_Scores', 'ITA_Results'))).toMatchObject({
      state: 'missing',
      of: 0,
      at: { table: 'ITA_Analysis', row: 0 },
    });
    expect(weaknesses(without('ITA_Scores'))).toMatchObject({ state: 'missing', of: 0 });
  });
});

describe('when measures run', () => {
  const dates = (start: string, end: string) => [
    set('ITA_Measures', 1, 'วันเริ่ม', start),
    set('ITA_Measures', 1, 'วันสิ้นสุด', end),
    set('ITA_Measures', 1, 'ระยะเวลา', ''),
  ];

  it('is told by a date as by a period', () => {
    expect(item(book(...dates('1 ต.ค. 2566', '30 ก.ย. 2567')), 'plan.when').state).toBe('present');
  });

  it.each([
    ['ends on the first day of the year', '1 ก.ย. 2566', '1 ต.ค. 2566', 'present'],
    ['begins on its last', '30 ก.ย. 2567', '31 ต.ค. 2567', 'present'],
    ['ends before it', '1 ก.ย. 2566', '30 ก.ย. 2566', 'partial'],
    ['begins after it', '1 ต.ค. 2567', '31 ต.ค. 2567', 'partial'],
  ])('is within the year of a measure that %s', (_, start, end, state) => {
    const { at, state: found } = item(book(...dates(start, end)), 'report.year');
    expect(found).toBe(state);
    if (state === 'partial') expect(at).toMatchObject({ row: 1, column: 'วันเริ่ม' });
  });

  it('points to the period where that tells it', () => {
    const spec = book(set('ITA_Measures', 2, 'ระยะเวลา', 'ต.ค.๖๕ - ก.ย.๖๖'));
    expect(item(spec, 'report.year').at).toMatchObject({ row: 2, column: 'ระยะเวลา' });
  });

  it('is not asked of a period that cannot be read', () => {
    expect(item(book(set('ITA_Measures', 2, 'ระยะเวลา', 'ตามความเหมาะสม')), 'report.year')).toMatchObject({ of: 3 });
  });
});

it('asks nothing of rows without a measure', () => {
  expect(item(book(set('ITA_Measures', 1, 'มาตรการ', '')), 'plan.who')).toMatchObject({ state: 'present', of: 2 });
});

it('asks for the fiscal year, and for nothing else of it without settings', () => {
  expect(item(book(setting('ปีงบประมาณ', '')), 'report.year')).toMatchObject({
    at: { row: 5, column: 'ค่า' },
    have: 3,
    of: 4,
  });
  expect(item(book(without('ITA_Agency')), 'report.year')).toMatchObject({ state: 'present', of: 3 });
});

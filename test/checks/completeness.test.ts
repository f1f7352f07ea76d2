import { completenessOf, type CompletenessItem } from '../../src/checks/completeness';
import { bookOf, type BookSpec } from '../support/book';
import { BASE, book, PUBLISHED, set, setAll, setting, without, withoutColumn } from './base';
import { TODAY } from './harness';

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

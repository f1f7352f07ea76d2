import { duplicateColumns } from '../../../src/workbook/recognition/match-columns';
import type { TableId } from '../../../src/workbook/cell';
import type { ColumnMatch } from '../../../src/workbook/records';
import { bookOf } from '../../support/book';

function columnsOf(id: TableId, headers: readonly string[]): readonly ColumnMatch[] {
  const match = bookOf({ [id]: { headers, rows: [] } }).tables[id];
  return match.kind === 'found' ? match.columns : [];
}

describe('matching headers', () => {
  it('sees through digits, spaces, line breaks and broken vowels', () => {
    expect(columnsOf('ITA_Measures', ['ผู้รับ\nผิดชอบ', ' มาตรการ', 'ระยะเวลาดําเนินการ'])).toMatchObject([
      { field: 'owners', by: 'name', header: 'ผู้รับ\nผิดชอบ', expected: 'ผู้รับผิดชอบ' },
      { field: 'title', by: 'name' },
      { field: 'periodText', by: 'alias', expected: 'ระยะเวลา' },
    ]);
  });

  it('knows where each header stands', () => {
    expect(columnsOf('ITA_Scores', ['ตัวชี้วัดที่', 'ตัวชี้วัด'])[1]?.at).toEqual({
      table: 'ITA_Scores',
      column: 'ตัวชี้วัด',
      row: 0,
      address: 'คะแนน!B3',
    });
  });

  it('finds the years of year columns, of whichever era, and only where exactly one is written', () => {
    const headers = ['2566', 'คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๗', 'FY 2025', 'เปลี่ยนแปลง 2566-2567', 'หมายเหตุ'];
    expect(columnsOf('ITA_Scores', headers)).toMatchObject([
      { by: 'year', year: 2566, era: 'buddhist', field: null },
      { by: 'year', year: 2567, era: 'buddhist' },
      { by: 'year', year: 2568, era: 'common' },
      { by: 'none', year: null },
      { by: 'none', year: null },
    ]);
  });

  it('looks for years in the table of scores alone', () => {
    expect(columnsOf('ITA_Measures', ['ผลปี 2567'])).toMatchObject([{ by: 'none', year: null }]);
  });

  it('shows headers that mean the same as one before', () => {
    const measures = columnsOf('ITA_Measures', ['มาตรการ', 'ผู้รับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'ของฉัน', 'ของฉัน 2']);
    expect(duplicateColumns(measures).map(({ header }) => header)).toEqual(['หน่วยงานที่รับผิดชอบ']);
    const scores = columnsOf('ITA_Scores', ['2566', '2567', 'ปี ๒๕๖๗']);
    expect(duplicateColumns(scores).map(({ header }) => header)).toEqual(['ปี ๒๕๖๗']);
  });

  it('takes ตัวชี้วัด for the number of the indicator only where no ตัวชี้วัดที่ stands beside it', () => {
    expect(columnsOf('ITA_Measures', ['ตัวชี้วัด', 'มาตรการ'])[0]).toMatchObject({ field: 'indicators', by: 'alias' });
    const both = columnsOf('ITA_Measures', ['ตัวชี้วัด', 'ตัวชี้วัดที่', 'มาตรการ']);
    expect(both.map(({ field }) => field)).toEqual([null, 'indicators', 'title']);
    expect(duplicateColumns(both)).toEqual([]);
  });

  it('reads three tick columns as the status, unless there is a column for it or one of them is missing', () => {
    const ticks = ['ยังไม่ดำเนินการ', 'อยู่ระหว่าง ดำเนินการ', 'ดำเนินการเสร็จ เรียบร้อยแล้ว'];
    expect(columnsOf('ITA_Measures', ticks)).toMatchObject([
      { field: 'status', tick: 'not-started', by: 'name' },
      { field: 'status', tick: 'in-progress', by: 'name' },
      { field: 'status', tick: 'done', by: 'alias', expected: 'ดำเนินการเสร็จแล้ว' },
    ]);
    expect(duplicateColumns(columnsOf('ITA_Measures', ticks))).toEqual([]);
    expect(columnsOf('ITA_Measures', ['สถานะ', ...ticks]).map(({ field }) => field)).toEqual([
      'status',
      null,
      null,
      null,
    ]);
    expect(columnsOf('ITA_Measures', ticks.slice(1)).map(({ field }) => field)).toEqual([null, null]);
  });

  it('names the required columns that are not there', () => {
    expect(bookOf({ ITA_Scores: { headers: ['2567'], rows: [] } }).tables.ITA_Scores).toMatchObject({
      missing: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ'],
    });
  });
});

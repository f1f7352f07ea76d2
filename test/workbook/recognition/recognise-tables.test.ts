import { candidatesOf } from '../../../src/workbook/recognition/recognise-tables';
import { bookOf, snapshotOf, type TableSpec } from '../../support/book';

const SCORES: TableSpec = {
  headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'],
  rows: [[8, 'การปรับปรุงระบบการทำงาน', 'EIT', 81.72]],
};

/** A table of the user's, under a name that is not of the contract. */
function tableNamed(name: string, spec: TableSpec, sheet = 'ชีต1'): Required<TableSpec> {
  return { ...spec, name, sheet };
}

describe('finding a contract table', () => {
  it('goes by the name, in any case', () => {
    const match = bookOf({ more: [tableNamed('ita_SCORES', SCORES)] }).tables.ITA_Scores;
    expect(match).toMatchObject({ kind: 'found', by: 'name', missing: [] });
  });

  it('prefers the name to headers, whatever else looks alike', () => {
    const match = bookOf({ ITA_Scores: SCORES, more: [tableNamed('ตาราง1', SCORES)] }).tables.ITA_Scores;
    expect(match).toMatchObject({ kind: 'found', by: 'name', table: { name: 'ITA_Scores' } });
  });

  it('goes by the headers when no table has the name', () => {
    const match = bookOf({ more: [tableNamed('ตาราง1', SCORES)] }).tables.ITA_Scores;
    expect(match).toMatchObject({ kind: 'found', by: 'headers', table: { name: 'ตาราง1' } });
  });

  it('never guesses between two', () => {
    const match = bookOf({ more: [tableNamed('ตาราง1', SCORES), tableNamed('ตาราง2', SCORES)] }).tables.ITA_Scores;
    expect(match).toMatchObject({ kind: 'ambiguous', candidates: [{ name: 'ตาราง1' }, { name: 'ตาราง2' }] });
  });

  it('takes no table of one contract name for another table', () => {
    const book = bookOf({ ITA_Results: SCORES });
    expect(book.tables.ITA_Scores.kind).toBe('absent');
    expect(book.tables.ITA_Results).toMatchObject({ kind: 'found', missing: ['ปีงบประมาณ', 'คะแนนรวม'] });
  });

  it('leaves tables of the user’s own alone', () => {
    const own = tableNamed('งบประมาณ', { headers: ['โครงการ', 'จำนวนเงิน'], rows: [['ถนน', 5]] });
    const book = bookOf({ more: [own] });
    expect(Object.values(book.tables).every(({ kind }) => kind === 'absent')).toBe(true);
  });
});

describe('the distinctive headers', () => {
  const found = (headers: readonly string[], rows: TableSpec['rows'] = [[]]) => {
    const { tables } = bookOf({ more: [tableNamed('ตาราง1', { headers, rows })] });
    return Object.values(tables).flatMap(({ kind, id }) => (kind === 'found' ? [id] : []));
  };

  it.each([
    ['ITA_Scores', ['เครื่องมือ', 'คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๖', 'ตัวชี้วัดที่']],
    ['ITA_Results', ['ปีงบประมาณ', 'คะแนนรวม']],
    ['ITA_Issues', ['รหัสข้อ', 'ประเด็น']],
    ['ITA_Measures', ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ']],
    ['ITA_Measures', ['มาตรการ/แนวทาง', 'ขั้นตอน', 'ระยะเวลาดำเนินการ']],
    ['ITA_Measures', ['มาตรการ', 'สรุปผล', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว']],
    ['ITA_Analysis', ['ตัวชี้วัดที่', 'บทวิเคราะห์']],
    ['ITA_Texts', ['ตอน', 'ข้อความ']],
    ['ITA_Signers', ['ชื่อ', 'ตำแหน่ง', 'ความเห็น']],
  ])('tell %s by %j', (id, headers) => {
    expect(found(headers)).toEqual([id]);
  });

  it.each([
    ['scores without a year', ['ตัวชี้วัดที่', 'เครื่องมือ', 'คะแนน']],
    ['a measure with only an owner', ['มาตรการ', 'ผู้รับผิดชอบ']],
    ['a staff list', ['ชื่อ', 'ตำแหน่ง', 'เบอร์โทร']],
  ])('do not tell %s', (_, headers) => {
    expect(found(headers)).toEqual([]);
  });

  it('tell the agency only with a row หน่วยงาน', () => {
    expect(found(['รายการ', 'ค่า'], [['ค่าไฟฟ้า', 1200]])).toEqual([]);
    expect(
      found(
        ['รายการ', 'ค่า'],
        [
          ['ปีงบประมาณ', 2567],
          [' หน่วย งาน', 'เทศบาลตำบลบ้านตัวอย่าง'],
        ],
      ),
    ).toEqual(['ITA_Agency']);
    expect(found(['รายการ', 'ค่า'], [['ชื่อหน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง']])).toEqual(['ITA_Agency']);
  });

  it('are enough for the agency to be worth reading', () => {
    const { allTables } = snapshotOf({ more: [tableNamed('ตาราง1', { headers: ['รายการ', 'ค่า'], rows: [] })] });
    expect(candidatesOf(allTables).ITA_Agency).toHaveLength(1);
  });
});

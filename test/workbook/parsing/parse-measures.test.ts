import { serialOf } from '../../../src/thai/dates/dates';
import type { MeasureRecord } from '../../../src/workbook/records';
import { bookOf, type CellSpec } from '../../support/book';

/** The first measure of a table with these columns, in the fiscal year 2567. */
function measureWith(columns: Readonly<Record<string, CellSpec>>, settings: readonly CellSpec[][] = []): MeasureRecord {
  const cells = { มาตรการ: 'ปรับปรุงคู่มือประชาชน', ...columns };
  const book = bookOf({
    ITA_Agency: {
      headers: ['รายการ', 'ค่า'],
      rows: [['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'], ['ปีงบประมาณ', 2567], ...settings],
    },
    ITA_Measures: { headers: Object.keys(cells), rows: [Object.values(cells)] },
  });
  const [measure] = book.measures;
  if (!measure) throw new Error('no measure was read');
  return measure;
}

const YEAR_2567 = { start: serialOf(2023, 10, 1), end: serialOf(2024, 9, 30) };

describe('a measure', () => {
  it('takes its period from the two dates before its text', () => {
    const dates = { วันเริ่ม: serialOf(2024, 1, 1), วันสิ้นสุด: '31 มี.ค. 2567', ระยะเวลา: 'ไตรมาส ๑ - ๔' };
    expect(measureWith(dates).period).toEqual({ start: serialOf(2024, 1, 1), end: serialOf(2024, 3, 31) });
  });

  it('takes its period from the text where a date is missing', () => {
    expect(measureWith({ วันเริ่ม: serialOf(2024, 1, 1), วันสิ้นสุด: '', ระยะเวลา: 'ไตรมาส ๑ - ๔' }).period).toEqual(
      YEAR_2567,
    );
    expect(measureWith({ ระยะเวลา: 'ทำเรื่อย ๆ' }).period).toBeNull();
    expect(measureWith({}).period).toBeNull();
  });

  it('takes quarters to be of the year in which the measures run', () => {
    const { period } = measureWith({ ระยะเวลา: 'ไตรมาส ๑' }, [['ปีดำเนินการ', 2569]]);
    expect(period).toEqual({ start: serialOf(2025, 10, 1), end: serialOf(2025, 12, 31) });
  });

  it('keeps the text columns of the user’s own', () => {
    const { others } = measureWith({ งบประมาณ: 50000, ผลประเมิน: 'ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน', ว่าง: '' });
    expect(others).toMatchObject([
      { value: 'ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน', at: { column: 'ผลประเมิน', address: 'มาตรการ!C4' } },
    ]);
  });

  it('takes its summary from a column of results where there is none of summaries', () => {
    expect(measureWith({ ผลการดำเนินงาน: 'เผยแพร่แล้ว' }).summary.value).toBe('เผยแพร่แล้ว');
    expect(measureWith({ ผลการดำเนินงาน: 'ดี', สรุปผล: 'เผยแพร่แล้ว' }).summary.value).toBe('เผยแพร่แล้ว');
  });

  it('has blank cells for columns that are not there, addressed by the whole row', () => {
    expect(measureWith({}).evidence).toMatchObject({
      reading: 'blank',
      at: { column: 'หลักฐาน', row: 1, address: 'มาตรการ!A4:A4' },
    });
  });

  it('knows a formula from text that looks like one', () => {
    const evidence = measureWith({
      หลักฐาน: { value: 'https://www.bantuayang.example/1', formula: '="https:"&A1' },
      หมายเหตุ: '=ตามแผน',
    });
    expect(evidence.evidence.isFormula).toBe(true);
    expect(evidence.remark).toMatchObject({ isFormula: false, value: '=ตามแผน' });
  });
});

describe('the status', () => {
  const ticked = (notStarted: CellSpec, inProgress: CellSpec, done: CellSpec) =>
    measureWith({ ยังไม่ดำเนินการ: notStarted, อยู่ระหว่างดำเนินการ: inProgress, ดำเนินการเสร็จเรียบร้อยแล้ว: done }).status;

  it.each(['✓', '✔', '/', 'x', 'X', '√', true, '✓\n(ตรวจสอบได้จากเว็บไซต์ของหน่วยงาน)', ' / '])(
    'is ticked by %j',
    (tick) => {
      expect(ticked('-', '-', tick)).toMatchObject({ value: 'done', reading: 'exact', at: { address: 'มาตรการ!D4' } });
    },
  );

  it('is blank without a tick', () => {
    expect(ticked('-', '', false)).toMatchObject({ value: null, reading: 'blank', at: { address: 'มาตรการ!B4' } });
  });

  it('cannot be read with two ticks or with anything else', () => {
    expect(ticked('', '✓', '✓')).toMatchObject({ reading: 'unreadable', at: { address: 'มาตรการ!D4' } });
    expect(ticked('', '๕๐%', '')).toMatchObject({ reading: 'unreadable', at: { address: 'มาตรการ!C4' } });
    expect(ticked('', '', 'XYZ')).toMatchObject({ reading: 'unreadable' });
  });

  it('comes from its own column where there is one', () => {
    expect(measureWith({ สถานะดำเนินงาน: 'กำลังดำเนินการ' }).status).toMatchObject({
      value: 'in-progress',
      reading: 'understood',
    });
  });
});

describe('rows', () => {
  const read = (rows: readonly (readonly CellSpec[])[]) =>
    bookOf({ ITA_Measures: { headers: ['ลำดับ', 'มาตรการ', 'งบ'], rows } }).measures.map(({ row, title }) => [
      row,
      title.at.address,
    ]);

  it('that are blank are no records, and the others keep their number', () => {
    expect(
      read([
        ['', '', ''],
        [1, 'หนึ่ง', ''],
        ['', ' ', ''],
        ['', '', 500],
      ]),
    ).toEqual([
      [2, 'มาตรการ!B5'],
      [4, 'มาตรการ!B7'],
    ]);
  });

  it('that hold a running number only wait to be filled in', () => {
    expect(
      read([
        [1, '', ''],
        [2, '', ''],
      ]),
    ).toEqual([]);
  });
});

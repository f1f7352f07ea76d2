import { quoteSheetName } from '../../../src/a1';
import { serialOf } from '../../../src/thai/dates/dates';
import type { Cell } from '../../../src/workbook/cell';
import { bookOf, type CellSpec } from '../../support/book';

const HEADERS = ['หมายเหตุ', 'มาตรการ', 'วันเริ่ม', 'รหัสของท่านเอง'];
const measuresOf = (...rows: readonly (readonly CellSpec[])[]) =>
  bookOf({ ITA_Measures: { headers: HEADERS, rows } }).measures;
const measureWith = (title: CellSpec) => measuresOf(['', title])[0];

describe('where a cell is', () => {
  it('is its sheet, its column and its row', () => {
    const [, second] = measuresOf(['', 'ก'], ['', 'ข']);
    expect(second?.title.at).toMatchObject({ table: 'ITA_Measures', column: 'มาตรการ', row: 2 });
    expect(second?.title.at.address).toMatch(/^มาตรการ!B\d+$/);
  });

  it('is its whole row when its column is not there', () => {
    const [first, second] = measuresOf(['', 'ก'], ['', 'ข']);
    const rowOf = (cell: Cell<unknown> | undefined) => Number(/^มาตรการ!A(\d+):D\1$/.exec(cell?.at.address ?? '')?.[1]);
    expect(first?.method.at).toMatchObject({ column: 'วิธีดำเนินการ', row: 1 });
    expect(rowOf(second?.method) - rowOf(first?.method)).toBe(1);
    expect(first?.title.at.address).toBe(`มาตรการ!B${rowOf(first?.method)}`);
  });

  it.each([
    ['คะแนน', 'คะแนน'],
    ['คะแนน 2567', "'คะแนน 2567'"],
    ["ของ'ฉัน", "'ของ''ฉัน'"],
    ['2567', "'2567'"],
    ['A1', "'A1'"],
    ['ITA67', "'ITA67'"],
    ['R1C1', "'R1C1'"],
    ['คะแนน_รวม', 'คะแนน_รวม'],
  ])('names the sheet %s as %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});

describe('a formula', () => {
  it.each<[string, CellSpec, boolean]>([
    ['a text', 'ก', false],
    ['a text that looks like one', '=ก', false],
    ['what a formula gave', { value: 'ก', formula: '=A1' }, true],
    ['a formula that Excel keeps as text', { value: 'ก', formula: 'A1' }, false],
    ['a number', 5, false],
  ])('is told apart: %s', (_, title, isFormula) => {
    expect(measureWith(title)?.title.isFormula).toBe(isFormula);
  });

  it('is not in a column that is not there', () => {
    expect(measureWith('ก')?.method).toMatchObject({ isFormula: false, reading: 'blank', value: null });
  });
});

describe('a date', () => {
  const start = (value: CellSpec) => measuresOf(['', 'ก', value])[0]?.start;

  it('keeps the format it is shown in', () => {
    expect(start({ value: 45_200, format: 'd mmm yyyy' })).toMatchObject({ format: 'd mmm yyyy', reading: 'exact' });
  });

  const shown = (value: number): CellSpec => ({ value, format: 'd mmm yyyy' });

  it.each<[string, CellSpec, string]>([
    ['ค่าจริงเท็จ', true, 'unreadable'],
    ['31 ธันวาคม 2499', shown(serialOf(1956, 12, 31)), 'unreadable'],
    ['1 มกราคม 2500', shown(serialOf(1957, 1, 1)), 'exact'],
    ['31 ธันวาคม 2800', shown(serialOf(2257, 12, 31)), 'exact'],
    ['1 มกราคม 2801', shown(serialOf(2258, 1, 1)), 'unreadable'],
  ])('of %s is read so: %s', (_, value, reading) => {
    expect(start(value)?.reading).toBe(reading);
  });

  it('that stands for a text is written out in Arabic digits', () => {
    expect(measureWith({ value: 45_200, format: 'd mmm yyyy' })?.title).toMatchObject({
      value: '1 ตุลาคม 2566',
      reading: 'understood',
    });
  });
});

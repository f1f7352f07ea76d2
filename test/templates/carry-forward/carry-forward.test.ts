import { serialOf } from '../../../src/thai/dates/dates';
import {
  carryForwardOptions,
  type CarryForwardOption,
  type CarryForwardEdit,
} from '../../../src/templates/carry-forward/carry-forward';
import type { CellValue } from '../../../src/workbook/snapshot';
import { bookOf, type BookSpec, type CellSpec } from '../../support/book';
import { sampleBook } from '../../support/sample';

const agency = (...rows: readonly (readonly [string, CellSpec])[]): BookSpec => ({
  ITA_Agency: { headers: ['รายการ', 'ค่า'], rows: [['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'], ['ปีงบประมาณ', 2568], ...rows] },
});

/** What would change, by address. */
function changesIn(ways: readonly CarryForwardOption[]): Readonly<Record<string, CellValue>> {
  const edits = ways.flatMap(({ fixes }) => fixes).flatMap((fix) => (fix.kind === 'edit-cells' ? fix.edits : []));
  return Object.fromEntries(edits.map(({ at, after }) => [at.address, after]));
}

const columnsIn = (ways: readonly CarryForwardOption[]): readonly CarryForwardEdit[] =>
  ways.flatMap(({ fixes }) => fixes).filter(({ kind }) => kind === 'insert-column');

describe('going on', () => {
  it('is to the twelve-month round after six months, with a new memo and everything else as it stands', () => {
    const ways = carryForwardOptions(bookOf(agency(['รอบ', '6 เดือน'], ['เลขที่หนังสือ', 'ตย ๑/๑'], ['วันที่หนังสือ', 45750])));
    expect(ways.map(({ to }) => to)).toEqual(['twelve-months']);
    expect(changesIn(ways)).toEqual({ 'หน่วยงาน!B6': '12 เดือน', 'หน่วยงาน!B7': '', 'หน่วยงาน!B8': '' });
  });

  it('is to the next fiscal year after twelve months', () => {
    const ways = carryForwardOptions(bookOf(agency(['รอบ', '12 เดือน'], ['ปีดำเนินการ', 2569], ['ปีผลประเมิน', 2567])));
    expect(ways.map(({ to }) => to)).toEqual(['next-year']);
    expect(changesIn(ways)).toEqual({
      'หน่วยงาน!B5': 2569,
      'หน่วยงาน!B6': '6 เดือน',
      'หน่วยงาน!B7': 2570,
      'หน่วยงาน!B8': '',
    });
  });

  it('is not known without a fiscal year', () => {
    expect(carryForwardOptions(bookOf({}))).toEqual([]);
    expect(
      carryForwardOptions(
        bookOf({ ITA_Agency: { headers: ['รายการ', 'ค่า'], rows: [['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง']] } }),
      ),
    ).toEqual([]);
  });
});

describe('the scores of the next year', () => {
  const scores = (header: string, score: CellSpec): BookSpec => ({
    ...agency(),
    ITA_Scores: { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', header], rows: [[8, 'การปรับปรุงระบบการทำงาน', 'EIT', score]] },
  });

  it.each([
    ['2567', '2568'],
    ['คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๗', 'คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๘'],
    ['FY 2024', '2568'],
  ])('get a column headed like the latest one: «%s», «%s»', (header, next) => {
    expect(columnsIn(carryForwardOptions(bookOf(scores(header, 81.72))))).toEqual([
      { kind: 'insert-column', table: 'ITA_Scores', header: next },
    ]);
  });

  it('need none while the latest column still waits for its scores', () => {
    expect(columnsIn(carryForwardOptions(bookOf(scores('2567', ''))))).toEqual([]);
  });
});

describe('the measures of the next year', () => {
  const HEADERS = ['มาตรการ', 'วันเริ่ม', 'วันสิ้นสุด', 'ระยะเวลา', 'สถานะ', 'สรุปผล', 'หมายเหตุ'];
  const rolled = (...row: readonly CellSpec[]) =>
    changesIn(carryForwardOptions(bookOf({ ...agency(), ITA_Measures: { headers: HEADERS, rows: [row] } })));

  it('begin anew when they were finished', () => {
    const dates = [serialOf(2024, 10, 1), '30 ก.ย. 2568', 'ต.ค.๖๗ - ก.ย.๖๘'] as const;
    expect(rolled('ปรับปรุงคู่มือ', ...dates, 'ดำเนินการเสร็จแล้ว', 'เผยแพร่แล้ว', '')).toMatchObject({
      'มาตรการ!B4': serialOf(2025, 10, 1),
      'มาตรการ!C4': serialOf(2026, 9, 30),
      'มาตรการ!D4': 'ต.ค.๖๘ - ก.ย.๖๙',
      'มาตรการ!E4': 'ยังไม่ดำเนินการ',
      'มาตรการ!F4': '',
    });
  });

  it('go on, and are marked, when they were not', () => {
    const changes = rolled('ปรับปรุงคู่มือ', '', '', 'ไตรมาส ๑ - ๔', 'อยู่ระหว่างดำเนินการ', 'ร่างแล้ว', 'ใช้งบตนเอง');
    expect(changes).toMatchObject({ 'มาตรการ!G4': 'ใช้งบตนเอง\nต่อเนื่องจากปีงบประมาณ พ.ศ. ๒๕๖๘' });
    expect(Object.keys(changes).filter((address) => /[DEF]4$/.test(address) && address.startsWith('มาตรการ'))).toEqual(
      [],
    );
  });

  it('lose their tick where ticks tell the status', () => {
    const ticks = ['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จแล้ว'];
    const book = bookOf({ ...agency(), ITA_Measures: { headers: ticks, rows: [['ปรับปรุงคู่มือ', '-', '-', '✓']] } });
    expect(changesIn(carryForwardOptions(book))).toMatchObject({ 'มาตรการ!D4': '' });
  });

  it('keep their formulas', () => {
    const formula = { value: serialOf(2024, 10, 1), formula: '=DATE(2024,10,1)' };
    expect(rolled('ปรับปรุงคู่มือ', formula, '', '', '', '', '')).not.toHaveProperty('มาตรการ!B4');
  });

  it('of the worked example all lie within the next fiscal year', () => {
    const changes = changesIn(carryForwardOptions(sampleBook()));
    const starts = Object.entries(changes).flatMap(([address, after]) =>
      /^มาตรการ!J/.test(address) ? [Number(after)] : [],
    );
    expect(starts).toHaveLength(10);
    expect(Math.min(...starts)).toBe(serialOf(2025, 10, 1));
    expect(Object.values(changes)).toContain('ตุลาคม ๒๕๖๘ - เมษายน ๒๕๖๙');
  });
});

import { settingsOf } from '../../src/workbook/settings';
import { bookOf, type BookSpec, type CellSpec } from '../support/book';

const settingsWith = (rows: readonly (readonly CellSpec[])[], more: BookSpec = {}) =>
  settingsOf(bookOf({ ITA_Agency: { headers: ['รายการ', 'ค่า'], rows }, ...more }));

const SCORES = (...years: readonly (readonly [string, CellSpec])[]): BookSpec => ({
  ITA_Scores: {
    headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', ...years.map(([year]) => year)],
    rows: [[8, 'การปรับปรุงระบบการทำงาน', 'EIT', ...years.map(([, score]) => score)]],
  },
});

describe('settingsOf', () => {
  it('applies the defaults of the contract', () => {
    expect(
      settingsWith([
        ['หน่วยงาน', 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง'],
        ['ปีงบประมาณ', 2568],
      ]),
    ).toEqual({
      agencyName: 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง',
      agencyKind: 'องค์การบริหารส่วนตำบล',
      district: '',
      province: '',
      fiscalYear: 2568,
      operatingYear: 2568,
      resultYear: null,
      round: 12,
      threshold: 85,
      digits: 'thai',
      font: 'TH SarabunPSK',
      division: '',
      telephone: '',
      documentNumber: '',
      documentDate: null,
      measureTables: 'attached',
      subject: '',
      addressee: '',
    });
  });

  it('goes by what is typed', () => {
    const settings = settingsWith([
      ['ชื่อหน่วยงาน', ' เทศบาลเมืองตัวอย่าง '],
      ['ประเภท', 'เทศบาลตำบล'],
      ['อำเภอ', 'อำเภอเมืองตัวอย่าง'],
      ['จังหวัด', 'จ.ตัวอย่าง'],
      ['ปีงบประมาณ', 'พ.ศ. ๒๕๖๘'],
      ['ปีดำเนินการ', 2569],
      ['ปีผลประเมิน', 2567],
      ['รอบ', '6 เดือน'],
      ['เกณฑ์ผ่าน', 90],
      ['เลข', 'อารบิก'],
      ['วันที่หนังสือ', '๓ เมษายน ๒๕๖๘'],
      ['โทรศัพท์', 745123456],
      ['ของฉันเอง', 'อะไรก็ได้'],
    ]);
    expect(settings).toMatchObject({
      agencyName: 'เทศบาลเมืองตัวอย่าง',
      agencyKind: 'เทศบาลตำบล',
      district: 'เมืองตัวอย่าง',
      province: 'ตัวอย่าง',
      fiscalYear: 2568,
      operatingYear: 2569,
      resultYear: 2567,
      round: 6,
      threshold: 90,
      digits: 'arabic',
      documentDate: 45750,
      telephone: '745123456',
    });
  });

  it('takes the latest year that has a score or an announced total for the year of the result', () => {
    const rows = [['ปีงบประมาณ', 2569]];
    expect(settingsWith(rows, SCORES(['2566', 90], ['2567', 81.72], ['2568', ''])).resultYear).toBe(2567);
    const results = {
      headers: ['ปีงบประมาณ', 'คะแนนรวม'],
      rows: [
        [2568, 91.2],
        [2569, ''],
      ],
    };
    expect(settingsWith(rows, { ...SCORES(['2567', 81.72]), ITA_Results: results }).resultYear).toBe(2568);
  });

  it.each([
    ['เทศบาลนครตัวอย่าง', 'เทศบาลนคร'],
    ['อบจ.ตัวอย่าง', 'องค์การบริหารส่วนจังหวัด'],
    ['เมืองพัทยา', 'อื่น ๆ'],
    ['', 'อื่น ๆ'],
  ])('tells the kind of «%s» from its name', (name, kind) => {
    expect(settingsWith([['หน่วยงาน', name]]).agencyKind).toBe(kind);
  });

  it('takes อำเภอ and จังหวัด off a name only where they begin it', () => {
    const { district, province } = settingsWith([
      ['อำเภอ', 'บ้านอ.ใหม่'],
      ['จังหวัด', 'ในจังหวัดตัวอย่าง'],
    ]);
    expect([district, province]).toEqual(['บ้านอ.ใหม่', 'ในจังหวัดตัวอย่าง']);
  });

  it('stands in for a missing fiscal year, so that a draft can be made', () => {
    expect(settingsOf(bookOf({})).fiscalYear).toBeGreaterThanOrEqual(2569);
    expect(settingsOf(bookOf(SCORES(['2567', 81.72]))).fiscalYear).toBe(2567);
  });

  it('reads the first row of a name that holds something', () => {
    expect(
      settingsWith([
        ['หน่วยงาน', ''],
        ['หน่วยงาน', 'เทศบาลตำบลหนึ่ง'],
        ['หน่วยงาน', 'เทศบาลตำบลสอง'],
      ]).agencyName,
    ).toBe('เทศบาลตำบลหนึ่ง');
  });

  it('reads an absent setting as blank, at the header of the values', () => {
    const { agency } = bookOf({
      ITA_Agency: { headers: ['รายการ', 'ค่า'], rows: [['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง']] },
    });
    expect(agency?.round).toMatchObject({ value: null, reading: 'blank', at: { row: 0, address: 'หน่วยงาน!B3' } });
    expect(agency?.name.at).toEqual({ table: 'ITA_Agency', column: 'ค่า', row: 1, address: 'หน่วยงาน!B4' });
  });
});

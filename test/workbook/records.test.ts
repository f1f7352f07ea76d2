import { assessed } from '../../src/workbook/assess-workbook';
import type { TableId } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/records';
import { bookOf, type CellSpec } from '../support/book';

/** The values of the one record of a table with this one row, by field. */
function valuesOf(
  id: TableId,
  row: Readonly<Record<string, CellSpec>>,
  records: (book: Workbook) => readonly object[],
) {
  const book = bookOf({ [id]: { headers: Object.keys(row), rows: [Object.values(row)] } });
  const [record = {}] = records(book);
  return Object.fromEntries(
    Object.entries(record).map(([field, cell]) => [field, (cell as { value?: unknown }).value ?? cell]),
  );
}

describe('the records of a table', () => {
  it('are announced results, with the tools together', () => {
    const book = bookOf({
      ITA_Results: {
        headers: ['ปีงบประมาณ', 'คะแนนรวม', 'ระดับ', 'IIT', 'EIT', 'OIT'],
        rows: [[2567, 95.42, ' ผ่านดี ', 99.57, 93.74, 93.57]],
      },
    });
    const [result] = book.results;
    expect(result).toMatchObject({ row: 1, year: { value: 2567 }, total: { value: 95.42 }, level: { raw: ' ผ่านดี ' } });
    expect(Object.entries(result?.tools ?? {}).map(([tool, { value }]) => [tool, value])).toEqual([
      ['IIT', 99.57],
      ['EIT', 93.74],
      ['OIT', 93.57],
    ]);
  });

  it('are scores by year, whatever the order of the columns; of two columns of a year the first', () => {
    const { scores, scoreYears } = bookOf({
      ITA_Scores: {
        headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567', 'หมายเหตุ', '2565', 'ปี ๒๕๖๗', '2566'],
        rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 97, '', 95, 1, 96]],
      },
    });
    expect(scoreYears).toEqual([2565, 2566, 2567]);
    expect([...(scores[0]?.scores ?? [])].map(([year, { value }]) => [year, value])).toEqual([
      [2567, 97],
      [2565, 95],
      [2566, 96],
    ]);
  });

  it('are issues', () => {
    const row = { รหัสข้อ: 'E ๑๒', ประเด็น: 'การมีส่วนร่วม', ตัวชี้วัดที่: '๘', คะแนน: 88.5, ปีงบประมาณ: 2567 };
    expect(valuesOf('ITA_Issues', row, ({ issues }) => issues)).toMatchObject({
      row: 1,
      code: { tool: 'EIT', number: 12 },
      issue: 'การมีส่วนร่วม',
      indicator: 8,
      score: 88.5,
      year: 2567,
    });
  });

  it('are analyses, passages and signers', () => {
    const analysis = { ตัวชี้วัดที่: 8, บทวิเคราะห์: 'ควรปรับปรุง', ปีงบประมาณ: 2567 };
    expect(valuesOf('ITA_Analysis', analysis, ({ analyses }) => analyses)).toMatchObject({
      row: 1,
      indicator: 8,
      text: 'ควรปรับปรุง',
      year: 2567,
    });
    expect(valuesOf('ITA_Texts', { ตอน: 'สรุป', ข้อความ: 'จบ' }, ({ texts }) => texts)).toMatchObject({
      row: 1,
      text: 'จบ',
    });
    const signer = { ลำดับ: 1, ชื่อ: 'นางสาวตัวอย่าง รักดี', ตำแหน่ง: 'ปลัดเทศบาล', ความเห็น: 'ความเห็นปลัด', ข้อความ: 'ทราบ' };
    expect(valuesOf('ITA_Signers', signer, ({ signers }) => signers)).toMatchObject({
      row: 1,
      name: 'นางสาวตัวอย่าง รักดี',
      position: 'ปลัดเทศบาล',
      comment: 'ความเห็นปลัด',
      text: 'ทราบ',
    });
  });

  it('are none where there is no table', () => {
    const { scores, scoreYears, results, issues, measures, analyses, texts, signers } = bookOf({});
    expect([scores, scoreYears, results, issues, measures, analyses, texts, signers].flat()).toEqual([]);
  });

  it('know which of their cells hold formulas; text that only looks like one is none', () => {
    const { texts } = bookOf({
      ITA_Texts: {
        headers: ['ตอน', 'ข้อความ'],
        rows: [
          ['สรุป', { value: 'จบ', formula: '=A1' }],
          ['สรุป', '=จบ'],
          ['สรุป', 'จบ'],
        ],
      },
    });
    expect(texts.map(({ text }) => text.isFormula)).toEqual([true, false, false]);
  });
});

describe('the assessment of a workbook', () => {
  const announced = (...rows: readonly (readonly CellSpec[])[]) =>
    assessed(bookOf({ ITA_Results: { headers: ['ปีงบประมาณ', 'คะแนนรวม', 'ระดับ', 'IIT', 'EIT', 'OIT'], rows } }))
      .assessment;

  it('rests on announced results where there are no scores', () => {
    expect(announced([2566, 98.67, '', '', '', ''], [2567, 95.42, ' ผ่านดี ', '', '', ''])).toMatchObject({
      year: 2567,
      previousYear: 2566,
      total: 95.42,
      previousTotal: 98.67,
      change: -3.25,
      level: 'ผ่านดี',
    });
  });

  it('takes the level from the announced tools', () => {
    expect(announced([2567, 96, '', 96, 97, 95])).toMatchObject({ level: 'ผ่านดีเยี่ยม' });
    expect(announced([2567, 96, '', 96, 97, 94])).toMatchObject({ level: 'ผ่านดี' });
  });

  it.each([950, -1, ''])('leaves out an announced total of %j, which none can be', (total) => {
    expect(announced([2567, total, '', '', '', ''])?.total ?? null).toBeNull();
  });

  it('knows of no announced result without its year, and of totals down to nought', () => {
    expect(announced(['', 95.42, '', '', '', ''])).toBeNull();
    expect(announced([2567, 0, '', '', '', ''])?.total).toBe(0);
  });

  it('leaves out scores that none can be, and rows of no indicator', () => {
    const scores = (...rows: readonly (readonly CellSpec[])[]) =>
      assessed(bookOf({ ITA_Scores: { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'], rows } })).assessment;
    const found = scores(
      [1, 'ชื่อที่พิมพ์เอง', 'IIT', 100],
      [2, '', 'IIT', 100.01],
      [3, '', 'IIT', -0.01],
      [11, '', 'IIT', 90],
    );
    expect(found?.indicators.filter(({ score }) => score !== null)).toMatchObject([{ number: 1, score: 100 }]);
    expect(found?.indicators.map(({ number }) => number)).not.toContain(11);
    expect(found?.indicators[0]?.name).toBe('ชื่อที่พิมพ์เอง');
  });
});

import { factsOf } from '../../src/checks/known-figures';
import { bookOf } from '../support/book';
import { book, rename, set, setAll, without, withoutColumn, withRow, type Change } from './base-workbook';

const factsWith = (...changes: readonly Change[]) => factsOf(bookOf(book(...changes)));
const placed = (
  known: readonly { readonly value: number; readonly at: { readonly row: number; readonly column: string } }[],
) => known.map(({ value, at }) => [Number(value.toFixed(2)), at.row, at.column]);

describe('a score', () => {
  it('is known with its cell', () => {
    expect(factsWith().scoreOf(8, 2567)).toMatchObject({ value: 90, at: { row: 8, column: '2567' } });
  });

  it('is not known of another year, or of no indicator', () => {
    expect([factsWith().scoreOf(8, 2565), factsWith().scoreOf(11, 2567)]).toEqual([null, null]);
  });

  it.each([
    [0, 0],
    [100, 100],
    [-1, null],
    [930, null],
  ])('of %d is %j', (typed, known) => {
    expect(factsWith(set('ITA_Scores', 8, '2567', typed)).scoreOf(8, 2567)?.value ?? null).toBe(known);
  });

  it('is the first of two rows of one indicator, and of none without its number', () => {
    expect(factsWith(set('ITA_Scores', 9, 'ตัวชี้วัดที่', 8)).scoreOf(8, 2567)?.value).toBe(90);
    expect(factsWith(set('ITA_Scores', 8, 'ตัวชี้วัดที่', '')).scoreOf(8, 2567)).toBeNull();
  });
});

describe('a total and a tool', () => {
  it('are known as computed, at the header of the year, then as announced', () => {
    const facts = factsWith(set('ITA_Results', 2, 'คะแนนรวม', 93));
    expect(placed(facts.totalOf(2567))).toEqual([
      [93.61, 0, '2567'],
      [93, 2, 'คะแนนรวม'],
    ]);
    expect(placed(facts.toolOf('EIT', 2567))).toEqual([
      [91.67, 0, '2567'],
      [91.67, 2, 'EIT'],
    ]);
  });

  it('are known as announced alone without the scores', () => {
    const facts = factsWith(without('ITA_Scores'));
    expect(placed(facts.totalOf(2567))).toEqual([[93.61, 2, 'คะแนนรวม']]);
    expect([facts.computedTotal(2567), facts.meanOf(2567)]).toEqual([null, null]);
  });

  it('are known as computed alone when nothing was announced', () => {
    expect(placed(factsWith(set('ITA_Results', 2, 'คะแนนรวม', '')).totalOf(2567))).toEqual([[93.61, 0, '2567']]);
    expect(placed(factsWith(without('ITA_Results')).totalOf(2567))).toEqual([[93.61, 0, '2567']]);
  });

  it('are computed of each year by its own scores, at its own header', () => {
    const [computed] = factsWith(without('ITA_Results')).totalOf(2566);
    expect(computed).toMatchObject({ at: { row: 0, column: '2566' } });
  });

  it('are announced by the first row of a year; a row without a year announces nothing', () => {
    expect(placed(factsWith(withRow('ITA_Results', 2567, 50)).totalOf(2567)).at(-1)).toEqual([93.61, 2, 'คะแนนรวม']);
    expect(placed(factsWith(without('ITA_Scores'), set('ITA_Results', 2, 'ปีงบประมาณ', '')).totalOf(2567))).toEqual([]);
  });

  it('are not computed while a score is missing', () => {
    const facts = factsWith(set('ITA_Scores', 8, '2567', ''));
    expect([facts.computedTool('EIT', 2567), facts.computedTotal(2567), facts.meanOf(2567)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(facts.computedTool('OIT', 2567)).toBe(93.5);
  });
});

describe('a level', () => {
  const levels = (...changes: readonly Change[]) =>
    factsWith(...changes)
      .levelOf(2567)
      .map(({ level, at }) => [level, at.table, at.row, at.column]);

  it('is known by the criteria and as announced, both at the cell of the announced one', () => {
    expect(levels(set('ITA_Results', 2, 'ระดับ', ' ระดับ ผ่านดีเยี่ยม'))).toEqual([
      ['ผ่านดี', 'ITA_Results', 2, 'ระดับ'],
      ['ผ่านดีเยี่ยม', 'ITA_Results', 2, 'ระดับ'],
    ]);
  });

  it('is known at the header of the year when none is announced', () => {
    expect(levels(without('ITA_Results'))).toEqual([['ผ่านดี', 'ITA_Scores', 0, '2567']]);
    expect(levels(set('ITA_Results', 2, 'ระดับ', ''))).toEqual([['ผ่านดี', 'ITA_Results', 2, 'ระดับ']]);
  });

  it('is judged by the announced tools without scores, and hangs on all of them', () => {
    expect(levels(without('ITA_Scores'), set('ITA_Results', 2, 'ระดับ', '')).map(([level]) => level)).toEqual(['ผ่านดี']);
    expect(levels(without('ITA_Scores'), setAll('ITA_Results', 'EIT', ''), set('ITA_Results', 2, 'ระดับ', ''))).toEqual(
      [],
    );
    expect(levels(without('ITA_Scores'), withoutColumn('ITA_Results', 'คะแนนรวม')).map(([level]) => level)).toEqual([
      'ผ่านดี',
    ]);
  });

  it('is not known of a year without a result', () => {
    expect(factsWith(rename('ITA_Scores', '2566', 'คะแนนปีก่อน')).levelOf(2564)).toEqual([]);
  });
});

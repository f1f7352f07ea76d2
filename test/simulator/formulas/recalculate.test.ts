import { newDocument } from '../../../simulator/file/document';
import { recalculate } from '../../../simulator/formulas/recalculate';

/** Works out one formula beside a table of three indicators, the last without a score. */
function resultOf(formula: string): unknown {
  const doc = newDocument();
  const sheet = doc.book.worksheets[0]!;
  sheet.addTable({
    name: 'ITA_Scores',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'ตัวชี้วัดที่' }, { name: 'คะแนน' }],
    rows: [
      [1, 90.5],
      [2, 80.25],
      [3, null],
    ],
  });
  sheet.getCell('F1').value = { formula };
  recalculate(doc);
  return sheet.getCell('F1').result;
}

describe('recalculate', () => {
  it.each([
    ['AVERAGE(ITA_Scores[คะแนน])', 85.375],
    ['ROUND(AVERAGEIFS(ITA_Scores[คะแนน],ITA_Scores[ตัวชี้วัดที่],"<=2"),2)', 85.38],
    ['INDEX(ITA_Scores[คะแนน],MATCH(2,ITA_Scores[ตัวชี้วัดที่],0))', 80.25],
    ['COUNTIF(ITA_Scores[คะแนน],">85")', 1],
    ['COUNTIFS(ITA_Scores[ตัวชี้วัดที่],">=2",ITA_Scores[คะแนน],"<>")', 1],
    ['IFERROR(INDEX(ITA_Scores[คะแนน],MATCH(9,ITA_Scores[ตัวชี้วัดที่],0)),"–")', '–'],
    ['IF(COUNT(ITA_Scores[คะแนน])=2,"ครบ "&COUNT(ITA_Scores[คะแนน])&" ตัวชี้วัด","ไม่ครบ")', 'ครบ 2 ตัวชี้วัด'],
  ])('reads the table: %s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  it.each([
    ['TEXT(91.3,"[$-D00041E]0.00")&" คะแนน"', '๙๑.๓๐ คะแนน'],
    ['TEXT(45945,"[$-D07041E]d mmmm yyyy")', '๑๕ ตุลาคม ๒๕๖๘'],
    ['TEXT("91.3","0.00")', '91.30'],
    ['TEXT(INDEX(ITA_Scores[คะแนน],3),"0")', '0'],
  ])('writes Thai figures: %s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  it.each([
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1250,-2)', 1300],
    ['ROUND(90.285,2)', 90.29],
  ])('rounds as Excel does: %s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  it.each([
    ['COUNTIF(ITA_Scores[คะแนน],"<85")', 1],
    ['COUNTIF(ITA_Scores[คะแนน],">=80.25")', 2],
    ['COUNTIF(ITA_Scores[คะแนน],"<>80.25")', 2],
    ['COUNTIF(ITA_Scores[คะแนน],80.25)', 1],
    ['COUNTIF(ITA_Scores[คะแนน],MAX(ITA_Scores[คะแนน]))', 1],
    ['COUNTIF(ITA_Scores[คะแนน],"")', 1],
    ['COUNTIF(ITA_Scores[คะแนน],"<>")', 2],
    ['COUNTIF(ITA_Scores[#Headers],"ตัวชี้*")', 1],
    ['COUNTIF(ITA_Scores[#Headers],"?ะแนน")', 1],
    ['COUNTIF(ITA_Scores[#Headers],"คะ~*")', 0],
    ['COUNTIF(ITA_Scores[#Headers],"<>คะแนน")', 1],
  ])('counts as Excel does, an empty cell being no number: %s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  it('passes errors on', () => {
    expect(resultOf('TEXT(NA(),"0")')).toEqual({ error: '#N/A' });
    expect(resultOf('ROUND(1/0,2)')).toEqual({ error: '#DIV/0!' });
    expect(resultOf('ROUND("ก",2)')).toEqual({ error: '#VALUE!' });
  });

  it('shows 0 for an empty cell', () => {
    expect(resultOf('INDEX(ITA_Scores[คะแนน],3)')).toBe(0);
  });

  it('says #NAME? to an unknown function, but keeps the result a file brought along', () => {
    expect(resultOf('UNKNOWNFUNCTION(1)')).toEqual({ error: '#NAME?' });
    const doc = newDocument();
    const cell = doc.book.worksheets[0]!.getCell('A1');
    cell.value = { formula: 'BAHTTEXT(100)', result: 'หนึ่งร้อยบาทถ้วน' };
    recalculate(doc);
    expect(cell.result).toBe('หนึ่งร้อยบาทถ้วน');
  });
});

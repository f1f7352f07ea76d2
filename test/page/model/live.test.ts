import { CellHandle, formulaText, fx, live, quoted, valueOf } from '../../../src/page/model/live';
import { compared, difference, sentence, strung, when, writtenChange } from '../../../src/page/model/live-values';

const score = new CellHandle('score');
const previous = new CellHandle('previous');
const addresses = new Map([
  [score, 'D8'],
  [previous, 'C8'],
]);
const textOf = (formula: Parameters<typeof formulaText>[0]) =>
  formulaText(formula, (cell) => addresses.get(cell) ?? '?');

describe('a value with its formula', () => {
  it('is worked out as the formula will be', () => {
    const change = difference(valueOf(score, 81.72), valueOf(previous, 97.63));
    expect(change.value).toBe(-15.91);
    expect(textOf(change.formula)).toBe('=ROUND(ROUND(D8,2)-ROUND(C8,2),2)');
  });

  it('writes a change in words by one number format', () => {
    const change = writtenChange(live(-15.91, fx`${score}`), 'thai');
    expect(change.value).toBe('ลดลง ๑๕.๙๑');
    expect(textOf(change.formula)).toContain('TEXT(D8,"[$-D00041E]""เพิ่มขึ้น ""0.00;');
    expect(writtenChange(live(3.35, fx`${score}`), 'arabic').value).toBe('เพิ่มขึ้น 3.35');
    expect(writtenChange(live(0, fx`${score}`), 'thai').value).toBe('เท่าเดิม');
  });

  it('chooses words by a condition', () => {
    const verdict = when(compared(valueOf(score, 81.72), '>=', 85), 'ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์');
    expect(verdict.value).toBe('ไม่ผ่านเกณฑ์');
    expect(textOf(verdict.formula)).toBe('=IF(D8>=85,"ผ่านเกณฑ์","ไม่ผ่านเกณฑ์")');
  });
});

describe('a sentence', () => {
  it('is plain text as long as nothing in it is alive', () => {
    expect(sentence`ปี ${'๒๕๖๗'} คะแนน`).toBe('ปี ๒๕๖๗ คะแนน');
    expect(strung([])).toBe('');
  });

  it('is a formula with its plain parts as literals', () => {
    const text = sentence`ได้ ${valueOf(score, 'เต็ม')} คะแนน`;
    expect(text).toMatchObject({ value: 'ได้ เต็ม คะแนน' });
    expect(typeof text === 'string' ? '' : textOf(text.formula)).toBe('="ได้ "&D8&" คะแนน"');
  });
});

describe('text from staff within a formula', () => {
  it('stays a literal whatever it holds', () => {
    const hostile = '"&HYPERLINK("http://x.example")&"';
    expect(quoted(hostile)).toBe('"""&HYPERLINK(""http://x.example"")&"""');
  });

  it('is cut where a literal would be longer than Excel takes', () => {
    const literals = quoted('ก'.repeat(600)).split('&');
    expect(literals.map(({ length }) => length - 2)).toEqual([255, 255, 90]);
  });

  it('keeps its line breaks', () => {
    expect(quoted('ก\nข')).toBe('"ก"&CHAR(10)&"ข"');
  });

  it('gives no formula at all when that would be longer than Excel takes', () => {
    expect(textOf([quoted('ก'.repeat(9000))])).toBeNull();
  });
});

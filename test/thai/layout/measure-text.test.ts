import { SARABUN, widthOf } from '../../../src/thai/layout/measure-text';

const at16 = { measurer: SARABUN, size: 16, bold: false };

describe('the width of a text', () => {
  it('grows with the size', () => {
    expect(widthOf('มาตรการ', { ...at16, size: 32 })).toBeCloseTo(2 * widthOf('มาตรการ', at16));
  });

  it('is the same with and without signs above and below', () => {
    expect(widthOf('กู้ปั้น', at16)).toBeCloseTo(widthOf('กปน', at16));
  });

  it('counts ำ, which takes room', () => {
    expect(widthOf('นำ', at16)).toBeGreaterThan(widthOf('น', at16));
  });

  it('is a little more in bold', () => {
    const bold = widthOf('ผลการประเมิน', { ...at16, bold: true });
    expect(bold).toBeGreaterThan(widthOf('ผลการประเมิน', at16));
    expect(bold).toBeLessThan(1.1 * widthOf('ผลการประเมิน', at16));
  });

  it('holds a page of the report font: some 90 Thai letters in the 16 cm of a letter', () => {
    const letters = 'กระบวนการปฏิบัติงานที่โปร่งใส';
    const perLetter = widthOf(letters, at16) / letters.length;
    expect(453 / perLetter).toBeGreaterThan(80);
    expect(453 / perLetter).toBeLessThan(110);
  });

  it.each([
    ['ก', 383],
    ['๛', 692],
    [' ', 214],
    ['A', 397],
    ['~', 412],
    ['\u00a0', 214],
    ['–', 330],
    ['—', 660],
    ['‘', 160],
    ['’', 160],
    ['“', 280],
    ['”', 280],
    ['•', 270],
    ['…', 480],
    ['✓', 700],
    ['\u200b', 0],
  ])('takes %j as %d thousandths of the size', (letter, thousandths) => {
    expect(widthOf(letter, at16)).toBeCloseTo((thousandths / 1000) * 16);
  });
});

import { SARABUN, widthOf } from '../../src/thai/measure';

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

  it.each(['–', '“', '…', '✓', '中'])('gives a sign outside the tables some width: %s', (sign) => {
    expect(widthOf(sign, at16)).toBeGreaterThan(0);
  });
});

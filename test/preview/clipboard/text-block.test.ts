import fc from 'fast-check';
import { textBlock } from '../../../preview/clipboard/text-block';

const texts = (text: string): readonly (readonly string[])[] =>
  textBlock(text).map((row) => row.map((cell) => cell?.text ?? ''));

describe('plain text from the clipboard', () => {
  it('is a line a row and a tab a cell; short rows are filled up', () => {
    expect(texts('ที่\tมาตรการ\r\n๑\r\n')).toEqual([
      ['ที่', 'มาตรการ'],
      ['๑', ''],
    ]);
  });

  it('keeps blank lines within, and blank cells', () => {
    expect(texts('ก\n\n\tข\t')).toEqual([
      ['ก', '', ''],
      ['', '', ''],
      ['', 'ข', ''],
    ]);
  });

  it('takes line breaks and doubled marks in quoted cells; other marks are text', () => {
    expect(texts('"บรรทัดหนึ่ง\nบรรทัดสอง"\t"ว่า ""ดี"""\t5" ท่อ\t"ไม่ปิด')).toEqual([
      ['บรรทัดหนึ่ง\nบรรทัดสอง', 'ว่า "ดี"', '5" ท่อ', '"ไม่ปิด'],
    ]);
  });

  it('is nothing when empty', () => {
    expect(texts('')).toEqual([]);
    expect(texts('\r\n')).toEqual([]);
  });

  it('reads back whatever cells Excel would have written', () => {
    const cell = fc.string({ unit: fc.constantFrom('ก', '"', '\t', '\n', ' ', '1'), maxLength: 6 });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    const write = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(block, (rows) => {
        const text = `${rows.map((row) => row.map(write).join('\t')).join('\r\n')}\r\n`;
        fc.pre(text !== '\r\n');
        expect(texts(text)).toEqual(rows);
      }),
    );
  });
});

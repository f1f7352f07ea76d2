import fc from 'fast-check';
import { wrapLines } from '../../../src/thai/layout/wrap-lines';
import { widthOf } from '../../../src/thai/layout/measure-text';
import { EVEN } from '../../support/measurer';

const setting = { measurer: EVEN, size: 16, bold: false };

/** The lines of a text where each letter is 8 points wide. */
function linesOf(text: string, letters: number): readonly string[] {
  return wrapLines(text, letters * 8, setting).map(({ start, end }) => text.slice(start, end));
}

describe('wrapping Thai lines', () => {
  it('leaves a text that fits on one line', () => {
    expect(linesOf('สำนักปลัด', 20)).toEqual(['สำนักปลัด']);
  });

  it('breaks between words, which have no spaces between them', () => {
    expect(linesOf('ประชาชนตรวจสอบการทำงาน', 10)).toEqual(['ประชาชน', 'ตรวจสอบการ', 'ทำงาน']);
  });

  it('breaks after a space rather than before it', () => {
    expect(linesOf('No Gift Policy', 9)).toEqual(['No Gift ', 'Policy']);
  });

  it('keeps the line breaks of the text, empty lines too', () => {
    expect(linesOf('๑. หนึ่ง\n\n๒. สอง', 30)).toEqual(['๑. หนึ่ง', '', '๒. สอง']);
  });

  it('knows the line breaks of Windows, and the bare ones that copying leaves', () => {
    expect(linesOf('ก\r\nข', 30)).toEqual(['ก', 'ข']);
    expect(linesOf('ก\rข', 30)).toEqual(['ก', 'ข']);
  });

  it('breaks after a hyphen or a slash, unless a number goes on', () => {
    expect(linesOf('E-Service/Online', 12)).toEqual(['E-Service/', 'Online']);
    expect(linesOf('E-Service', 8)).toEqual(['E-', 'Service']);
    expect(linesOf('คำสั่งที่ 81/2567', 8)).toEqual(['คำสั่งที่ ', '81/2567']);
  });

  it('breaks a foreign word wider than the cell where it is full', () => {
    expect(linesOf('ABCDEFG', 3)).toEqual(['ABC', 'DEF', 'G']);
    expect(linesOf('ABCDEFG', 1)).toEqual([...'ABCDEFG']);
    expect(linesOf('12345 ABC', 3)).toEqual(['123', '45 ', 'ABC']);
  });

  it('leaves a vowel with its letter when a word is broken', () => {
    expect(linesOf('ฎาฎาฎา', 3)).toEqual(['ฎา', 'ฎา', 'ฎา']);
    expect(linesOf('ฎาฎา', 1)).toEqual(['ฎ', 'า', 'ฎ', 'า']);
  });

  it('never parts a year from its พ.ศ., nor ๆ from its word', () => {
    expect(linesOf('ประจำปี พ.ศ.๒๕๖๗', 12)).toEqual(['ประจำปี ', 'พ.ศ.๒๕๖๗']);
    expect(linesOf('สื่อต่างๆ', 5)).toEqual(['สื่อ', 'ต่างๆ']);
  });

  it('breaks a word wider than the cell, but never before a sign that belongs to a letter', () => {
    const lines = linesOf('กรุงเทพมหานครอมรรัตนโกสินทร์', 2);
    expect(lines.every((line) => !/^\p{M}/u.test(line))).toBe(true);
    expect(lines.join('')).toBe('กรุงเทพมหานครอมรรัตนโกสินทร์');
  });

  it('gives an empty text one line', () => {
    expect(linesOf('', 10)).toEqual(['']);
  });
});

describe('whatever the text', () => {
  const texts = fc.array(
    fc.constantFrom(
      'ประชาชน',
      'การ',
      'ที่',
      'No Gift Policy',
      ' ',
      '\n',
      '๒๕๖๗',
      'พ.ศ.',
      '(E-Service)',
      'ๆ',
      'https://a.example/b/c',
      'กู้',
    ),
    { maxLength: 60 },
  );

  it('loses nothing but line breaks, and no line is wider than the cell but for spaces at its end', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 40 }), (parts, letters) => {
        const text = parts.join('');
        const lines = linesOf(text, letters);
        expect(lines.join('')).toBe(text.replaceAll('\n', ''));
        for (const line of lines) expect(widthOf(line.trimEnd(), setting)).toBeLessThanOrEqual(letters * 8);
      }),
    );
  });

  it('never needs fewer lines in a narrower cell', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 25, max: 60 }), (parts, letters) => {
        const text = parts.join('');
        expect(linesOf(text, letters - 20).length).toBeGreaterThanOrEqual(linesOf(text, letters).length);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { structuredReference } from '../../src/workbook/structured-reference';

/** Reads a reference back as Excel does: an apostrophe takes the next character literally; brackets must balance. */
function readReference(reference: string): { table: string; header: string; brackets: number } {
  const open = reference.indexOf('[');
  const brackets = reference.startsWith('[[', open) ? 2 : 1;
  let header = '';
  let at = open + brackets;
  for (; at < reference.length && reference[at] !== ']'; at += 1) {
    if (reference[at] === '[' || reference[at] === '#' || reference[at] === '@')
      throw new Error(`not escaped: ${reference}`);
    if (reference[at] === "'") at += 1;
    header += reference[at];
  }
  if (reference.slice(at) !== ']'.repeat(brackets)) throw new Error(`not closed where it should be: ${reference}`);
  return { table: reference.slice(0, open), header, brackets };
}

describe('structuredReference', () => {
  it.each([
    ['ตัวชี้วัดที่', 'ITA_Scores[ตัวชี้วัดที่]'],
    ['2567', 'ITA_Scores[2567]'],
    ['คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๖', 'ITA_Scores[[คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๖]]'],
    ['มาตรการ/กิจกรรม', 'ITA_Scores[[มาตรการ/กิจกรรม]]'],
    ["[ปี] #1 'จริง' @2567", "ITA_Scores[['[ปี'] '#1 ''จริง'' '@2567]]"],
    ['คะแนน\n2567', 'ITA_Scores[[คะแนน\n2567]]'],
  ])('writes %j as Excel does', (header, expected) => {
    expect(structuredReference('ITA_Scores', header)).toBe(expected);
  });

  it('can be read back whatever the header, and doubles the brackets unless it is plain letters and digits', () => {
    const special = fc.constantFrom(...'[]#\'@ ,.:/()\n"พศ๒2aA็');
    const headers = fc.oneof(fc.string({ unit: special, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(headers, (header) => {
        const read = readReference(structuredReference('ITA_Scores', header));
        expect(read).toMatchObject({ table: 'ITA_Scores', header });
        if (/[^\p{L}\p{M}\p{N}]/u.test(header)) expect(read.brackets).toBe(2);
      }),
    );
  });
});

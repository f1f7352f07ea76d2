import fc from 'fast-check';
import { foldThai, repairThai } from '../../../src/thai/text/repair';

/** Text in which the defects are likely: Thai letters, marks and spaces of every kind beside arbitrary Unicode. */
const thaiLikeText = fc
  .array(
    fc.oneof(fc.constantFrom(...'กขนปเแโใไาะๅำํัิีึืฺุู็่้๊๋์๎ \n\t\r\u200b\u00a0\u2028'), fc.string({ unit: 'binary', maxLength: 3 })),
  )
  .map((pieces) => pieces.join(''));

describe('repairThai', () => {
  it.each([
    ['two เ for แ', 'เเผนงาน', 'แผนงาน'],
    ['nikhahit and า for ำ', 'การดําเนินงาน', 'การดำเนินงาน'],
    ['nikhahit, tone mark and า', 'นํ้า', 'น้ำ'],
    ['tone mark, nikhahit and า', 'น้ํา', 'น้ำ'],
    ['nikhahit, า and tone mark', 'นํา้', 'น้ำ'],
    ['a tone mark after ำ', 'นำ้', 'น้ำ'],
    ['a tone mark typed twice', 'ทั่่ว', 'ทั่ว'],
    ['a vowel typed twice', 'ปีี', 'ปี'],
    ['a lower vowel typed twice', 'ดูู', 'ดู'],
    ['a spacing vowel typed twice', 'มาาตรการ', 'มาตรการ'],
    ['ำ typed twice', 'ทำำ', 'ทำ'],
    ['ำ and its circle', 'ทํำ', 'ทำ'],
    ['a leading vowel typed twice', 'โโครงการ', 'โครงการ'],
    ['three เ in a row', 'เเเผน', 'แเผน'],
    ['a tone mark before its upper vowel', 'ก\u0e48\u0e34ง', 'ก\u0e34\u0e48ง'],
    ['a tone mark before its lower vowel', 'ผู้', 'ผู้'],
    ['vowel and tone mark each twice', 'ท่ี่ี', 'ที่'],
    ['a zero-width space', 'เทศ\u200bบาล', 'เทศบาล'],
    ['a byte order mark', '\ufeffเทศบาล', 'เทศบาล'],
    ['a zero-width space that parts two เ', 'เ\u200bเผน', 'แผน'],
    ['a soft hyphen', 'เทศ\u00adบาล', 'เทศบาล'],
    ['direction marks', '\u200eเทศบาล\u202c', 'เทศบาล'],
    ['a word joiner', 'เทศ\u2060บาล', 'เทศบาล'],
    ['spaces at the ends', '  เทศบาล ', 'เทศบาล'],
    ['line breaks at the ends', '\nเทศบาล\n\n', 'เทศบาล'],
    ['a run of spaces', 'ตาม   ที่', 'ตาม ที่'],
    ['two spaces', 'ตาม  ที่', 'ตาม ที่'],
    ['no-break spaces and tabs', 'ตาม\u00a0ที่\tได้', 'ตาม ที่ ได้'],
    ['spaces before a line break', 'หนึ่ง  \nสอง', 'หนึ่ง\nสอง'],
    ['line breaks of other systems', 'หนึ่ง\r\nสอง\rสาม\u2028สี่\vห้า', 'หนึ่ง\nสอง\nสาม\nสี่\nห้า'],
    ['a letter with its accent apart', 'cafe\u0301', 'café'],
  ])('repairs %s', (_, broken, repaired) => {
    expect(repairThai(broken)).toBe(repaired);
  });

  it.each([
    ['a sound sentence', 'ผู้บริหารได้กำกับดูแลสิทธิ์และพันธุ์พืช น้ำดื่ม เก็บค่าที่พัก ฯลฯ'],
    ['ำ, which NFKC would take apart', 'การดำเนินงาน'],
    ['leading vowels that differ', 'เแโไใ'],
    ['two different tone marks, where a person must choose', 'ก่้'],
    ['the repetition sign', 'ต่างๆ'],
    ['a doubled consonant', 'กรรมการ'],
    ['a single space', 'ตาม ที่'],
    ['blank lines and the indent of a line', 'หนึ่ง\n\n   สอง'],
    ['an า after an ำ', 'ทำา'],
    ['Latin letters and signs', 'E-Service (No Gift Policy) ﬁ ½'],
  ])('leaves %s as it is', (_, text) => {
    expect(repairThai(text)).toBe(text);
  });

  it('changes nothing more the second time, whatever the text', () => {
    fc.assert(
      fc.property(thaiLikeText, (text) => {
        const once = repairThai(text);
        expect(repairThai(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('reaches the end of long broken text', () => {
    expect(repairThai(`ก${' '.repeat(32_000)}ข`)).toBe('ก ข');
    expect(repairThai(`ก${'ํ่'.repeat(16_000)}ข`)).toBe('กํ่ข');
  });
});

describe('foldThai', () => {
  it('gives two spellings of the same words the same form', () => {
    expect(foldThai(' ตัวชี้วัดที่ ๘ \n')).toBe(foldThai('ตัวชี้วัดที่8'));
    expect(foldThai('เเบบวัด IIT')).toBe('แบบวัดiit');
    expect(foldThai('เ เผน')).toBe('แผน');
  });

  it('keeps different words apart', () => {
    expect(foldThai('การป้องกันการทุจริต')).not.toBe(foldThai('การแก้ไขปัญหาการทุจริต'));
  });

  it('changes nothing more the second time, whatever the text', () => {
    fc.assert(
      fc.property(thaiLikeText, (text) => {
        expect(foldThai(foldThai(text))).toBe(foldThai(text));
      }),
      { numRuns: 2000 },
    );
  });
});

import type { BookSpec } from '../../support/book';
import { book, facts, PUBLISHED, set, withColumn } from '../base-workbook';
import { check } from '../rules/harness';
import { MORE } from './more-sentences';
import { RARE } from './rare-sentences';
import { SILENT, WRONG } from './sentences';

const claimsIn = (spec: BookSpec) => check(spec).filter(({ rule }) => rule.startsWith('claim.'));
const rulesFor = (sentence: string) => claimsIn(book(PUBLISHED, facts(sentence))).map(({ rule }) => rule);

it.each(SILENT)('has nothing to say of «%s»', (sentence) => {
  expect(rulesFor(sentence)).toEqual([]);
});

describe.each(Object.entries(WRONG))('%s', (rule, sentences) => {
  it.each(sentences)('finds «%s»', (sentence) => {
    expect(rulesFor(sentence)).toEqual([rule]);
  });
});

describe.each(Object.entries({ ...MORE, ...RARE }))('of %s', (_, byRule) => {
  const cases = Object.entries(byRule).flatMap(([rule, sentences]) => sentences.map((each) => [rule, each] as const));

  it.each(cases)('says “%s” about «%s»', (rule, sentence) => {
    expect(rulesFor(sentence)).toEqual(rule === '' ? [] : [rule]);
  });
});

it('reads what is said of the agency though its name is misspelt', () => {
  expect(rulesFor('เทศบาลตำบลบ้านตัวอยาง ได้คะแนนรวม ๙๕.๒๔ คะแนน')).toEqual(['claim.total-differs', 'claim.agency-name']);
});

it('says of a name misspelt twice in a passage only once', () => {
  expect(rulesFor('เทศบาลตำบลบ้านตัวอยางประชุม และเทศบาลตำบลบ้านตัวอยางได้รับ')).toEqual(['claim.agency-name']);
});

describe('cells of a row that is about one indicator', () => {
  const inFinding = (words: string) => claimsIn(book(PUBLISHED, set('ITA_Measures', 1, 'ผลการวิเคราะห์', words)));
  const inAnalysis = (words: string) => claimsIn(book(PUBLISHED, set('ITA_Analysis', 1, 'บทวิเคราะห์', words)));

  it.each(['ได้คะแนน ๘๗.๑๒ คะแนน', 'มีคะแนนเท่ากับ ๘๑.๒๗', 'ได้คะแนนเฉลี่ย ๘๗.๑๒ คะแนน', 'ผลการประเมินได้คะแนน ๘๑.๒๗ คะแนน'])(
    'take the indicator from the row: «%s»',
    (words) => {
      expect(inFinding(words).map(({ rule }) => rule)).toEqual(['claim.score-differs']);
      expect(inAnalysis(words).map(({ rule, related }) => [rule, related?.row])).toEqual([['claim.score-differs', 8]]);
    },
  );

  it.each([
    'ได้คะแนน ๘๑.๗๒ คะแนน',
    'ได้คะแนนเฉลี่ย ๘๑.๗๒ คะแนน',
    'ได้คะแนน ๘๑.๗',
    'ได้คะแนน ๙๐',
    'หน่วยงานได้นำข้อเสนอแนะของผู้รับบริการทุกช่องทางมาปรับปรุงขั้นตอนการให้บริการ ได้คะแนน ๙๐.๐๐',
    'ผลการประเมินได้คะแนนรวม ๙๕.๔๒ คะแนน',
    'ข้อ e๑๒ ได้คะแนน ๗๒.๕๐ คะแนน',
    'ผู้รับบริการให้คะแนนความพึงพอใจ ๔.๕๐ คะแนน',
    'ควรได้คะแนน ๙๐.๐๐ คะแนน',
    'เบิกจ่ายได้ ๙๖.๓๔ ล้านบาท',
    'ใช้เวลา ๑๕.๓๐ นาที',
  ])('stay silent about «%s»', (words) => {
    expect(inFinding(words)).toEqual([]);
    expect(inAnalysis(words)).toEqual([]);
  });

  it('read the same words by the row they stand in', () => {
    const words = 'ได้คะแนน ๘๑.๗๒ คะแนน';
    const both = [set('ITA_Measures', 1, 'ผลการวิเคราะห์', words), set('ITA_Measures', 2, 'ผลการวิเคราะห์', words)];
    expect(claimsIn(book(PUBLISHED, ...both)).map(({ at }) => at?.row)).toEqual([2]);
  });

  it('say nothing of a row for several indicators, or for none', () => {
    const inRowOf = (indicators: string) =>
      claimsIn(
        book(
          PUBLISHED,
          set('ITA_Measures', 1, 'ตัวชี้วัดที่', indicators),
          set('ITA_Measures', 1, 'ผลการวิเคราะห์', 'ได้คะแนน ๘๗.๑๒ คะแนน'),
        ),
      );
    expect([inRowOf('8'), inRowOf('8, 9'), inRowOf('')].map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  it.each(['มาตรการ', 'วิธีดำเนินการ', 'การติดตาม', 'หลักฐาน'])(
    'name it themselves where something is planned: %s',
    (header) => {
      const planned = (words: string) => claimsIn(book(PUBLISHED, set('ITA_Measures', 1, header, words)));
      expect(planned('ได้คะแนน ๘๗.๑๒ คะแนน')).toEqual([]);
      expect(planned('ตัวชี้วัดที่ ๘ ได้คะแนน ๘๗.๑๒ คะแนน').map(({ rule }) => rule)).toEqual(['claim.score-differs']);
    },
  );

  it('read an analysis of another year against that year', () => {
    const ofYear = (year: number, words: string) =>
      claimsIn(book(PUBLISHED, set('ITA_Analysis', 1, 'ปีงบประมาณ', year), set('ITA_Analysis', 1, 'บทวิเคราะห์', words)));
    expect(ofYear(2566, 'ได้คะแนน ๙๗.๖๓ คะแนน')).toEqual([]);
    expect(ofYear(2566, 'ได้คะแนน ๘๑.๗๒ คะแนน')).toHaveLength(1);
  });

  it('read a change told of another year against the year before that', () => {
    const ofYear = (words: string) =>
      claimsIn(
        book(
          PUBLISHED,
          withColumn('ITA_Scores', '2565', Array(10).fill(90)),
          set('ITA_Analysis', 1, 'ปีงบประมาณ', 2566),
          set('ITA_Analysis', 1, 'บทวิเคราะห์', words),
        ),
      ).map(({ message }) => message.en);
    expect(ofYear('ตัวชี้วัดที่ ๘ เพิ่มขึ้น ๗.๖๓ คะแนน')).toEqual([]);
    expect(ofYear('ตัวชี้วัดที่ ๘ ลดลง ๑๕.๙๑ คะแนน')).toEqual([
      'The text says “ลดลง ๑๕.๙๑” of indicator 8, but in the table it is “เพิ่มขึ้น 7.63”. Make them agree. (Compared with คะแนน!D11, 2566.)',
    ]);
  });
});

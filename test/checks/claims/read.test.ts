import fc from 'fast-check';
import { INDICATORS } from '../../../src/assessment/indicators';
import { readClaims } from '../../../src/checks/claims/read-claims';
import { formatNumber } from '../../../src/thai/text/numbers';

const digits = fc.constantFrom('thai', 'arabic');
const indicator = fc.constantFrom(...INDICATORS);
const score = fc.integer({ min: 600, max: 10_000 }).map((hundredths) => hundredths / 100);

/** The ways in which reports quote a score, by the number, the name and the figure. */
const QUOTATIONS: readonly ((number: string, name: string, score: string) => string)[] = [
  (number, name, value) => `ตัวชี้วัดที่ ${number} ${name} ได้ ${value} คะแนน`,
  (number, name, value) => `ตัวชี้วัดที่${number} (${name}) มีคะแนนเท่ากับ ${value} คะแนน`,
  (number, name, value) => `ตัวชี้วัดที่ ${number} ด้าน${name} ได้คะแนนเฉลี่ย ${value}`,
  (number, _, value) => `ตัวชี้วัดที่ ${number} (${value} คะแนน)`,
  (_, name, value) => `ตัวชี้วัด${name} ได้รับคะแนน ${value} คะแนน`,
];

it('reads a score however it is quoted, in either kind of digits', () => {
  fc.assert(
    fc.property(indicator, score, digits, fc.constantFrom(...QUOTATIONS), ({ number, name }, value, kind, quote) => {
      const text = quote(formatNumber(number, 0, kind), name, formatNumber(value, 2, kind));
      const scores = readClaims(text).claims.filter((claim) => claim.kind === 'score');
      expect(scores).toMatchObject([{ subjects: [{ kind: 'indicator', number }], value, years: ['result'] }]);
    }),
  );
});

it('keeps the indicators of a long sentence apart', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(indicator, score), { minLength: 2, maxLength: 6, selector: ([{ number }]) => number }),
      (pairs) => {
        const text = pairs
          .map(([{ number, name }, value]) => `ตัวชี้วัดที่ ${number} ${name} ได้ ${value.toFixed(2)} คะแนน`)
          .join(' และ');
        const scores = readClaims(text).claims.flatMap((claim) =>
          claim.kind === 'score' ? [[claim.subjects[0], claim.value]] : [],
        );
        expect(scores).toEqual(pairs.map(([{ number }, value]) => [{ kind: 'indicator', number }, value]));
      },
    ),
  );
});

it('points to the very figures it read', () => {
  const { text, claims } = readClaims('ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน ลดลง ๑๕.๙๑ คะแนน');
  expect(claims.map(({ span }) => text.slice(span.start, span.end))).toEqual(['๘๑.๗๒', '๑๕.๙๑']);
});

it('takes no claim from a token, a target or a threshold', () => {
  fc.assert(
    fc.property(
      indicator,
      score,
      fc.constantFrom('ไม่น้อยกว่า', 'ต้องได้', 'เป้าหมาย', 'เกณฑ์', 'ควรได้', 'มากกว่า', 'เพื่อให้ได้', 'คะแนนเต็ม'),
      ({ number }, value, word) => {
        const { claims } = readClaims(`ตัวชี้วัดที่ ${number} ${word} ${value.toFixed(2)} คะแนน`);
        expect(claims.filter(({ kind }) => kind === 'score' || kind === 'change')).toEqual([]);
      },
    ),
  );
});

it('reads any text at all without failing, and stays within it', () => {
  const words = fc.constantFrom(
    'ตัวชี้วัดที่ ',
    '๘',
    '๘๑.๗๒',
    ' คะแนน',
    'ลดลง',
    'ปี ๒๕๖๗',
    'ทุกตัวชี้วัด',
    'ผ่านเกณฑ์',
    '{',
    '}',
    'และ',
    'ระดับ',
    'A',
    '\n',
    'เเ',
    '–',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 }))), (parts) => {
      const { text, claims } = readClaims(parts.join(''));
      for (const { span } of claims) expect(text.slice(span.start, span.end)).toHaveLength(span.end - span.start);
    }),
  );
});

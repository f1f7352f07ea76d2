import { en as enFirst, enViews } from '../../src/strings/english';
import { languageOf, loadLocale } from '../../src/strings/texts';
import { th as thFirst } from '../../src/strings/th';
import { thViews } from '../../src/strings/th-views';

const th = { ...thFirst, ...thViews };
const en = { ...enFirst, ...enViews };

/** Every text of a table with its path; what takes arguments is called with counts. */
function textsOf(table: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return textsOf(callWithSamples(table as SampleText, path), path);
  return Object.entries(table as object).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}.${key}`),
  );
}

type SampleText = (...values: unknown[]) => unknown;

/** Twelve where a text counts, a name where it quotes one. */
const SAMPLE = { valueOf: () => 12, toString: () => 'NAME' };

const FACTS = { errors: 12, warnings: 3, tips: 4, setAside: 0, sheets: 5, replaced: 6, available: true };

function callWithSamples(text: SampleText, path: string): unknown {
  return path.startsWith('situations') ? text(FACTS) : text(SAMPLE, SAMPLE);
}

const thai = textsOf(th);
const english = textsOf(en);

describe('the texts of the pane', () => {
  it('say the same things in every language', () => {
    expect(english.map(([path]) => path)).toEqual(thai.map(([path]) => path));
    expect(thai.length).toBeGreaterThan(200);
  });

  it('are never empty and never show a gap', () => {
    for (const [path, text] of [...thai, ...english]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|\[object/)]);
    }
  });

  it('write numbers with Thai digits in Thai and Arabic ones in English', () => {
    const names = /Ctrl|Excel 2021/;
    expect(thai.filter(([, text]) => /[0-9]/.test(text) && !names.test(text))).toEqual([]);
    expect(english.filter(([, text]) => /[๐-๙]/.test(text))).toEqual([]);
  });

  it('say after every failure that nothing was lost, and what to do', () => {
    for (const { title, body } of Object.values(th.failures)) {
      expect(title).not.toBe('');
      expect(body).toMatch(/ยังอยู่ครบ|ไม่มีเซลล์ใดถูกเขียนทับ/);
      expect(body).toMatch(/ลอง|สร้าง|แก้|เปิด/);
    }
    for (const { body } of Object.values(en.failures))
      expect(body).toMatch(/intact|No cell was overwritten|Nothing was changed/);
  });

  it('count in words that fit the number', () => {
    expect(en.situations.errors({ ...FACTS, errors: 1 }).title).toBe('1 thing to fix');
    expect(en.situations.errors({ ...FACTS, errors: 2 }).title).toBe('2 things to fix');
    expect(th.situations.errors({ ...FACTS, errors: 2 }).title).toBe('มี ๒ จุดที่ต้องแก้');
  });

  it('write scores and changes as reports do', () => {
    expect(th.scores.score(95.4)).toBe('๙๕.๔๐');
    expect(th.scores.change(-15.91)).toBe('ลดลง ๑๕.๙๑');
    expect(th.scores.change(1.52)).toBe('เพิ่มขึ้น ๑.๕๒');
    expect(th.scores.change(0)).toBe('เท่าเดิม');
    expect(th.header.context(2567, 12)).toBe('ปีงบประมาณ ๒๕๖๗ · รอบ\u00a0๑๒\u00a0เดือน');
    expect(th.scores.threshold(85)).toBe('เส้นเกณฑ์ผ่าน ๘๕ คะแนน');
  });
});

describe('the language of the pane', () => {
  it('comes with its own words', async () => {
    expect(await loadLocale('th')).toEqual({ language: 'th', texts: thFirst });
    expect(await loadLocale('en')).toEqual({ language: 'en', texts: enFirst, views: enViews });
  });

  it.each([
    ['th-TH', 'th'],
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['ja-JP', 'th'],
    [undefined, 'th'],
  ])('for a host in %s is %s', (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});

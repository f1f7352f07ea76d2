import { dataHash } from '../../src/workbook/data-hash';
import { fnv1a } from '../../src/workbook/fnv';
import { snapshotOf } from '../support/book';

const texts = (...rows: readonly (readonly string[])[]) =>
  snapshotOf({ ITA_Texts: { headers: ['ตอน', 'ข้อความ'], rows } });

describe('the hash of the data', () => {
  it('is the same for the same data, and eight hexadecimal digits', () => {
    expect(dataHash(texts(['สรุป', 'ดี']))).toBe(dataHash(texts(['สรุป', 'ดี'])));
    expect(dataHash(texts(['สรุป', 'ดี']))).toMatch(/^[0-9a-f]{8}$/);
  });

  it('changes with any cell', () => {
    expect(dataHash(texts(['สรุป', 'ดี']))).not.toBe(dataHash(texts(['สรุป', 'ดีมาก'])));
  });

  it('does not depend on the order in which tables are found', () => {
    const snapshot = snapshotOf({
      ITA_Texts: { headers: ['ตอน', 'ข้อความ'], rows: [['สรุป', 'ดี']] },
      ITA_Signers: { headers: ['ลำดับ', 'ชื่อ'], rows: [[1, 'นายตัวอย่าง ใจดี']] },
    });
    expect(dataHash({ ...snapshot, tables: [...snapshot.tables].reverse() })).toBe(dataHash(snapshot));
  });
});

describe('FNV-1a', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('gives the published value for %p', (text, expected) => {
    expect(fnv1a(text)).toBe(expected);
  });
});

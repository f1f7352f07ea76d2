import { TABLE_IDS } from '../../../workbook/cell';
import { defineRule } from '../../rule';

/** White space at the ends of a header, which nobody sees. */
export const headerSpace = defineRule({
  id: 'table.header-space',
  severities: ['tip'],
  why: {
    th: 'มองไม่เห็น แต่สูตรของท่านเองที่พิมพ์ชื่อคอลัมน์จะหาคอลัมน์ไม่พบ',
    en: 'Nobody sees them, but formulas of your own that name the column do not find it.',
  },
  remedy: { th: 'ตัดช่องว่างออก', en: 'without them' },
  message: ({ expected }) => ({
    th: `หัวคอลัมน์ “${expected}” มีช่องว่างหรือการขึ้นบรรทัดใหม่ที่ต้นหรือท้าย ใช้งานได้ แต่ควรตัดออก`,
    en: `The header “${expected}” has white space at its ends. It works; it is better without.`,
  }),
  *check({ columns }) {
    for (const table of TABLE_IDS) {
      const headers = new Set(columns(table).map(({ header }) => header));
      for (const { header: before, at, field, year, by } of columns(table)) {
        const after = before.trim();
        const isRenamedAnyway = by === 'alias';
        if (after === before || (field === null && year === null) || isRenamedAnyway || headers.has(after)) continue;
        yield { at, found: before, expected: after, fix: { kind: 'rename-header', at, before, after } };
      }
    }
  },
});

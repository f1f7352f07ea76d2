import { foreignScriptIn, htmlTagsIn, withoutTags } from '../../../thai/text/pasted-markup';
import type { Localised } from '../../../strings/language';
import { flawIn, repaired, type Flaw } from '../../text/malformed-thai';
import { editOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { shown, shownIn } from '../../message-words';

/** Thai that looks right and is not. */
export const thaiRepair = defineRule<{ flaw: Flaw }>({
  id: 'text.thai-repair',
  severities: ['warning'],
  why: {
    th: 'มองเหมือนถูกแต่ค้นหาไม่พบ และพิมพ์ออกมาอาจเพี้ยน',
    en: 'It looks right, but is not found by searching and may print wrongly.',
  },
  remedy: { th: 'ใช้ข้อความที่แก้แล้ว', en: 'repaired text' },
  message: ({ found, flaw }) => ({
    th: `“${found}” มี${FLAWS[flaw].th} โปรดใช้ข้อความที่แก้แล้ว`,
    en: `“${found}” has ${FLAWS[flaw].en}. Use the repaired text.`,
  }),
  *check({ odd }) {
    for (const { cell, text } of odd()) {
      const after = repaired(text);
      if (after === null || after === '') continue;
      yield { at: cell.at, found: shownIn(cell), expected: shown(after), flaw: flawIn(text), fix: editOf(cell, after) };
    }
  },
});

const FLAWS: Readonly<Record<Flaw, Localised>> = {
  vowels: { th: 'สระที่พิมพ์ผิด (เช่น เ สองตัวแทน แ)', en: 'a mistyped vowel, such as two เ for แ' },
  marks: { th: 'วรรณยุกต์หรือสระซ้ำหรือผิดลำดับ', en: 'marks twice or out of order' },
  hidden: { th: 'อักขระที่มองไม่เห็น', en: 'characters that cannot be seen' },
  ends: { th: 'ช่องว่างหัวหรือท้ายข้อความ', en: 'spaces at its ends' },
};

/** A word with a letter that is not Thai. */
export const foreignScript = defineRule({
  id: 'text.foreign-script',
  severities: ['warning'],
  why: { th: 'มักเกิดจากการคัดลอกเอกสารที่สแกน ชื่อบุคคลอาจผิด', en: 'It comes from copying a scan; a name may be wrong.' },
  message: ({ found }) => ({
    th: `คำว่า “${found}” มีอักษรของภาษาอื่นปนอยู่ โปรดพิมพ์คำนี้ใหม่`,
    en: `The word “${found}” holds letters of another script. Type it again.`,
  }),
  *check({ odd }) {
    for (const { cell, text } of odd()) {
      const words = foreignScriptIn(text);
      if (words.length > 0) yield { at: cell.at, found: shown(words.join(', ')) };
    }
  },
});

/** HTML left from copying a web page. */
export const tags = defineRule({
  id: 'text.tags',
  severities: ['warning'],
  why: { th: 'แท็กจะถูกพิมพ์ออกมาในรายงาน', en: 'The tags would be printed.' },
  remedy: { th: 'ลบแท็ก', en: 'without them' },
  message: ({ found }) => ({
    th: `มีแท็ก “${found}” ติดมาจากการคัดลอก โปรดลบออก`,
    en: `Tags were left from copying: “${found}”. Remove them.`,
  }),
  *check({ odd }) {
    for (const { cell, text } of odd()) {
      const found = htmlTagsIn(text);
      if (found.length === 0) continue;
      const after = withoutTags(text);
      yield { at: cell.at, found: shown(found.join(' ')), expected: shown(after), fix: editOf(cell, after) };
    }
  },
});

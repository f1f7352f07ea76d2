import { withSoundLetters } from '../../text/malformed-thai';
import { nearNamesOf } from '../../claims/agency-names';
import { replacementIn } from '../../cell-edits';
import { matchesOf } from '../../text/matches';
import { defineRule } from '../../rule';

/** An agency whose name is nearly, but not quite, the agency's own. */
export const agencyName = defineRule({
  id: 'claim.agency-name',
  severities: ['warning'],
  needs: { ITA_Agency: [] },
  why: { th: 'ชื่อหน่วยงานสะกดผิดในเอกสารที่เผยแพร่', en: 'The agency’s own name misspelt in a published document.' },
  remedy: { th: 'ใช้ชื่อหน่วยงาน', en: 'own name' },
  message: ({ found, expected }) => ({
    th: `ข้อความเขียนว่า “${found}” ถ้าหมายถึงหน่วยงานนี้ โปรดแก้เป็น “${expected}”`,
    en: `The text says “${found}”. If this agency is meant, write “${expected}”.`,
  }),
  *check({ book, naming }) {
    const nearNames = nearNamesOf(book.agency?.name.value ?? '');
    for (const { cell, text: raw } of naming()) {
      const text = withSoundLetters(raw);
      const seen = new Set<string>();
      for (const near of nearNames(text)) {
        if (seen.has(near.found)) continue;
        seen.add(near.found);
        const { found, expected } = near;
        yield {
          at: cell.at,
          related: book.agency?.name.at,
          found,
          expected,
          fix: replacementIn(cell, text, near, expected),
        };
      }
    }
  },
});

/** What the same thing is called in a เทศบาล, an อบต. and an อบจ. */
const TERMS: readonly (readonly [municipality: string, subdistrict: string, province: string])[] = [
  ['พนักงานเทศบาล', 'พนักงานส่วนตำบล', 'ข้าราชการองค์การบริหารส่วนจังหวัด'],
  ['นายกเทศมนตรี', 'นายกองค์การบริหารส่วนตำบล', 'นายกองค์การบริหารส่วนจังหวัด'],
  ['นายกเทศมนตรี', 'นายก อบต.', 'นายก อบจ.'],
  ['ปลัดเทศบาล', 'ปลัดองค์การบริหารส่วนตำบล', 'ปลัดองค์การบริหารส่วนจังหวัด'],
  ['ปลัดเทศบาล', 'ปลัด อบต.', 'ปลัด อบจ.'],
  ['สภาเทศบาล', 'สภาองค์การบริหารส่วนตำบล', 'สภาองค์การบริหารส่วนจังหวัด'],
  ['เทศบัญญัติ', 'ข้อบัญญัติ', 'ข้อบัญญัติ'],
];
const KINDS = ['เทศบาล', 'องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนจังหวัด'] as const;

/** Committees and laws of other kinds of agency, and «ข้อบัญญัติท้องถิ่น», concern every agency. */
const BEFORE_OTHERS = /(?:คณะกรรมการ|สมาคม|ร่วมกับ|พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ประกาศ|มาตรฐานทั่วไป|หลักเกณฑ์|กฎหมาย)[^\n]*$/;
const REACH = 60;
const AFTER_OTHERS = /^ท้องถิ่น/;

function isOfOthers(text: string, start: number, end: number): boolean {
  return BEFORE_OTHERS.test(text.slice(Math.max(0, start - REACH), start)) || AFTER_OTHERS.test(text.slice(end));
}

/** Words that belong to another kind of agency. */
export const agencyKind = defineRule({
  id: 'claim.agency-kind',
  severities: ['tip'],
  needs: { ITA_Agency: [] },
  why: {
    th: 'แสดงว่าคัดลอกมาจากรายงานของหน่วยงานอื่น',
    en: 'It shows that the text was copied from another agency’s report.',
  },
  message: ({ found, expected }) => ({
    th: `“${found}” เป็นคำของหน่วยงานประเภทอื่น ควรใช้ “${expected}”`,
    en: `“${found}” belongs to another kind of agency; use “${expected}”.`,
  }),
  *check({ settings, naming }) {
    const kind = KINDS.findIndex((each) => settings.agencyKind.startsWith(each));
    if (kind < 0) return;
    const own = new Set(TERMS.map((terms) => terms[kind]));
    const wrong = TERMS.flatMap((terms) => terms.map((word) => ({ word, right: terms[kind] ?? '' }))).filter(
      ({ word }) => !own.has(word),
    );
    const pattern = new RegExp(wrong.map(({ word }) => word.replace(/[. ]/g, '\\$&')).join('|'), 'g');
    for (const { cell, text } of naming()) {
      const match = matchesOf(pattern, text).find(
        ({ index, 0: word }) => !isOfOthers(text, index, index + word.length),
      );
      const term = match && wrong.find(({ word }) => word === match[0]);
      if (term) yield { at: cell.at, found: term.word, expected: term.right };
    }
  },
});

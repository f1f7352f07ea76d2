import type { Subject } from '../../claims/claim';
import { contradictionOfChange } from '../../claims/judging/figures-against-data';
import { inBoth, nameOfSubject, points } from '../../message-words';
import { defineRule } from '../../rule';
import { claimsOf, correction, placeOf, withEvidence, type Compared } from './claims-of';

const WORD_OF = { up: 'เพิ่มขึ้น', down: 'ลดลง', same: 'เท่าเดิม' } as const;

/** A change told in prose that the table does not show. */
export const changeDiffers = defineRule<Compared & { readonly subject: Subject }>({
  id: 'claim.change-differs',
  severities: ['error', 'warning'],
  fixAlone: true,
  why: {
    th: 'การเปลี่ยนแปลงของคะแนนเป็นเหตุผลของมาตรการ ถ้าผิด มาตรการก็ขาดที่มา',
    en: 'Measures are justified by how scores changed; a wrong change leaves them without a reason.',
  },
  remedy: { th: 'ใช้ผลต่างตามตาราง เมื่อทิศทางถูกแล้ว', en: 'use the change of the table, where its direction is right' },
  message: (spot) => {
    const { subject, found, expected } = spot;
    return withEvidence(spot, {
      th: `${nameOfSubject(subject).th} ในข้อความว่า “${found}” แต่ตามตาราง${inBoth(expected).th} แก้ให้ตรงกัน`,
      en: `The text says “${found}” of ${nameOfSubject(subject).en}, but in the table it is “${inBoth(expected).en}”. Make them agree.`,
    });
  },
  *check(context) {
    for (const entry of claimsOf(context, 'change')) {
      const { claim, words } = entry;
      const wrong = contradictionOfChange(claim, entry.data);
      if (!wrong) continue;
      const { subject, year, at } = wrong;
      const size = Math.abs(wrong.actual);
      const word = claim.direction === null ? 'ผลต่าง' : WORD_OF[claim.direction];
      const found = claim.amount === null ? words : `${word} ${words}`;
      const expected = wrong.direction === 'same' ? WORD_OF.same : `${WORD_OF[wrong.direction]} ${points(size)}`;
      // A fall that is told as a rise takes other words, which are the clerk's to find.
      const isSizeAlone = claim.amount !== null && wrong.direction === claim.direction;
      const fix = isSizeAlone ? correction(entry, size).fix : undefined;
      yield { ...placeOf(entry, at, year), subject, found, expected, fix };
    }
  },
});

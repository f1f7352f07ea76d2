import { editOf } from '../../cell-edits';
import { inBoth, listOfNumbers, nameOfIndicator, points, pointsIn, shownIn } from '../../message-words';
import { defineRule } from '../../rule';
import type { Witness } from '../../suspects/leads';
import type { SuspectScore } from '../../suspects/suspect-scores';
import type { Localised } from '../../../strings/language';

/** A score that other figures, which agree with each other, contradict. What they would find is told here, once. */
export const suspect = defineRule<{ suspect: SuspectScore }>({
  id: 'score.odd-one-out',
  severities: ['error'],
  fixAlone: true,
  needs: { ITA_Scores: [], ITA_Results: [] },
  why: {
    th: 'เมื่อตัวเลขหลายแห่งตรงกันและมีแห่งเดียวที่ต่าง มักเป็นแห่งนั้นที่พิมพ์ผิด ไม่ใช่ผลที่ประกาศ',
    en: 'Where several figures agree and one does not, the one is the slip, and not the announced result.',
  },
  remedy: { th: 'ใช้คะแนนที่ตัวเลขอื่นชี้', en: 'the score that the others point to' },
  message: ({ found, expected, suspect }) => {
    const { year, tool, among, witnesses } = suspect;
    const [one, other] = among;
    const evidence = evidenceOf(witnesses);
    if (!one || other) {
      const numbers = listOfNumbers(among.map(({ number }) => number));
      return {
        th: `คะแนน ${tool} ปี ${inBoth(year).th} มีตัวที่ไม่ตรงกับผลที่ประกาศ (${evidence.th}) โปรดเทียบตัวชี้วัดที่ ${numbers.th} กับประกาศทีละตัว`,
        en: `Among the ${tool} scores of ${year} one is at odds with what was announced (${evidence.en}). Compare indicators ${numbers.en} with the announcement.`,
      };
    }
    const [th, en] = expected === '' ? ['', ''] : [` ซึ่งได้ ${inBoth(expected).th}`, ` and give ${expected}`];
    return {
      th: `คะแนน${nameOfIndicator(one.number).th} ปี ${inBoth(year).th} “${found}” ขัดกับตัวเลขอื่นที่ตรงกัน (${evidence.th})${th} โปรดตรวจกับผลที่ประกาศ`,
      en: `The score of ${nameOfIndicator(one.number).en} in ${year}, “${found}”, is at odds with figures that agree (${evidence.en})${en}. Check it against the announced result.`,
    };
  },
  *check({ suspects, columns }) {
    for (const suspect of suspects) {
      const { year, among, expected, witnesses } = suspect;
      const [one, other] = among;
      const related = witnesses[0]?.at;
      if (one && !other) {
        const fix = expected === null ? undefined : editOf(one.cell, expected);
        const shownAs = expected === null ? '' : pointsIn(expected, 'arabic');
        yield { at: one.cell.at, related, found: shownIn(one.cell), expected: shownAs, fix, suspect };
      } else {
        const header = columns('ITA_Scores').find((column) => column.year === year);
        if (header) yield { at: header.at, related, found: header.header, suspect };
      }
    }
  },
});

/** «IIT ที่ประกาศ ๙๕.๗๐, คะแนนรวมที่ประกาศ ๙๓.๖๑ และข้อความใน ข้อความ!B3». */
function evidenceOf(witnesses: readonly Witness[]): Localised {
  const sentences = witnesses.map((witness): Localised => {
    const [th, en] = [points(witness.value), pointsIn(witness.value, 'arabic')];
    switch (witness.of) {
      case 'tool':
        return { th: `${witness.tool} ที่ประกาศ ${th}`, en: `${witness.tool} announced as ${en}` };
      case 'total':
        return { th: `คะแนนรวมที่ประกาศ ${th}`, en: `the total announced as ${en}` };
      case 'text':
        return { th: `ข้อความที่ ${witness.at.address} ${th}`, en: `the text in ${witness.at.address} with ${en}` };
    }
  });
  return { th: sentences.map((each) => each.th).join(' · '), en: sentences.map((each) => each.en).join('; ') };
}

import { yearsOf } from '../../claims/judging/compared-data';
import { replacementIn } from '../../cell-edits';
import { defineRule } from '../../rule';
import { claimsOf, placeOf, withEvidence, type Compared } from './claims-of';

/** A level told in prose that the result does not have. */
export const levelDiffers = defineRule<Compared>({
  id: 'claim.level-differs',
  severities: ['error', 'warning'],
  fixAlone: true,
  why: {
    th: 'ระดับผลการประเมินเป็นผลอย่างเป็นทางการ ต้องตรงกับคะแนนและเกณฑ์ของปีนั้น',
    en: 'The level is official and must follow from the scores and the criteria of its year.',
  },
  remedy: { th: 'ใช้ระดับตามข้อมูล', en: 'use the level of the data' },
  message: (spot) =>
    withEvidence(spot, {
      th: `ระดับในข้อความคือ “${spot.found}” แต่ผลการประเมินอยู่ในระดับ “${spot.expected}” แก้ให้ตรงกัน`,
      en: `The text gives the level “${spot.found}”, but the result is “${spot.expected}”. Make them agree.`,
    }),
  *check(context) {
    for (const entry of claimsOf(context, 'level')) {
      const { claim, data, reading } = entry;
      const known = claim.years
        .flatMap((ref) => yearsOf(ref, data))
        .flatMap((year) => (year === null ? [] : [{ year, levels: data.facts.levelOf(year) }]));
      const [first] = known;
      const [expected] = first?.levels ?? [];
      if (!first || !expected || known.some(({ levels }) => levels.length === 0)) continue;
      if (known.some(({ levels }) => levels.some(({ level }) => level === claim.level))) continue;
      const isSure = claim.doubts.length === 0;
      const fix = isSure ? replacementIn(reading.cell, reading.text, claim.span, expected.level) : undefined;
      yield { ...placeOf(entry, expected.at, first.year), found: claim.level, expected: expected.level, fix };
    }
  },
});

import { indicatorOf, indicatorsOf, type ToolId } from '../../../assessment/indicators';
import { inBoth, listOfNumbers } from '../../message-words';
import { defineRule } from '../../rule';
import { claimsOf } from './claims-of';

/** «ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)». */
export const indicatorName = defineRule<{ number: number; nameOf: number }>({
  id: 'claim.indicator-name',
  severities: ['error'],
  why: {
    th: 'เลขกับชื่อที่ไม่ตรงกันทำให้ไม่รู้ว่าวิเคราะห์ตัวชี้วัดใด',
    en: 'A number and a name at odds leave open which indicator is meant.',
  },
  message: ({ number, nameOf, found, expected }) => ({
    th: `ตัวชี้วัดที่ ${inBoth(number).th} คือ ${expected} แต่ข้อความใช้ชื่อ “${found}” ซึ่งเป็นตัวชี้วัดที่ ${inBoth(nameOf).th} แก้เลขหรือชื่อ`,
    en: `The text calls indicator ${number} “${found}”, which is indicator ${nameOf} (${number} is ${expected}). Correct the number or the name.`,
  }),
  *check(context) {
    for (const { claim, reading, words } of claimsOf(context, 'name')) {
      const official = indicatorOf(claim.number);
      if (!official || claim.number === claim.nameOf) continue;
      yield { at: reading.cell.at, found: words, expected: official.name, number: claim.number, nameOf: claim.nameOf };
    }
  },
});

/** «EIT (ตัวชี้วัดที่ ๕ - ๘)». */
export const toolIndicators = defineRule<{ tool: ToolId; wrong: readonly number[] }>({
  id: 'claim.tool-indicators',
  severities: ['error'],
  why: {
    th: 'เครื่องมือที่ผิดทำให้อ้างผู้ตอบและวิธีวัดผิดไปด้วย',
    en: 'With the wrong tool the respondents and the way of measuring are wrong too.',
  },
  message: ({ tool, wrong, found, expected }) => ({
    th: `${tool} คือตัวชี้วัดที่ ${inBoth(expected).th} แต่ข้อความเขียนว่า “${found}” แก้${wrong.length > 0 ? `ตัวชี้วัดที่ ${listOfNumbers(wrong).th} หรือเครื่องมือ` : 'ช่วงเลข'}`,
    en: `${tool} has the indicators ${inBoth(expected).en}, but the text says “${inBoth(found).en}”. Correct ${wrong.length > 0 ? `${listOfNumbers(wrong).en} or the tool` : 'the range'}.`,
  }),
  *check(context) {
    for (const { claim, reading, words } of claimsOf(context, 'tool-indicators')) {
      const own = indicatorsOf(claim.tool).map(({ number }) => number);
      const wrong = claim.numbers.filter((number) => indicatorOf(number) && !own.includes(number));
      const isShort = claim.isRange && own.some((number) => !claim.numbers.includes(number));
      if (wrong.length === 0 && !isShort) continue;
      const expected = `${own[0]}–${own.at(-1)}`;
      yield { at: reading.cell.at, found: words, expected, tool: claim.tool, wrong };
    }
  },
});

import { repeatedSettings } from '../../../workbook/parsing/parse-agency';
import { inBoth, shownIn } from '../../message-words';
import { defineRule } from '../../rule';

/** Two rows of one setting that say different things. */
export const settingConflict = defineRule<{ item: string; other: string; row: number }>({
  id: 'agency.setting-conflict',
  severities: ['error'],
  needs: { ITA_Agency: ['item', 'value'] },
  why: { th: 'โปรแกรมไม่เดาว่าแถวใดถูก', en: 'The program does not guess which row is right.' },
  message: ({ found, item, other, row }) => ({
    th: `“${item}” เป็น “${found}” แต่แถวที่ ${inBoth(row).th} เป็น “${other}” ลบแถวที่ไม่ถูกต้อง`,
    en: `“${item}” is “${found}” here but “${other}” in row ${row}. Delete the wrong one.`,
  }),
  *check({ book: { tables } }) {
    if (tables.ITA_Agency.kind !== 'found') return;
    for (const { item, first, second } of repeatedSettings(tables.ITA_Agency)) {
      const detail = { item, other: shownIn(first), row: first.at.row };
      yield { at: second.at, related: first.at, found: shownIn(second), ...detail };
    }
  },
});

/** A memo whose head is filled in, but for the person it goes to. */
export const recipientMissing = defineRule({
  id: 'memo.recipient-missing',
  severities: ['warning'],
  needs: { ITA_Agency: ['item', 'value'] },
  why: { th: 'บันทึกข้อความต้องระบุผู้รับ', en: 'A memo names the person it goes to.' },
  message: () => ({
    th: 'กรอกหัวบันทึกข้อความแล้ว แต่ยังไม่ได้กรอก “เรียน” กรอกตำแหน่งผู้รับ เช่น นายกองค์การบริหารส่วนตำบล…',
    en: 'The head of the memo is filled in but for “เรียน”. Type the position of the person it goes to.',
  }),
  *check({ book: { agency } }) {
    if (!agency || agency.addressee.reading !== 'blank') return;
    const head = [agency.division, agency.documentNumber, agency.documentDate, agency.subject];
    if (head.some(({ reading }) => reading !== 'blank')) yield { at: agency.addressee.at };
  },
});

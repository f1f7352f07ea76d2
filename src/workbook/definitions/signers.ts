import { number } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required } from './definition';

/** `ITA_Signers`: who signs the memo, from the author up. A staff list has no ความเห็น and is not taken for one. */
export const SIGNERS = defineTable({
  id: 'ITA_Signers',
  sheet: 'ผู้ลงนาม',
  title: { th: 'ผู้ลงนาม', en: 'Signers' },
  row: { th: 'ช่องลงนามหนึ่งช่อง', en: 'one signature block' },
  fields: {
    order: required({
      header: 'ลำดับ',
      aliases: ['ที่', 'ลำดับที่'],
      kind: number,
      width: 8,
    }),
    name: required({
      header: 'ชื่อ',
      aliases: ['ชื่อ-สกุล', 'ชื่อ-นามสกุล'],
      kind: text,
      width: 28,
    }),
    position: required({
      header: 'ตำแหน่ง',
      kind: text,
      width: 36,
    }),
    comment: optional({
      header: 'ความเห็น',
      kind: text,
      width: 28,
    }),
    text: optional({
      header: 'ข้อความ',
      kind: text,
      width: 28,
    }),
  },
  signature: { all: ['name', 'position', 'comment'] },
});

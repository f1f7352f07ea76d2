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
      description: { th: 'ลำดับการลงนาม จากผู้จัดทำขึ้นไป', en: 'The order of signing, from the author up.' },
      example: '1',
      width: 8,
    }),
    name: required({
      header: 'ชื่อ',
      aliases: ['ชื่อ-สกุล', 'ชื่อ-นามสกุล'],
      kind: text,
      description: { th: 'ชื่อและนามสกุล พร้อมคำนำหน้า', en: 'The full name with its title.' },
      example: 'นายตัวอย่าง ใจดี',
      width: 28,
    }),
    position: required({
      header: 'ตำแหน่ง',
      kind: text,
      description: { th: 'ตำแหน่ง', en: 'The position.' },
      example: 'ปลัดเทศบาล',
      width: 36,
    }),
    comment: optional({
      header: 'ความเห็น',
      kind: text,
      description: { th: 'หัวข้อบรรทัดความเห็นเหนือลายมือชื่อ', en: 'The label of the comment line above the signature.' },
      example: 'ความเห็นปลัดเทศบาล',
      width: 28,
    }),
    text: optional({
      header: 'ข้อความ',
      kind: text,
      description: { th: 'ข้อความในบรรทัดความเห็น', en: 'What stands on that line.' },
      example: 'ทราบ',
      width: 28,
    }),
  },
  signature: { all: ['name', 'position', 'comment'] },
});

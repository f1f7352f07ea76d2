import type { SIGNERS } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Signers`. */
export const SIGNERS_GUIDANCE: Guidance<typeof SIGNERS.fields> = {
  order: {
    description: { th: 'ลำดับการลงนาม จากผู้จัดทำขึ้นไป', en: 'The order of signing, from the author up.' },
    example: '1',
  },
  name: {
    description: { th: 'ชื่อและนามสกุล พร้อมคำนำหน้า', en: 'The full name with its title.' },
    example: 'นายตัวอย่าง ใจดี',
  },
  position: { description: { th: 'ตำแหน่ง', en: 'The position.' }, example: 'ปลัดเทศบาล' },
  comment: {
    description: { th: 'หัวข้อบรรทัดความเห็นเหนือลายมือชื่อ', en: 'The label of the comment line above the signature.' },
    example: 'ความเห็นปลัดเทศบาล',
  },
  text: { description: { th: 'ข้อความในบรรทัดความเห็น', en: 'What stands on that line.' }, example: 'ทราบ' },
};

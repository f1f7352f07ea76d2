import { AGENCY, MEASURES, RESULTS, SIGNERS, TEXTS } from '../../workbook/definitions';
import { MEASURE_VOCABULARY } from './measure-vocabulary';
import { namesOf, type Vocabulary } from './vocabulary-entry';

const M = MEASURES.fields;

/**
 * Every heading the import knows, beside those of the contract. To add one, write it in the `names` of its role; spaces,
 * signs, years and the names of the tools do not matter. The order matters for words alone: in «การรายงานผลและการกำกับติดตาม
 * กำหนดเวลาแล้วเสร็จ» the follow-up wins over the end, for it stands first here.
 */
export const VOCABULARY: readonly Vocabulary[] = [
  ...MEASURE_VOCABULARY,
  {
    role: 'group',
    names: [...namesOf(M.group), 'ด้าน', 'กลุ่ม', 'มิติ', 'หมวดหมู่', 'ประเภทมาตรการ'],
    words: /^(?:หมวด|กลุ่ม|ด้าน|มิติ|ยุทธศาสตร์)/,
  },
  { role: 'remark', names: [...namesOf(M.remark), 'หมายเหตุ/ปัญหาอุปสรรค', 'ข้อสังเกต'], words: /หมายเหตุ/ },
  {
    role: 'computed',
    names: [
      'เปลี่ยนแปลง',
      'การเปลี่ยนแปลง',
      'ผลต่าง',
      'ส่วนต่าง',
      'เปรียบเทียบ',
      'เพิ่มขึ้น/ลดลง',
      'เพิ่ม/ลด',
      'แนวโน้ม',
      'ผลการเปรียบเทียบ',
      'คะแนนเต็ม',
      'ค่าน้ำหนัก',
      'น้ำหนัก',
      'คะแนนถ่วงน้ำหนัก',
      'ผ่านเกณฑ์',
      'ผ่าน/ไม่ผ่าน',
      'เกณฑ์',
      'เกณฑ์ผ่าน',
      'แปลผล',
    ],
    words: /เปลี่ยนแปลง|ผลต่าง|ส่วนต่าง|เพิ่ม.*ลด|เปรียบเทียบ|คะแนนเต็ม|น้ำหนัก|แนวโน้ม|ผ่านเกณฑ์|ไม่ผ่าน|จัดอันดับ|อันดับ/,
  },
  {
    role: 'total',
    names: [
      ...namesOf(RESULTS.fields.total),
      'คะแนนภาพรวม',
      'คะแนนรวมทั้งหมด',
      'ผลคะแนนรวม',
      'คะแนนรวม ITA',
      'คะแนนการประเมินภาพรวม',
      'คะแนนเฉลี่ยรวม',
      'ผลคะแนนภาพรวม',
    ],
    words: /คะแนน.*(?:รวม|ภาพรวม)/,
  },
  { role: 'announced', names: [...namesOf(RESULTS.fields.announced), 'วันประกาศผล', 'วันที่ประกาศผล'] },
  {
    role: 'level',
    names: [...namesOf(RESULTS.fields.level), 'ระดับผลการประเมิน', 'ระดับคะแนน', 'ระดับที่ได้', 'ผลการประเมิน'],
    words: /^ระดับ/,
  },
  {
    role: 'score',
    names: [
      'คะแนน',
      'ผลคะแนน',
      'คะแนนที่ได้',
      'คะแนนที่ได้รับ',
      'ผลคะแนนการประเมิน',
      'คะแนนการประเมิน',
      'คะแนน ITA',
      'ผลการประเมิน (คะแนน)',
      'ร้อยละ',
      'คะแนนเฉลี่ย',
      'คะแนนประเมิน',
      'ผลคะแนน ITA',
      'ผลการประเมิน ITA',
    ],
    words: /คะแนน|ร้อยละ/,
  },
  { role: 'year', names: [...namesOf(RESULTS.fields.year), 'ปี', 'ปี พ.ศ.', 'ปีที่ประเมิน', 'ปีการประเมิน'] },
  { role: 'part', names: [...namesOf(TEXTS.fields.part)] },
  { role: 'passage', names: [...namesOf(TEXTS.fields.text)] },
  { role: 'name', names: [...namesOf(SIGNERS.fields.name), 'ชื่อ - สกุล', 'ชื่อ นามสกุล', 'ผู้ลงนาม'] },
  { role: 'position', names: [...namesOf(SIGNERS.fields.position)] },
  { role: 'comment', names: [...namesOf(SIGNERS.fields.comment)] },
  { role: 'item', names: [...namesOf(AGENCY.fields.item)] },
  { role: 'value', names: [...namesOf(AGENCY.fields.value), 'ข้อมูล'] },
  { role: 'order', names: [...namesOf(M.order), 'ลำดับข้อ', 'No.', 'เลขที่'], words: /^ลำดับ/ },
];

import { indicators, questions, tool } from '../kinds/assessment';
import { status, STATUS_CHOICES } from '../kinds/choices';
import { endDate, startDate } from '../kinds/dates';
import { names } from '../kinds/names';
import { number } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required } from './definition';

/** `ITA_Measures`: what the agency does about its result. */
export const MEASURES = defineTable({
  id: 'ITA_Measures',
  sheet: 'มาตรการ',
  title: { th: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', en: 'Measures' },
  row: { th: 'มาตรการหนึ่งมาตรการ', en: 'one measure' },
  fields: {
    order: optional({
      header: 'ลำดับ',
      aliases: ['ที่', 'ลำดับที่'],
      kind: number,
      width: 7,
    }),
    group: optional({
      header: 'หมวด',
      aliases: ['กลุ่มมาตรการ'],
      kind: text,
      width: 28,
    }),
    tool: optional({
      header: 'เครื่องมือ',
      aliases: ['เครื่องมือการประเมิน'],
      kind: tool,
      width: 11,
    }),
    indicators: optional({
      header: 'ตัวชี้วัดที่',
      fallbacks: ['ตัวชี้วัด'],
      kind: indicators,
      width: 11,
    }),
    questions: optional({
      header: 'รหัสข้อ',
      aliases: ['ข้อคำถาม'],
      kind: questions,
      width: 11,
    }),
    title: required({
      header: 'มาตรการ',
      aliases: ['มาตรการ/แนวทาง', 'มาตรการ/กิจกรรม', 'มาตรการ/โครงการ/กิจกรรม', 'มาตรการ/กิจกรรม/แนวทางที่ดำเนินการ'],
      kind: text,
      width: 40,
    }),
    method: optional({
      header: 'วิธีดำเนินการ',
      aliases: ['ขั้นตอน', 'ขั้นตอน/วิธีปฏิบัติ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ขั้นตอนหรือวิธีการ/มาตรการ', 'ขั้นตอน/วิธีปฏิบัติ/วิธีการดำเนินการ'],
      kind: text,
      width: 44,
    }),
    finding: optional({
      header: 'ผลการวิเคราะห์',
      aliases: ['ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้อง'],
      kind: text,
      width: 36,
    }),
    owners: optional({
      header: 'ผู้รับผิดชอบ',
      aliases: ['หน่วยงานที่รับผิดชอบ'],
      kind: names,
      width: 22,
    }),
    start: optional({
      header: 'วันเริ่ม',
      kind: startDate,
      width: 15,
    }),
    end: optional({
      header: 'วันสิ้นสุด',
      kind: endDate,
      width: 15,
    }),
    periodText: optional({
      header: 'ระยะเวลา',
      aliases: ['ระยะเวลาดำเนินการ'],
      kind: text,
      width: 20,
    }),
    followUp: optional({
      header: 'การติดตาม',
      aliases: ['การติดตามประเมินผล', 'การรายงานผลและการกำกับติดตาม (กำหนดเวลาแล้วเสร็จ)'],
      kind: text,
      width: 30,
    }),
    status: optional({
      header: 'สถานะ',
      aliases: ['สถานะดำเนินงาน'],
      kind: status,
      width: 22,
    }),
    summary: optional({
      header: 'สรุปผล',
      aliases: ['สรุปผลการดำเนินการ', 'สรุปผลการดำเนินการตามมาตรการ/กิจกรรม', 'การดำเนินการ'],
      fallbacks: ['ผลการดำเนินการ', 'ผลการดำเนินงาน'],
      kind: text,
      width: 44,
    }),
    outcome: optional({
      header: 'ผลลัพธ์',
      aliases: [
        'ผลลัพธ์หรือความสำเร็จ',
        'ผลลัพธ์หรือความสำเร็จของการดำเนินการ',
        'ผลลัพธ์/ตัวชี้วัดความสำเร็จ',
        'ผลลัพธ์/ตัวชี้วัดความสำเร็จของการดำเนินการ',
      ],
      kind: text,
      width: 40,
    }),
    evidence: optional({
      header: 'หลักฐาน',
      aliases: ['เอกสารอ้างอิง'],
      kind: text,
      width: 36,
    }),
    remark: optional({
      header: 'หมายเหตุ',
      kind: text,
      width: 20,
    }),
  },
  tickColumns: {
    field: 'status',
    columns: STATUS_CHOICES.map(({ value, word, others = [] }) => ({ value, headers: [word, ...others] })),
  },
  signature: {
    all: ['title'],
    some: { of: ['method', 'owners', 'periodText', 'status', 'summary'], least: 2 },
  },
});

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
      description: { th: 'ลำดับภายในกลุ่ม ถ้าเว้นว่างเรียงตามแถว', en: 'The order within its group; row order when blank.' },
      example: '1',
      width: 7,
    }),
    group: optional({
      header: 'หมวด',
      aliases: ['กลุ่มมาตรการ'],
      kind: text,
      description: { th: 'หัวข้อที่รายงานใช้จัดกลุ่มมาตรการ', en: 'The heading under which the report groups it.' },
      example: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
      width: 28,
    }),
    tool: optional({
      header: 'เครื่องมือ',
      aliases: ['เครื่องมือการประเมิน'],
      kind: tool,
      description: {
        th: 'IIT, EIT หรือ OIT ถ้าเว้นว่างดูจากตัวชี้วัด',
        en: 'IIT, EIT or OIT; derived from the indicator when blank.',
      },
      example: 'EIT',
      width: 11,
    }),
    indicators: optional({
      header: 'ตัวชี้วัดที่',
      fallbacks: ['ตัวชี้วัด'],
      kind: indicators,
      description: { th: 'ตัวชี้วัดที่เกี่ยวข้อง ตัวเดียวหรือหลายตัว', en: 'The indicators it is for, one or several.' },
      example: '8, 9',
      width: 11,
    }),
    questions: optional({
      header: 'รหัสข้อ',
      aliases: ['ข้อคำถาม'],
      kind: questions,
      description: { th: 'รหัสข้อคำถามที่เกี่ยวข้อง', en: 'The codes of the questions it answers.' },
      example: 'e12, e13',
      width: 11,
    }),
    title: required({
      header: 'มาตรการ',
      aliases: ['มาตรการ/แนวทาง', 'มาตรการ/กิจกรรม', 'มาตรการ/โครงการ/กิจกรรม', 'มาตรการ/กิจกรรม/แนวทางที่ดำเนินการ'],
      kind: text,
      description: {
        th: 'ชื่อมาตรการ มีหลายบรรทัดได้ ไม่ต้องพิมพ์เลขข้อ',
        en: 'The measure; several lines are fine. A number typed before it is recognised and not printed twice.',
      },
      example: 'ยกระดับการให้บริการผ่านระบบ E-Service',
      width: 40,
    }),
    method: optional({
      header: 'วิธีดำเนินการ',
      aliases: ['ขั้นตอน', 'ขั้นตอน/วิธีปฏิบัติ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ขั้นตอนหรือวิธีการ/มาตรการ', 'ขั้นตอน/วิธีปฏิบัติ/วิธีการดำเนินการ'],
      kind: text,
      description: { th: 'ขั้นตอนการดำเนินการ พิมพ์ตามที่กรอก', en: 'The steps, printed as typed.' },
      example: '๑. สำรวจงานบริการที่ประชาชนใช้มากที่สุด',
      width: 44,
    }),
    finding: optional({
      header: 'ผลการวิเคราะห์',
      aliases: ['ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้อง'],
      kind: text,
      description: {
        th: 'สิ่งที่ผลประเมินบอกเกี่ยวกับมาตรการนี้ ถ้าเว้นว่างเรียบเรียงจากบทวิเคราะห์',
        en: 'What the result showed for this measure; composed from the analysis when the column is absent.',
      },
      example: 'ผู้รับบริการเห็นว่ายังไม่มีการนำข้อเสนอแนะไปปรับปรุงงาน',
      width: 36,
    }),
    owners: optional({
      header: 'ผู้รับผิดชอบ',
      aliases: ['หน่วยงานที่รับผิดชอบ'],
      kind: names,
      description: {
        th: 'ผู้รับผิดชอบ หลายรายคั่นด้วย , ; / หรือขึ้นบรรทัดใหม่',
        en: 'Who is responsible; several are parted by , ; / or a line break.',
      },
      example: 'สำนักปลัดเทศบาล, กองคลัง',
      width: 22,
    }),
    start: optional({
      header: 'วันเริ่ม',
      kind: startDate,
      description: { th: 'วันเริ่มดำเนินการ', en: 'The first day.' },
      example: '1 ต.ค. 2566',
      width: 15,
    }),
    end: optional({
      header: 'วันสิ้นสุด',
      kind: endDate,
      description: { th: 'วันสิ้นสุดการดำเนินการ', en: 'The last day.' },
      example: '30 ก.ย. 2567',
      width: 15,
    }),
    periodText: optional({
      header: 'ระยะเวลา',
      aliases: ['ระยะเวลาดำเนินการ'],
      kind: text,
      description: {
        th: 'ระยะเวลาตามที่ต้องการให้พิมพ์ ถ้าไม่กรอกวันเริ่มและวันสิ้นสุด โปรแกรมอ่านจากช่องนี้',
        en: 'The period as it should be printed; read from here when the two dates are blank.',
      },
      example: 'ไตรมาส ๑ - ๔',
      width: 20,
    }),
    followUp: optional({
      header: 'การติดตาม',
      aliases: ['การติดตามประเมินผล', 'การรายงานผลและการกำกับติดตาม (กำหนดเวลาแล้วเสร็จ)'],
      kind: text,
      description: { th: 'วิธีติดตามประเมินผล', en: 'How it is followed up.' },
      example: 'รายงานผลต่อที่ประชุมหัวหน้าส่วนราชการทุกไตรมาส',
      width: 30,
    }),
    status: optional({
      header: 'สถานะ',
      aliases: ['สถานะดำเนินงาน'],
      kind: status,
      description: {
        th: 'ยังไม่ดำเนินการ อยู่ระหว่างดำเนินการ หรือดำเนินการเสร็จแล้ว ใช้สามคอลัมน์ตามชื่อนี้แล้วทำเครื่องหมาย ✓ แทนได้',
        en: 'One of three. Three columns with these headers and a ✓ in one of them are read too.',
      },
      example: 'ดำเนินการเสร็จแล้ว',
      width: 22,
    }),
    summary: optional({
      header: 'สรุปผล',
      aliases: ['สรุปผลการดำเนินการ', 'สรุปผลการดำเนินการตามมาตรการ/กิจกรรม', 'การดำเนินการ'],
      fallbacks: ['ผลการดำเนินการ', 'ผลการดำเนินงาน'],
      kind: text,
      description: { th: 'สรุปสิ่งที่ได้ดำเนินการ', en: 'What was done.' },
      example: 'จัดทำคู่มือประชาชนครบ ๑๒ กระบวนงานและเผยแพร่แล้ว',
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
      description: { th: 'ผลลัพธ์หรือความสำเร็จ', en: 'What came of it.' },
      example: 'ประชาชนทราบขั้นตอนและระยะเวลาให้บริการก่อนมาติดต่อ',
      width: 40,
    }),
    evidence: optional({
      header: 'หลักฐาน',
      aliases: ['เอกสารอ้างอิง'],
      kind: text,
      description: { th: 'เอกสารหรือที่อยู่เว็บไซต์ที่ตรวจสอบได้', en: 'A document or a web address.' },
      example: 'https://www.bantuayang.example/manual',
      width: 36,
    }),
    remark: optional({
      header: 'หมายเหตุ',
      kind: text,
      description: { th: 'หมายเหตุ', en: 'A remark.' },
      example: '',
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

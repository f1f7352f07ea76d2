import type { MEASURES } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Measures`. */
export const MEASURES_GUIDANCE: Guidance<typeof MEASURES.fields> = {
  order: {
    description: { th: 'ลำดับภายในกลุ่ม ถ้าเว้นว่างเรียงตามแถว', en: 'The order within its group; row order when blank.' },
    example: '1',
  },
  group: {
    description: { th: 'หัวข้อที่รายงานใช้จัดกลุ่มมาตรการ', en: 'The heading under which the report groups it.' },
    example: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
  },
  tool: {
    description: {
      th: 'IIT, EIT หรือ OIT ถ้าเว้นว่างดูจากตัวชี้วัด',
      en: 'IIT, EIT or OIT; derived from the indicator when blank.',
    },
    example: 'EIT',
  },
  indicators: {
    description: { th: 'ตัวชี้วัดที่เกี่ยวข้อง ตัวเดียวหรือหลายตัว', en: 'The indicators it is for, one or several.' },
    example: '8, 9',
  },
  questions: {
    description: { th: 'รหัสข้อคำถามที่เกี่ยวข้อง', en: 'The codes of the questions it answers.' },
    example: 'e12, e13',
  },
  title: {
    description: {
      th: 'ชื่อมาตรการ มีหลายบรรทัดได้ ไม่ต้องพิมพ์เลขข้อ',
      en: 'The measure; several lines are fine. A number typed before it is recognised and not printed twice.',
    },
    example: 'ยกระดับการให้บริการผ่านระบบ E-Service',
  },
  method: {
    description: { th: 'ขั้นตอนการดำเนินการ พิมพ์ตามที่กรอก', en: 'The steps, printed as typed.' },
    example: '๑. สำรวจงานบริการที่ประชาชนใช้มากที่สุด',
  },
  finding: {
    description: {
      th: 'สิ่งที่ผลประเมินบอกเกี่ยวกับมาตรการนี้ ถ้าเว้นว่างเรียบเรียงจากบทวิเคราะห์',
      en: 'What the result showed for this measure; composed from the analysis when the column is absent.',
    },
    example: 'ผู้รับบริการเห็นว่ายังไม่มีการนำข้อเสนอแนะไปปรับปรุงงาน',
  },
  owners: {
    description: {
      th: 'ผู้รับผิดชอบ หลายรายคั่นด้วย , ; / หรือขึ้นบรรทัดใหม่',
      en: 'Who is responsible; several are parted by , ; / or a line break.',
    },
    example: 'สำนักปลัดเทศบาล, กองคลัง',
  },
  start: { description: { th: 'วันเริ่มดำเนินการ', en: 'The first day.' }, example: '1 ต.ค. 2566' },
  end: { description: { th: 'วันสิ้นสุดการดำเนินการ', en: 'The last day.' }, example: '30 ก.ย. 2567' },
  periodText: {
    description: {
      th: 'ระยะเวลาตามที่ต้องการให้พิมพ์ ถ้าไม่กรอกวันเริ่มและวันสิ้นสุด โปรแกรมอ่านจากช่องนี้',
      en: 'The period as it should be printed; read from here when the two dates are blank.',
    },
    example: 'ไตรมาส ๑ - ๔',
  },
  followUp: {
    description: { th: 'วิธีติดตามประเมินผล', en: 'How it is followed up.' },
    example: 'รายงานผลต่อที่ประชุมหัวหน้าส่วนราชการทุกไตรมาส',
  },
  status: {
    description: {
      th: 'ยังไม่ดำเนินการ อยู่ระหว่างดำเนินการ หรือดำเนินการเสร็จแล้ว ใช้สามคอลัมน์ตามชื่อนี้แล้วทำเครื่องหมาย ✓ แทนได้',
      en: 'One of three. Three columns with these headers and a ✓ in one of them are read too.',
    },
    example: 'ดำเนินการเสร็จแล้ว',
  },
  summary: {
    description: { th: 'สรุปสิ่งที่ได้ดำเนินการ', en: 'What was done.' },
    example: 'จัดทำคู่มือประชาชนครบ ๑๒ กระบวนงานและเผยแพร่แล้ว',
  },
  outcome: {
    description: { th: 'ผลลัพธ์หรือความสำเร็จ', en: 'What came of it.' },
    example: 'ประชาชนทราบขั้นตอนและระยะเวลาให้บริการก่อนมาติดต่อ',
  },
  evidence: {
    description: { th: 'เอกสารหรือที่อยู่เว็บไซต์ที่ตรวจสอบได้', en: 'A document or a web address.' },
    example: 'https://www.bantuayang.example/manual',
  },
  remark: { description: { th: 'หมายเหตุ', en: 'A remark.' }, example: '' },
};

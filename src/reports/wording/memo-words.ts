import { sentence, type Text } from '../../page/model/live-values';

/** The official Thai of a memo: of the parts that staff left to be drafted, and of the blocks to be signed. */
export const MEMO_WORDS = {
  subject: (year: string, round: string): string =>
    `รายงานผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ${year} ${round}`,
  background: (of: { agencyName: string; year: string; resultYear: string }): Text =>
    `ตามที่${of.agencyName} ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ ${of.resultYear} และกำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ${of.year} ไว้แล้วนั้น`,
  backgroundWithTable: (of: { agencyName: string; year: string; resultYear: string }): Text =>
    `ตามที่${of.agencyName} ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ ${of.resultYear} และกำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ${of.year} ดังนี้`,
  result: (of: { agencyName: string; year: string; total: Text }): Text =>
    sentence`ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ ${of.year} ของ${of.agencyName} มีคะแนนรวม ${of.total} คะแนน`,
  level: (level: Text): Text => sentence` อยู่ในระดับ “${level}”`,
  allPassed: (limit: string): string => ` ทุกตัวชี้วัดผ่านเกณฑ์ ${limit} คะแนน`,
  below: (of: { limit: string; count: Text }): Text =>
    sentence` มีตัวชี้วัดที่ไม่ผ่านเกณฑ์ ${of.limit} คะแนน จำนวน ${of.count} ตัวชี้วัด`,
  progress: (of: { round: string; all: Text }): Text =>
    sentence`ผลการดำเนินการ ${of.round} มีมาตรการทั้งหมด ${of.all} มาตรการ`,
  done: (count: Text): Text => sentence`ดำเนินการเสร็จแล้ว ${count} มาตรการ`,
  'in-progress': (count: Text): Text => sentence`อยู่ระหว่างดำเนินการ ${count} มาตรการ`,
  'not-started': (count: Text): Text => sentence`ยังไม่ดำเนินการ ${count} มาตรการ`,
  attached: (documents: string): string => ` รายละเอียดปรากฏตาม${documents}ที่แนบท้ายบันทึกนี้`,
  plan: 'แผนมาตรการ',
  status: 'สถานะการดำเนินงาน',
  closing: 'จึงเรียนมาเพื่อโปรดทราบ',
  consideration: 'จึงเรียนมาเพื่อโปรดทราบ และพิจารณาให้เผยแพร่รายงานนี้บนเว็บไซต์ของหน่วยงานต่อไป',
  signed: 'ลงชื่อ',
  comment: 'ความเห็นของผู้บังคับบัญชา',
  blankName: '…………………………………………',
  blankPosition: 'ตำแหน่ง………………………………………',
};

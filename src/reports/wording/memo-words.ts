import { sentence, type Text } from '../../page/model/live-values';

/** The official Thai of the parts of a memo that staff left to be drafted. */
export const MEMO_WORDS = {
  subject: (year: string, round: string): string =>
    `รายงานผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ${year} ${round}`,
  background: (of: { agencyName: string; year: string; resultYear: string }): Text =>
    `ตามที่${of.agencyName} ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ ${of.resultYear} และกำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ${of.year} ไว้แล้วนั้น`,
  result: (of: { agencyName: string; year: string; total: Text }): Text =>
    sentence`ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ ${of.year} ของ${of.agencyName} มีคะแนนรวม ${of.total} คะแนน`,
  level: (level: Text): Text => sentence` อยู่ในระดับ “${level}”`,
  below: (of: { limit: string; count: Text }): Text =>
    sentence` มีตัวชี้วัดที่คะแนนต่ำกว่าเกณฑ์ ${of.limit} คะแนน จำนวน ${of.count} ตัวชี้วัด`,
  progress: (of: { round: string; all: Text; done: Text; under: Text; open: Text }): Text =>
    sentence`ผลการดำเนินการ ${of.round} มีมาตรการทั้งหมด ${of.all} มาตรการ ดำเนินการเสร็จแล้ว ${of.done} มาตรการ อยู่ระหว่างดำเนินการ ${of.under} มาตรการ และยังไม่ดำเนินการ ${of.open} มาตรการ`,
  unknownProgress: (count: Text): Text => sentence` ทั้งนี้ ยังไม่ระบุสถานะ ${count} มาตรการ`,
  attached: ' รายละเอียดปรากฏตามแผนมาตรการและสถานะการดำเนินงานที่แนบท้ายบันทึกนี้',
  consideration: 'จึงเรียนมาเพื่อโปรดทราบ และพิจารณาให้เผยแพร่รายงานนี้บนเว็บไซต์ของหน่วยงานต่อไป',
};

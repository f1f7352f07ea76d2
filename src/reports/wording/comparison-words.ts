import { sentence, type Text } from '../../page/model/live-values';

/** The official Thai of the paragraphs above the comparison of two years. */
export const COMPARISON_WORDS = {
  result: (of: { agencyName: string; year: string; total: Text; full: string }): Text =>
    sentence`ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ ${of.year} ของ${of.agencyName} มีคะแนนรวม ${of.total} คะแนน จากคะแนนเต็ม ${of.full} คะแนน`,
  level: (level: Text): Text => sentence` อยู่ในระดับ “${level}”`,
  before: (of: { year: string; total: Text; change: Text }): Text =>
    sentence` เมื่อเทียบกับปีงบประมาณ ${of.year} ซึ่งมีคะแนนรวม ${of.total} คะแนน คะแนนรวม${of.change}`,
  passed: (of: { all: Text; limit: string; passed: Text }): Text =>
    sentence`เมื่อพิจารณารายตัวชี้วัด ผ่านเกณฑ์ ${of.limit} คะแนน จำนวน ${of.passed} ตัวชี้วัด จากทั้งหมด ${of.all} ตัวชี้วัด`,
  allPassed: (of: { all: Text; limit: string }): Text =>
    sentence`เมื่อพิจารณารายตัวชี้วัด ผ่านเกณฑ์ ${of.limit} คะแนน ทุกตัวชี้วัด (${of.all} ตัวชี้วัด)`,
  nonePassed: (of: { all: Text; limit: string }): Text =>
    sentence`เมื่อพิจารณารายตัวชี้วัด ไม่มีตัวชี้วัดใดผ่านเกณฑ์ ${of.limit} คะแนน จากทั้งหมด ${of.all} ตัวชี้วัด`,
  below: (of: { below: Text; names: Text }): Text =>
    sentence` และไม่ผ่านเกณฑ์ จำนวน ${of.below} ตัวชี้วัด ได้แก่ ${of.names} ซึ่งต้องเร่งปรับปรุงเป็นลำดับแรก`,
  counts: (counts: Text): Text => sentence`เมื่อเปรียบเทียบกับปีก่อนเป็นรายตัวชี้วัด มีคะแนน${counts}`,
  rose: (count: Text): Text => sentence`เพิ่มขึ้น ${count} ตัวชี้วัด`,
  fell: (count: Text): Text => sentence`ลดลง ${count} ตัวชี้วัด`,
  same: (count: Text): Text => sentence`เท่าเดิม ${count} ตัวชี้วัด`,
  fellMost: (name: Text, by: Text, ties: Text): Text =>
    sentence` ตัวชี้วัดที่คะแนนลดลงมากที่สุด คือ ${name} ลดลง ${by} คะแนน${ties}`,
  roseMost: (name: Text, by: Text, ties: Text): Text =>
    sentence` ตัวชี้วัดที่คะแนนเพิ่มขึ้นมากที่สุด คือ ${name} เพิ่มขึ้น ${by} คะแนน${ties}`,
  /** Said when several indicators changed by the same, of which the sentence names the first. */
  ties: (count: Text): Text => sentence` (มีขนาดเดียวกัน ${count} รายการ)`,
  indicator: (number: Text, name: Text): Text => sentence`ตัวชี้วัดที่ ${number} ${name}`,
  indicatorWithScore: (number: Text, name: Text, score: Text): Text =>
    sentence`ตัวชี้วัดที่ ${number} ${name} (${score} คะแนน)`,
};

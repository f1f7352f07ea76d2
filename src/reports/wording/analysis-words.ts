import { sentence, type Text } from '../../page/model/live-values';

/**
 * The official Thai of drafted analyses. They say what the score shows and leave the reasons to the agency. All advices of
 * a kind are in every formula, so they are short.
 */
export const ANALYSIS_WORDS = {
  opening: (name: string, score: Text): Text => sentence`ตัวชี้วัด${name} ได้ ${score} คะแนน`,
  change: (year: string, change: Text): Text => sentence` เทียบกับปีงบประมาณ ${year} ${change}`,
  full: ' เป็นคะแนนเต็ม ควรรักษามาตรฐานการดำเนินงานนี้ไว้อย่างต่อเนื่อง',
  passed: ' ผ่านเกณฑ์ ควรพัฒนาประเด็นที่ยังไม่ได้คะแนนเต็มให้ดียิ่งขึ้น',
  lowest: ' ผ่านเกณฑ์แต่ต่ำที่สุดในปีนี้ จึงควรเร่งพัฒนาก่อนด้านอื่น',
  below: ' ไม่ผ่านเกณฑ์ ต้องเร่งแก้ไขโดยกำหนดมาตรการ ผู้รับผิดชอบ และระยะเวลาให้ชัดเจน',
};

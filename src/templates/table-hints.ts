import type { TableId } from '../workbook/cell';

const DARK_HEADERS = 'หัวคอลัมน์สีเข้มจำเป็นต้องกรอก';

/** The line under each sheet's title: how to fill in its table. */
const HINTS: Readonly<Record<TableId, string>> = {
  ITA_Agency: 'กรอกช่องค่า อย่างน้อยหน่วยงานและปีงบประมาณ ช่องที่เว้นว่างโปรแกรมใช้ค่ามาตรฐาน',
  ITA_Scores: 'กรอกคะแนนของแต่ละปี เพิ่มปีได้โดยเพิ่มคอลัมน์ที่มีชื่อเป็นปี พ.ศ.',
  ITA_Results: `หนึ่งแถวต่อหนึ่งปี ตามที่ประกาศผล ${DARK_HEADERS}`,
  ITA_Issues: `หนึ่งแถวต่อหนึ่งข้อคำถามที่ต้องปรับปรุง ${DARK_HEADERS}`,
  ITA_Measures: `หนึ่งแถวต่อหนึ่งมาตรการ ขึ้นบรรทัดใหม่ในช่องด้วย Alt+Enter ${DARK_HEADERS}`,
  ITA_Analysis: 'หนึ่งแถวต่อหนึ่งตัวชี้วัด ขึ้นย่อหน้าใหม่ด้วย Alt+Enter คำแทนค่าเช่น {คะแนน:8} จะถูกแทนด้วยคะแนนจริง',
  ITA_Texts: 'หนึ่งแถวต่อหนึ่งย่อหน้า คำแทนค่าเช่น {คะแนนรวม} {ระดับ} {ปีผลประเมิน} จะถูกแทนด้วยข้อมูลจริง',
  ITA_Signers: 'เรียงจากผู้จัดทำขึ้นไป ช่องความเห็นคือหัวข้อบรรทัดเหนือลายมือชื่อ',
};

/** How to fill in a table, in one line of Thai. */
export function hintOf(table: TableId): string {
  return HINTS[table];
}

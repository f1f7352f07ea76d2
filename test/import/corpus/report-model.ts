/** One measure of an invented agency, as a report of it would print it. */
export interface ModelMeasure {
  readonly indicator: number;
  readonly tool: 'IIT' | 'EIT' | 'OIT';
  readonly code: string;
  readonly issue: string;
  readonly title: string;
  readonly method: readonly string[];
  readonly owners: readonly string[];
  readonly followUp: string;
  readonly status: 'ยังไม่ดำเนินการ' | 'อยู่ระหว่างดำเนินการ' | 'ดำเนินการเสร็จแล้ว';
  readonly summary: readonly string[];
  readonly outcome: readonly string[];
  readonly group: string;
}

/** An invented agency and its result. */
export interface ModelAgency {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly year: number;
  /** Scores of the ten indicators in the year before and in the year. */
  readonly scores: readonly (readonly [before: number, after: number])[];
  readonly totals: readonly [before: number, after: number];
  readonly level: string;
}

export const AGENCIES: readonly ModelAgency[] = [
  agency('เทศบาลตำบลทุ่งสมมติ', 'เมืองสมมติ', 'สมมติบุรี', 2567),
  agency('องค์การบริหารส่วนตำบลบ้านนาคิด', 'นาคิด', 'แสงธรรม', 2568),
  agency('เทศบาลเมืองหนองตัวอย่าง', 'หนองตัวอย่าง', 'ตัวอย่างธานี', 2566),
];

function agency(name: string, district: string, province: string, year: number): ModelAgency {
  const scores = [
    [91.25, 93.4],
    [88.1, 86.75],
    [90, 92.5],
    [87.35, 87.35],
    [92.8, 95.1],
    [85.6, 89.2],
    [84.9, 83.15],
    [80.05, 86.6],
    [95, 97.5],
    [100, 93.75],
  ] as const;
  return { name, district, province, year, scores, totals: [91.08, 91.94], level: 'ผ่านดี' };
}

/** Eight measures: two groups, three tools, cells of one and of several lines. */
export const MODEL_MEASURES: readonly ModelMeasure[] = [
  measure(1, 'IIT', 'i3', 'การปฏิบัติงานตามระยะเวลาที่กำหนดไว้', 'จัดทำคู่มือมาตรฐานการปฏิบัติงานของทุกงาน', 'ดำเนินการเสร็จแล้ว', 2),
  measure(
    2,
    'IIT',
    'i8',
    'การรับรู้แผนการใช้จ่ายงบประมาณประจำปี',
    'เผยแพร่แผนการใช้จ่ายงบประมาณให้บุคลากรทราบทุกไตรมาส',
    'อยู่ระหว่างดำเนินการ',
    3,
  ),
  measure(4, 'IIT', 'i21', 'ขั้นตอนการขอยืมทรัพย์สินของราชการ', 'กำหนดแนวทางการยืมและคืนพัสดุของหน่วยงาน', 'ดำเนินการเสร็จแล้ว', 1),
  measure(6, 'EIT', 'e2', 'การให้บริการอย่างเท่าเทียมกัน', 'พัฒนาช่องทางให้บริการประชาชนผ่านระบบออนไลน์', 'ดำเนินการเสร็จแล้ว', 2),
  measure(
    7,
    'EIT',
    'e7',
    'ช่องทางรับฟังความคิดเห็นของประชาชน',
    'เพิ่มช่องทางสื่อสารและรับเรื่องร้องเรียนของประชาชน',
    'ยังไม่ดำเนินการ',
    2,
  ),
  measure(
    8,
    'EIT',
    'e12',
    'การปรับปรุงการทำงานให้สะดวกรวดเร็วยิ่งขึ้น',
    'ทบทวนกระบวนการให้บริการร่วมกับผู้รับบริการ',
    'อยู่ระหว่างดำเนินการ',
    1,
  ),
  measure(
    9,
    'OIT',
    'o12',
    'ข้อมูลผลการดำเนินงานไม่เป็นปัจจุบัน',
    'ปรับปรุงข้อมูลบนเว็บไซต์ของหน่วยงานให้เป็นปัจจุบัน',
    'ดำเนินการเสร็จแล้ว',
    3,
  ),
  measure(
    10,
    'OIT',
    'o33',
    'การประกาศเจตนารมณ์นโยบายไม่รับของขวัญ',
    'ประกาศเจตนารมณ์ไม่รับของขวัญทุกชนิดจากการปฏิบัติหน้าที่',
    'ดำเนินการเสร็จแล้ว',
    2,
  ),
];

function measure(
  indicator: number,
  tool: ModelMeasure['tool'],
  code: string,
  issue: string,
  title: string,
  status: ModelMeasure['status'],
  lines: number,
): ModelMeasure {
  const steps = [
    'แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบแต่ละขั้นตอน',
    'ประชุมชี้แจงแนวทางให้บุคลากรทุกระดับรับทราบ',
    'ติดตามผลและรายงานผู้บริหารเพื่อพิจารณาปรับปรุง',
  ];
  const owners = [['สำนักปลัด'], ['กองคลัง'], ['กองช่าง', 'สำนักปลัด'], ['ทุกส่วนราชการ']];
  return {
    indicator,
    tool,
    code,
    issue,
    title,
    status,
    method: steps.slice(0, lines),
    owners: owners[indicator % owners.length] ?? [],
    followUp: `รายงานความคืบหน้าต่อที่ประชุมทุก ${lines} เดือน`,
    summary: [`ดำเนินการเรื่องที่ ${indicator} ครบทุกขั้นตอนแล้ว`, 'เผยแพร่ผลให้ผู้เกี่ยวข้องทราบทั่วกัน'].slice(0, lines),
    outcome: [`ผู้รับบริการเข้าใจขั้นตอนเรื่องที่ ${indicator} มากขึ้น`],
    group: tool === 'IIT' ? 'ด้านการบริหารงานภายใน' : 'ด้านการบริการและการเปิดเผยข้อมูล',
  };
}

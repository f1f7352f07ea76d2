import { FORMATS } from './format';
import { thFailures } from './th-failures';

const { count: n, score, year, plain } = FORMATS.th;

/** What the headline of a situation may count. */
export interface SituationFacts {
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  readonly sheets: number;
  readonly replaced: number;
}

/** A situation in words: what is the matter, and what it means for the person. */
export interface SituationText {
  readonly title: string;
  readonly body: string;
}

const changeText = (change: number): string =>
  change === 0 ? 'เท่าเดิม' : `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${score(Math.abs(change))}`;

const replacing = (replaced: number): string => (replaced > 0 ? ` แทนที่ของเดิม ${n(replaced)} ชีต` : '');

/** Every text of the pane in Thai, the first language: its shape is what every other language must have. */
export const th = {
  product: 'รายงาน ITA',
  header: {
    noAgency: 'ยังไม่ได้ระบุชื่อหน่วยงาน',
    context: (fiscalYear: number, months: number) => `ปีงบประมาณ ${year(fiscalYear)} · รอบ ${n(months)} เดือน`,
    readAgain: 'อ่านข้อมูลใหม่',
    reading: 'กำลังอ่านข้อมูล',
    otherLanguage: 'EN',
    switchLanguage: 'เปลี่ยนเป็นภาษาอังกฤษ',
  },
  steps: {
    label: 'ขั้นตอน',
    names: { data: 'ข้อมูล', check: 'ตรวจ', report: 'รายงาน' },
    numbers: { data: n(1), check: n(2), report: n(3) },
    done: 'เรียบร้อยแล้ว',
    again: 'ควรสร้างใหม่',
    open: (count: number) => `ค้างอยู่ ${n(count)} ข้อ`,
    count: n,
  },
  situations: {
    reading: () => ({ title: 'กำลังอ่านสมุดงาน', body: 'ใช้เวลาไม่กี่วินาที' }),
    unreadable: () => ({ title: 'ยังอ่านสมุดงานไม่ได้', body: 'ทำตามนี้ก่อน แล้วลองอีกครั้ง' }),
    'no-tables': () => ({
      title: 'เริ่มจากใส่ตารางลงในสมุดงาน',
      body: 'สมุดงานนี้ยังไม่มีตาราง ITA ใส่ตารางเปล่าแล้วกรอกข้อมูลของหน่วยงาน หรือลองกับตัวอย่างก่อนก็ได้',
    }),
    'empty-tables': () => ({
      title: 'ตารางพร้อมแล้ว รอข้อมูล',
      body: 'กรอกทีละตารางในสมุดงาน แผงนี้จะอ่านตามให้เองระหว่างพิมพ์',
    }),
    'has-data': () => ({ title: 'อ่านข้อมูลแล้ว', body: 'ดูให้ตรงกับที่ประกาศ แล้วกด «ตรวจข้อมูล»' }),
    errors: ({ errors }: SituationFacts) => ({
      title: `มี ${n(errors)} จุดที่ต้องแก้`,
      body: 'แก้ให้ครบก่อน จึงจะสร้างรายงานฉบับจริงได้',
    }),
    warnings: ({ warnings }: SituationFacts) => ({
      title: 'ไม่มีจุดที่ต้องแก้',
      body: `มี ${n(warnings)} ข้อที่ควรดูก่อนสร้างรายงาน`,
    }),
    clean: () => ({ title: 'ข้อมูลเรียบร้อย', body: 'ไม่พบจุดที่ต้องแก้ พร้อมสร้างรายงาน' }),
    generating: () => ({ title: 'กำลังสร้างรายงาน', body: 'รายงานเดิมยังอยู่จนกว่าชุดใหม่จะครบ' }),
    blocked: () => ({ title: 'ยังสร้างรายงานไม่ได้', body: 'ทำตามนี้ก่อน แล้วลองอีกครั้ง' }),
    'no-report': () => ({ title: 'ยังสร้างรายงานไม่ได้', body: 'ข้อมูลยังไม่พอสำหรับรายงานใด ดูเหตุผลของแต่ละรายงานด้านล่าง' }),
    'none-chosen': () => ({ title: 'เลือกรายงานที่ต้องการ', body: 'เลือกได้มากกว่าหนึ่งรายงาน' }),
    'draft-only': ({ errors }: SituationFacts) => ({
      title: `ยังมี ${n(errors)} จุดที่ต้องแก้`,
      body: 'แก้ก่อนเพื่อสร้างฉบับจริง หรือสร้างฉบับร่างไว้ดูก่อนก็ได้',
    }),
    ready: ({ sheets, replaced }: SituationFacts) => ({
      title: 'พร้อมสร้างรายงาน',
      body: `จะสร้าง ${n(sheets)} ชีต${replacing(replaced)}`,
    }),
    confirming: ({ warnings }: SituationFacts) => ({
      title: `ยังมี ${n(warnings)} ข้อที่ควรดู`,
      body: 'สร้างรายงานเลยก็ได้ หรือกลับไปดูที่ขั้น «ตรวจ» ก่อน',
    }),
    done: () => ({ title: 'รายงานพร้อมใช้', body: 'ตรงกับข้อมูลล่าสุดในตาราง' }),
    'done-draft': ({ errors }: SituationFacts) => ({
      title: 'ฉบับร่างพร้อมดู',
      body: `ยังมี ${n(errors)} จุดที่ต้องแก้ก่อนสร้างฉบับจริง`,
    }),
    stale: () => ({ title: 'ข้อมูลเปลี่ยนหลังสร้างรายงาน', body: 'รายงานในสมุดงานยังเป็นของเดิม สร้างใหม่เพื่อให้ตรงกัน' }),
  } satisfies Record<string, (facts: SituationFacts) => SituationText>,
  next: {
    wait: () => 'กำลังอ่าน…',
    retry: () => 'ลองอีกครั้ง',
    'read-again': () => 'อ่านข้อมูลใหม่',
    'choose-fewer': () => 'เลือกรายงานใหม่',
    'insert-blank': () => 'ใส่ตารางเปล่าให้กรอก',
    fill: () => 'ไปกรอกตารางแรก',
    check: () => 'ตรวจข้อมูล',
    'review-errors': (count: number) => `ดูวิธีแก้ ${n(count)} จุด`,
    'go-to-error': () => 'ไปที่จุดที่ต้องแก้',
    'show-errors': (count: number) => `ดู ${n(count)} จุดที่ต้องแก้`,
    apply: (count: number) => `แก้ ${n(count)} จุดนี้`,
    'carry-on': () => 'เปลี่ยนตามรายการนี้',
    'to-reports': () => 'ไปสร้างรายงาน',
    'choose-first': () => 'เลือกรายงานก่อน',
    'fix-first': (count: number) => `กลับไปแก้ ${n(count)} จุดก่อน`,
    'back-to-data': () => 'กลับไปดูข้อมูล',
    make: () => 'สร้างรายงาน',
    'make-anyway': () => 'สร้างรายงานเลย',
    'make-again': () => 'สร้างรายงานใหม่',
    'see-report': () => 'ไปดูรายงาน',
    cancel: () => 'ยกเลิก',
    cancelling: () => 'กำลังยกเลิก…',
  },
  templates: {
    title: 'แม่แบบ',
    blank: 'ตารางเปล่า',
    sample: 'ตัวอย่างที่กรอกแล้ว',
    mistakes: 'ตัวอย่างที่มีจุดผิดให้ลองแก้',
    trial: 'ยังไม่แน่ใจ? ลองกับข้อมูลตัวอย่าง',
    'twelve-months': 'ทำต่อเป็นรอบ ๑๒ เดือน',
    'next-year': 'ขึ้นปีงบประมาณใหม่',
    newSheets: 'ใส่เป็นชีตใหม่ ของเดิมในสมุดงานไม่ถูกแตะ',
  },
  tables: {
    title: 'ตารางข้อมูล',
    names: {
      ITA_Agency: 'หน่วยงาน',
      ITA_Scores: 'คะแนน',
      ITA_Results: 'ผลรายปี',
      ITA_Issues: 'ประเด็น',
      ITA_Measures: 'มาตรการ',
      ITA_Analysis: 'บทวิเคราะห์',
      ITA_Texts: 'ข้อความ',
      ITA_Signers: 'ผู้ลงนาม',
    },
    about: {
      ITA_Agency: 'ชื่อ ปีงบประมาณ และรอบรายงาน',
      ITA_Scores: 'คะแนนรายตัวชี้วัดแต่ละปี',
      ITA_Results: 'คะแนนรวมและระดับที่ประกาศ',
      ITA_Issues: 'ข้อคำถามที่ต้องพัฒนา',
      ITA_Measures: 'มาตรการและผลการดำเนินการ',
      ITA_Analysis: 'บทวิเคราะห์รายตัวชี้วัด',
      ITA_Texts: 'ถ้อยคำในบันทึกข้อความ',
      ITA_Signers: 'ผู้ลงนามท้ายบันทึก',
    },
    status: {
      ready: 'พร้อม',
      empty: 'ยังว่าง',
      'columns-missing': 'ขาดคอลัมน์',
      ambiguous: 'พบหลายตาราง',
      needed: 'ยังไม่มี',
      optional: 'ไม่บังคับ',
    },
    rows: (count: number) => `${n(count)} แถว`,
    missing: (headers: string) => `ขาด: ${headers}`,
    go: (name: string) => `ไปที่ตาราง ${name}`,
    insert: 'ใส่ตาราง',
    insertNamed: (name: string) => `ใส่ตาราง ${name}`,
    match: 'จับคู่คอลัมน์',
    choose: 'ใช้ตารางใด',
    use: 'ใช้ตารางนี้',
    unused: (count: number) => `ตารางที่ยังไม่ใช้ ${n(count)} ตาราง`,
  },
  match: {
    title: (table: string) => `จับคู่คอลัมน์ของตาราง ${table}`,
    body: 'บอกว่าคอลัมน์ใดของท่านคือคอลัมน์ที่ขาด เฉพาะหัวคอลัมน์จะเปลี่ยนชื่อ ข้อมูลในคอลัมน์คงเดิม',
    none: 'ไม่มีคอลัมน์นี้',
    column: (missing: string) => `คอลัมน์ «${missing}» คือ`,
    noCandidates: 'ตารางนี้ไม่มีคอลัมน์อื่นให้เลือก เพิ่มคอลัมน์ที่ขาดในตารางก่อน',
    apply: (count: number) => (count === 0 ? 'เลือกคอลัมน์ก่อน' : `เปลี่ยนชื่อ ${n(count)} คอลัมน์`),
    close: 'กลับ',
  },
  scores: {
    title: (resultYear: number) => `ผลประเมินปี ${year(resultYear)}`,
    total: 'คะแนนรวม',
    noTotal: 'ยังไม่มีคะแนนรวม',
    announced: 'ตามที่ประกาศ',
    compared: (change: number, previousYear: number) => `${changeText(change)} จากปี ${year(previousYear)}`,
    change: changeText,
    threshold: (threshold: number) => `เส้นเกณฑ์ผ่าน ${plain(threshold)} คะแนน`,
    below: 'ต่ำกว่าเกณฑ์',
    noScore: 'ไม่มีคะแนน',
    indicator: (number: number, name: string) => `${n(number)}. ${name}`,
    score,
  },
  findings: {
    title: 'ข้อค้นพบ',
    severity: { error: 'ต้องแก้', warning: 'ควรดู', tip: 'ข้อแนะนำ' },
    counted: {
      error: (count: number) => `ต้องแก้ ${n(count)}`,
      warning: (count: number) => `ควรดู ${n(count)}`,
      tip: (count: number) => `ข้อแนะนำ ${n(count)}`,
    },
    all: (count: number) => `ทั้งหมด ${n(count)}`,
    filterSeverity: 'กรองตามความสำคัญ',
    filterTable: 'กรองตามตาราง',
    allTables: 'ทุกตาราง',
    none: 'ไม่มีข้อค้นพบตามที่กรองไว้',
    clearFilter: 'แสดงทั้งหมด',
    found: 'พบ',
    expected: 'ควรเป็น',
    before: 'เดิม',
    after: 'เปลี่ยนเป็น',
    goTo: (address: string) => `ไปที่ ${address}`,
    fix: 'แก้ให้',
    fixSameKind: (count: number) => `แก้แบบเดียวกันทั้ง ${n(count)} จุด`,
    setAside: 'ข้าม…',
    why: 'ทำไม',
    reason: 'เหตุผลที่ข้าม',
    reasonHint: 'เช่น ตรวจกับประกาศแล้ว ถูกต้อง',
    saveReason: 'ข้ามข้อนี้',
    keep: 'ไม่ข้าม',
    setAsideTitle: (count: number) => `ข้ามไว้ ${n(count)} ข้อ`,
    revoke: 'นำกลับมา',
  },
  fixes: {
    titles: {
      errors: 'จุดที่แก้ให้ได้ทันที',
      'same-kind': 'จุดแบบเดียวกัน',
      'twelve-months': 'ทำต่อเป็นรอบ ๑๒ เดือน',
      'next-year': 'ขึ้นปีงบประมาณใหม่',
    },
    body: 'ดูก่อนแล้วค่อยแก้ ข้อมูลจะเปลี่ยนเฉพาะเซลล์ในรายการนี้',
    close: 'กลับโดยไม่แก้',
    header: (table: string) => `หัวคอลัมน์ของตาราง ${table}`,
    insertTable: (table: string) => `ใส่ตาราง ${table}`,
    insertColumn: (header: string, table: string) => `เพิ่มคอลัมน์ «${header}» ในตาราง ${table}`,
    appendRow: (table: string) => `เพิ่มแถวในตาราง ${table}`,
    blank: '(ว่าง)',
  },
  completeness: {
    title: 'ความครบถ้วนของมาตรการ',
    parts: {
      method: 'วิธีดำเนินการ',
      owners: 'ผู้รับผิดชอบ',
      period: 'ระยะเวลา',
      followUp: 'การติดตาม',
      status: 'สถานะ',
      summary: 'สรุปผล',
      outcome: 'ผลลัพธ์',
      evidence: 'หลักฐาน',
    },
    share: (filled: number, total: number) => `${n(filled)} จาก ${n(total)}`,
  },
  reports: {
    title: 'เลือกรายงาน',
    about: {
      annual: 'รายงานผลมาตรการเมื่อครบปี',
      development: 'วิเคราะห์ผลและวางแผนมาตรการ',
      memo: 'บันทึกเสนอผู้บริหารรอบ ๖ หรือ ๑๒ เดือน',
      issues: 'แนวทางแก้รายข้อคำถาม',
      summary: 'สรุปหนึ่งหน้าสำหรับผู้บริหาร',
    },
    unavailable: 'ยังสร้างไม่ได้',
    sheets: (count: number) => `${n(count)}\u00a0ชีต`,
    preview: 'ชีตที่จะได้',
    replaces: 'แทนที่ของเดิม',
    leftOut: 'ส่วนที่ยังไม่ได้ทำ',
    other: { draft: 'สร้างฉบับร่าง', 'make-again': 'สร้างใหม่อีกครั้ง', 'see-warnings': 'ดูข้อที่ควรดู' },
    made: 'ชีตรายงานในสมุดงาน',
    stale: 'ข้อมูลเปลี่ยนแล้ว',
    renamed: 'ชื่อเดิมมีผู้ใช้อยู่แล้ว จึงตั้งชื่อใหม่',
    dataChanged: 'มีการแก้ข้อมูลระหว่างสร้าง รายงานนี้เป็นข้อมูลก่อนแก้',
    restore: 'ย้อนกลับเป็นฉบับก่อนหน้า',
    restorable: (count: number) => `เก็บฉบับก่อนหน้าไว้ ${n(count)} ชีต`,
    pdfTitle: 'บันทึกเป็น PDF',
    pdf: 'เลือกแท็บชีตรายงาน (กด Ctrl ค้างเพื่อเลือกหลายชีต) แล้วไปที่ ไฟล์ > ส่งออก > สร้าง PDF',
    openSheet: (name: string) => `เปิดชีต ${name}`,
  },
  progress: {
    reading: 'อ่านข้อมูลล่าสุด',
    composing: 'จัดหน้ารายงาน',
    writing: 'เขียนลงสมุดงาน',
    sheet: {
      composing: (name: string) => `จัดหน้า «${name}»`,
      writing: (name: string) => `เขียนชีต «${name}»`,
    },
    of: (done: number, total: number) => `${n(done)} จาก ${n(total)}`,
    cancelling: 'กำลังหยุด จะไม่มีรายงานค้างครึ่งทาง',
  },
  notices: {
    fixed: (count: number) => `แก้แล้ว ${n(count)} จุด`,
    'set-aside': 'ข้ามแล้ว นำกลับมาได้ที่ท้ายรายการ',
    revoked: 'นำกลับมาแล้ว',
    inserted: 'ใส่ตารางแล้ว',
    restored: (count: number) => `ย้อนกลับแล้ว ${n(count)} ชีต`,
    dismiss: 'ปิดข้อความ',
    detail: (detail: string) => `รายละเอียด: ${detail}`,
  },
  failures: thFailures,
};

/** The shape of a language's table. */
export type Texts = typeof th;

import { FORMATS } from './format';

const { count: n } = FORMATS.th;

/** What the words about the outcome of a ribbon command may count. */
export interface OutcomeFacts {
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  /** Sheets made or inserted. */
  readonly sheets: number;
  /** Sheets that took the place of an earlier version. */
  readonly replaced: number;
  /** Reports that cannot be made from the present data. */
  readonly unmade: number;
}

/** An outcome in words: what came of it, and what it means for the person. */
export interface OutcomeText {
  readonly title: string;
  readonly body: string;
}

const kept = ({ replaced }: OutcomeFacts): string =>
  replaced > 0 ? ` ฉบับก่อนหน้า ${n(replaced)} ชีตเก็บไว้ให้ ย้อนกลับได้จากแผงงาน` : '';
const left = ({ unmade }: OutcomeFacts): string =>
  unmade > 0 ? ` อีก ${n(unmade)} รายงานข้อมูลยังไม่พอ ดูเหตุผลได้ในแผงงาน` : '';
const besides = ({ warnings, tips }: OutcomeFacts): string =>
  warnings + tips > 0 ? ` นอกจากนี้มีข้อที่ควรดู ${n(warnings)} ข้อ ข้อแนะนำ ${n(tips)} ข้อ` : '';

/** What the ribbon commands tell, in Thai. */
export const thCommands = {
  close: 'ปิด',
  outcomes: {
    'no-tables': () => ({
      title: 'สมุดงานนี้ยังไม่มีตาราง ITA',
      body: 'กด “แม่แบบ” บนแท็บ “รายงาน ITA” เพื่อใส่ตารางเปล่า แล้วกรอกข้อมูลของหน่วยงาน',
    }),
    'errors-shown': (facts: OutcomeFacts) => ({
      title: `มี ${n(facts.errors)} จุดที่ต้องแก้`,
      body: `เลือกเซลล์ของจุดแรกไว้ให้แล้ว เปิดแผงงานเพื่อดูทุกจุดและวิธีแก้${besides(facts)}`,
    }),
    errors: (facts: OutcomeFacts) => ({
      title: `มี ${n(facts.errors)} จุดที่ต้องแก้`,
      body: `เปิดแผงงานเพื่อดูทุกจุดและวิธีแก้${besides(facts)}`,
    }),
    warnings: ({ warnings }: OutcomeFacts) => ({
      title: 'ไม่มีจุดที่ต้องแก้',
      body: `มี ${n(warnings)} ข้อที่ควรดูก่อนสร้างรายงาน เปิดแผงงานเพื่อดู`,
    }),
    clean: () => ({ title: 'ข้อมูลเรียบร้อย', body: 'ไม่พบจุดที่ต้องแก้ กด “สร้างรายงาน” ได้เลย' }),
    made: (facts: OutcomeFacts) => ({
      title: `สร้างรายงานแล้ว ${n(facts.sheets)} ชีต`,
      body: `เปิดชีตแรกไว้ให้แล้ว${kept(facts)}${left(facts)}`,
    }),
    'made-draft': (facts: OutcomeFacts) => ({
      title: `สร้างฉบับร่างแล้ว ${n(facts.sheets)} ชีต`,
      body: `ยังมี ${n(facts.errors)} จุดที่ต้องแก้ก่อนสร้างฉบับจริง กด “ตรวจข้อมูล” เพื่อไปที่จุดแรก${kept(facts)}${left(facts)}`,
    }),
    'made-outdated': (facts: OutcomeFacts) => ({
      title: `สร้างรายงานแล้ว ${n(facts.sheets)} ชีต แต่ข้อมูลเพิ่งเปลี่ยน`,
      body: `มีการแก้ข้อมูลระหว่างสร้าง รายงานนี้เป็นข้อมูลก่อนแก้ กด “สร้างรายงาน” อีกครั้ง${kept(facts)}`,
    }),
    inserted: ({ sheets }: OutcomeFacts) => ({
      title: `ใส่ตารางแล้ว ${n(sheets)} ชีต`,
      body: 'ของเดิมในสมุดงานไม่ถูกแตะ กรอกข้อมูลทีละตาราง แล้วกด “ตรวจข้อมูล”',
    }),
    complete: () => ({
      title: 'มีตาราง ITA ครบแล้ว',
      body: 'กรอกข้อมูลต่อได้เลย หากต้องการขึ้นปีงบประมาณใหม่หรือดูตัวอย่าง ให้เปิดแผงงาน',
    }),
  } satisfies Record<string, (facts: OutcomeFacts) => OutcomeText>,
};

/** The shape of a language's table. */
export type CommandTexts = typeof thCommands;

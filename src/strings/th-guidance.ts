import { FORMATS } from './format';

const { count: n } = FORMATS.th;

/** What the headline of a situation may count. */
export interface SituationFacts {
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  /** Findings a person has set aside. */
  readonly setAside: number;
  readonly sheets: number;
  readonly replaced: number;
  /** Whether the data is enough for any report. */
  readonly available: boolean;
}

/** A situation in words: what is the matter, and what it means for the person. */
export interface SituationText {
  readonly title: string;
  readonly body: string;
}

const replacing = (replaced: number): string => (replaced > 0 ? ` แทนที่ของเดิม ${n(replaced)} ชีต` : '');

/** What is the matter and what to do next, in Thai. */
export const thGuidance = {
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
    'has-data': () => ({ title: 'อ่านข้อมูลแล้ว', body: 'ดูให้ตรงกับที่ประกาศ แล้วกด “ตรวจข้อมูล”' }),
    errors: ({ errors }: SituationFacts) => ({
      title: `มี ${n(errors)} จุดที่ต้องแก้`,
      body: 'แก้ให้ครบก่อน จึงจะสร้างรายงานฉบับจริงได้',
    }),
    warnings: ({ warnings }: SituationFacts) => ({
      title: 'ไม่มีจุดที่ต้องแก้',
      body: `มี ${n(warnings)} ข้อที่ควรดูก่อนสร้างรายงาน`,
    }),
    clean: ({ available }: SituationFacts) => ({
      title: available ? 'ข้อมูลเรียบร้อย' : 'ไม่พบจุดที่ต้องแก้',
      body: available ? 'ไม่พบจุดที่ต้องแก้ พร้อมสร้างรายงาน' : 'แต่ข้อมูลยังไม่พอสำหรับรายงานใด กรอกตารางต่อได้เลย',
    }),
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
    'can-make': ({ sheets, replaced, warnings }: SituationFacts) => ({
      title: `สร้างได้ แต่มี ${n(warnings)} ข้อที่ควรดู`,
      body: `จะสร้าง ${n(sheets)} ชีต${replacing(replaced)}`,
    }),
    confirming: ({ warnings, setAside }: SituationFacts) => ({
      title: `ยังมี ${n(warnings)} ข้อที่ควรดู`,
      body: `${setAside > 0 ? `และข้ามไว้ ${n(setAside)} ข้อ ` : ''}สร้างรายงานเลยก็ได้ หรือกลับไปดูที่ขั้น “ตรวจ” ก่อน`,
    }),
    done: () => ({
      title: 'รายงานพร้อมใช้',
      body: 'ตรงกับข้อมูลล่าสุดในตาราง ตรวจดูแต่ละชีต แล้วพิมพ์หรือบันทึกเป็น PDF',
    }),
    'done-draft': ({ errors }: SituationFacts) => ({
      title: 'ฉบับร่างพร้อมดู',
      body: `ยังมี ${n(errors)} จุดที่ต้องแก้ก่อนสร้างฉบับจริง`,
    }),
    'final-due': () => ({
      title: 'พร้อมสร้างฉบับจริง',
      body: 'รายงานในสมุดงานยังเป็นฉบับร่าง สร้างฉบับจริงแทนได้เลย',
    }),
    stale: ({ errors }: SituationFacts) => ({
      title: 'ข้อมูลเปลี่ยนหลังสร้างรายงาน',
      body:
        errors > 0
          ? `รายงานในสมุดงานยังเป็นของเดิม แก้ ${n(errors)} จุดก่อน แล้วจึงสร้างรายงานใหม่`
          : 'รายงานในสมุดงานยังเป็นของเดิม สร้างรายงานใหม่เพื่อให้ตรงกัน',
    }),
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
    'tick-first': () => 'เลือกรายการก่อน',
    'carry-on': (count: number) => `เปลี่ยน ${n(count)} จุดนี้`,
    'to-reports': () => 'ไปสร้างรายงาน',
    'choose-first': () => 'เลือกรายงานก่อน',
    'fix-first': (count: number) => `กลับไปแก้ ${n(count)} จุดก่อน`,
    'back-to-data': () => 'กลับไปดูข้อมูล',
    make: () => 'สร้างรายงาน',
    'make-anyway': () => 'สร้างรายงานเลย',
    'make-again': () => 'สร้างรายงานใหม่',
    'make-final': () => 'สร้างฉบับจริง',
    'see-report': () => 'ไปดูรายงาน',
    'see-next-sheet': () => 'ดูชีตถัดไป',
    cancel: () => 'ยกเลิก',
    cancelling: () => 'กำลังยกเลิก…',
  },
};

/** The shape of a language's table. */
export type GuidanceTexts = typeof thGuidance;

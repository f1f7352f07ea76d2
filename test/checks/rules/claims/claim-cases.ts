import {
  book,
  facts,
  PUBLISHED,
  set,
  setAll,
  setting,
  without,
  withoutColumn,
  withRow,
  type Change,
} from '../../base-workbook';
import type { Cases, Found, Silent } from '../harness';

const AT = ['ITA_Texts', 2, 'ข้อความ'] as const;
const FLAGS = ['score.below-threshold', 'change.outlier', 'change.outlier', 'coverage.declined', 'coverage.declined'];

/** A sentence in the published workbook: 8 scored 81.72, 9 scored 87.14, the total fell from 98.67 to 95.42. */
const found = (example: string, more: Partial<Found> = {}): Found => ({
  example,
  book: book(PUBLISHED, facts(example)),
  at: AT,
  also: FLAGS,
  ...more,
});
const silent = (example: string): Silent => ({ example, book: book(PUBLISHED, facts(example)) });

/** The result of 2566 as announced, its scores not filled in. */
const ANNOUNCED_2566: Change = (spec) =>
  [PUBLISHED, withoutColumn('ITA_Scores', '2566'), withRow('ITA_Results', 2566, 98.67, 'ระดับ ผ่านดีเยี่ยม')].reduce(
    (result, change) => change(result),
    spec,
  );

export const CLAIM_CASES: Cases = {
  'claim.all-passed': {
    found: [
      found('ทุกตัวชี้วัดผ่านเกณฑ์', { says: 'ตัวชี้วัดที่ ๘', related: ['ITA_Scores', 8, '2567'] }),
      {
        example: 'ผ่านเกณฑ์ (๘๘ คะแนน) ทุกตัวชี้วัด',
        book: book(PUBLISHED, facts('ผ่านเกณฑ์ (๘๘ คะแนน) ทุกตัวชี้วัด')),
        at: AT,
        also: FLAGS,
        says: 'ไม่ผ่านทั้งหมด ตัวชี้วัดที่ ๘ และ ๙',
      },
      found('ตัวชี้วัดทั้ง ๑๐ ตัวชี้วัด ได้คะแนนผ่านเกณฑ์ (๘๕ คะแนน) ทุกตัวชี้วัด'),
    ],
    silent: [
      silent('ผ่านเกณฑ์ทุกตัวชี้วัด ยกเว้นตัวชี้วัดที่ ๘'),
      silent('ในปีงบประมาณ พ.ศ. ๒๕๖๖ ทุกตัวชี้วัดผ่านเกณฑ์'),
      silent('ทุกตัวชี้วัดของแบบวัด IIT ผ่านเกณฑ์'),
      silent('มุ่งพัฒนาให้ทุกตัวชี้วัดผ่านเกณฑ์'),
      silent('ทุกตัวชี้วัดได้คะแนนไม่ต่ำกว่า ๘๑.๗๒ คะแนน'),
      silent('ไม่ได้ผ่านเกณฑ์ทุกตัวชี้วัด'),
    ],
  },
  'claim.score-differs': {
    found: [
      found('ตัวชี้วัดที่ ๘ ได้ ๘๗.๑๒ คะแนน', {
        fixed: ['ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน'],
        says: '๘๑.๗๒',
        related: ['ITA_Scores', 8, '2567'],
      }),
      found('ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน และตัวชี้วัดที่ 9 ได้ 87.41 คะแนน', {
        fixed: ['ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน และตัวชี้วัดที่ 9 ได้ 87.14 คะแนน'],
      }),
      found('ด้านการเปิดเผยข้อมูล ได้ ๘๗.๔๑ คะแนน'),
      found('แบบวัด OIT ได้ ๙๕.๓๗ คะแนน'),
      {
        example: 'ผลการวิเคราะห์ของแถวตัวชี้วัดที่ ๘: ได้คะแนน ๘๗.๑๒',
        book: book(PUBLISHED, set('ITA_Measures', 1, 'ผลการวิเคราะห์', 'ได้คะแนน ๘๗.๑๒')),
        at: ['ITA_Measures', 1, 'ผลการวิเคราะห์'],
        also: FLAGS,
      },
      {
        example: 'คอลัมน์ของท่านเอง: ตัวชี้วัดที่ ๘ (๘๗.๑๒ คะแนน)',
        book: book(PUBLISHED, set('ITA_Measures', 2, 'บันทึกของงานธุรการ', 'ตัวชี้วัดที่ ๘ (๘๗.๑๒ คะแนน)')),
        at: ['ITA_Measures', 2, 'บันทึกของงานธุรการ'],
        also: FLAGS,
      },
    ],
    silent: [
      silent('ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน'),
      silent('ปีงบประมาณ พ.ศ. ๒๕๖๖ ตัวชี้วัดที่ ๘ ได้ ๙๗.๖๓ คะแนน'),
      silent('ตัวชี้วัดที่ ๘ ต้องได้ไม่น้อยกว่า ๙๐.๐๐ คะแนน'),
      silent('ตัวชี้วัดที่ ๘ ข้อคำถาม e๑๒ ได้ ๗๕.๐๐ คะแนน'),
      silent('ตัวชี้วัดที่ ๘ ได้ {คะแนน:8} คะแนน'),
      silent('ตัวชี้วัดที่ ๘ ใช้งบประมาณ ๕๐,๐๐๐ บาท มีผู้ตอบ ๑๐๐ คน'),
    ],
  },
  'claim.total-differs': {
    found: [
      found('คะแนนรวม ๙๕.๒๔ คะแนน', { fixed: ['คะแนนรวม ๙๕.๔๒ คะแนน'], related: ['ITA_Scores', 0, '2567'] }),
      found('ผลการประเมินในภาพรวม ได้ ๙๖.๖๒ คะแนน', { says: 'ค่าเฉลี่ย' }),
    ],
    silent: [
      silent('ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๖ ได้คะแนนรวม ๙๘.๖๗ คะแนน'),
      silent('มีคะแนนเฉลี่ยของสิบตัวชี้วัดในภาพรวม เฉลี่ย ๙๖.๖๒ คะแนน'),
      silent('ค่าเป้าหมายของคะแนนรวมระดับประเทศ ๙๐.๐๐ คะแนน'),
      silent('คะแนน LPA ได้ ๙๒.๕๐ คะแนน'),
    ],
  },
  'claim.level-differs': {
    found: [
      found('ผลการประเมินอยู่ในระดับ "ผ่านดีเยี่ยม"', {
        fixed: ['ผลการประเมินอยู่ในระดับ "ผ่านดี"'],
        related: ['ITA_Results', 1, 'ระดับ'],
      }),
      {
        example: 'ผลการประเมินปี ๒๕๖๖ อยู่ในระดับผ่านดี (ประกาศไว้ว่า ระดับ ผ่านดีเยี่ยม)',
        book: book(ANNOUNCED_2566, facts('ผลการประเมินปี ๒๕๖๖ อยู่ในระดับผ่านดี')),
        at: AT,
        also: ['score.below-threshold'],
        fixed: ['ผลการประเมินปี ๒๕๖๖ อยู่ในระดับผ่านดีเยี่ยม'],
        related: ['ITA_Results', 2, 'ระดับ'],
      },
    ],
    silent: [
      silent('ผลการประเมินอยู่ในระดับผ่านดี'),
      silent('เพื่อให้ผลการประเมินอยู่ในระดับผ่านดีเยี่ยม'),
      silent('ผลการประเมินระดับ A ขึ้นไป'),
      silent('ผลการประเมินปี ๒๕๖๕ และ ๒๕๖๗ อยู่ในระดับผ่านดีเยี่ยม'),
      {
        example: 'ผลการประเมินปี ๒๕๖๖ อยู่ในระดับผ่านดีเยี่ยม (ประกาศไว้ว่า ระดับ ผ่านดีเยี่ยม)',
        book: book(ANNOUNCED_2566, facts('ผลการประเมินปี ๒๕๖๖ อยู่ในระดับผ่านดีเยี่ยม')),
      },
      {
        example: 'อยู่ในระดับผ่านดีเยี่ยม ตามที่กรอกในตารางผลรายปี',
        book: book(PUBLISHED, set('ITA_Results', 1, 'ระดับ', 'ผ่านดีเยี่ยม'), facts('ผลการประเมินอยู่ในระดับผ่านดีเยี่ยม')),
      },
      {
        example: 'อยู่ในระดับผ่านดี เมื่อไม่มีผลประเมินเลย',
        book: book(without('ITA_Scores', 'ITA_Results'), facts('ผลการประเมินอยู่ในระดับผ่านดี')),
      },
    ],
  },
  'claim.change-differs': {
    found: [
      found('ตัวชี้วัดที่ ๘ ลดลง ๑๕.๑๙ คะแนน', {
        says: 'ลดลง ๑๕.๙๑',
        related: ['ITA_Scores', 8, '2567'],
        fixed: ['ตัวชี้วัดที่ ๘ ลดลง ๑๕.๙๑ คะแนน'],
      }),
      found('ตัวชี้วัดที่ ๑ ลดลง ๑.๐๐ คะแนน', { says: 'เท่าเดิม', related: ['ITA_Scores', 1, '2567'] }),
      found('ตัวชี้วัดที่ ๖ ลดลง ๓.๓๕ คะแนน', { says: 'เพิ่มขึ้น ๓.๓๕' }),
      found('คะแนนรวมเพิ่มขึ้นจากปีที่ผ่านมา', { says: 'ลดลง ๓.๒๕', related: ['ITA_Scores', 0, '2567'] }),
    ],
    silent: [
      silent('ตัวชี้วัดที่ ๘ ลดลง ๑๕.๙๑ คะแนน'),
      silent('ตัวชี้วัดที่ ๘ ลดลงจาก ๙๗.๖๓ คะแนน เหลือ ๘๑.๗๒ คะแนน'),
      silent('เพื่อให้คะแนนรวมเพิ่มขึ้น'),
      silent('ตัวชี้วัดที่ ๘ เรื่องร้องเรียนลดลง ๓ เรื่อง'),
    ],
  },
  'claim.indicator-name': {
    found: [found('ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)', { says: 'ตัวชี้วัดที่ ๒' }), found('การใช้งบประมาณ (ตัวชี้วัดที่ ๕)')],
    silent: [
      silent('ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของทางราชการ'),
      silent('ตัวชี้วัดที่ ๕ และการใช้งบประมาณ'),
      silent('ตัวชี้วัดที่ ๓ การใช้อำนาจ และตัวชี้วัดที่ ๒ การใช้งบประมาณ'),
    ],
  },
  'claim.agency-name': {
    found: [
      found('เทศบาลตำบลบ้านตัวอยาง ได้จัดทำมาตรการ', { fixed: ['เทศบาลตำบลบ้านตัวอย่าง ได้จัดทำมาตรการ'] }),
      {
        example: 'เรียน นายกเทศมนตรีตำบลบานตัวอย่าง',
        book: book(setting('เรียน', 'นายกเทศมนตรีตำบลบานตัวอย่าง')),
        at: ['ITA_Agency', 12, 'ค่า'],
      },
    ],
    silent: [silent('เทศบาลตำบลบ้าน ตัวอย่าง'), silent('เทศบาลตำบลได้จัดทำมาตรการ'), silent('ร่วมกับเทศบาลตำบลหนองตัวอย่าง')],
  },
  'claim.mean-as-total': {
    found: [found('ผลการประเมิน ITA มีคะแนนเฉลี่ย ๙๕.๔๒ คะแนน', { related: ['ITA_Scores', 0, '2567'] })],
    silent: [
      silent('ผลการประเมิน ITA มีคะแนนรวม ๙๕.๔๒ คะแนน'),
      silent('ตัวชี้วัดที่ ๘ มีคะแนนเฉลี่ย ๘๑.๗๒ คะแนน'),
      {
        example: 'คะแนนเฉลี่ยของปีที่ไม่มีข้อมูล',
        book: book(without('ITA_Scores', 'ITA_Results'), facts('ผลการประเมิน ITA มีคะแนนเฉลี่ย ๙๕.๔๒ คะแนน')),
      },
    ],
  },
  'claim.agency-kind': {
    found: [
      found('พนักงานส่วนตำบลทุกคนลงนามรับทราบ', { says: 'พนักงานเทศบาล' }),
      found('นายก อบต. ลงนาม', { says: 'นายกเทศมนตรี' }),
      {
        example: 'ประกาศให้ทราบทั่วกัน … และสภาองค์การบริหารส่วนตำบลเห็นชอบ',
        book: book(
          PUBLISHED,
          facts(`ประกาศให้ทราบทั่วกัน ${'และเผยแพร่ทุกช่องทาง '.repeat(4)}และสภาองค์การบริหารส่วนตำบลเห็นชอบ`),
        ),
        at: AT,
        also: FLAGS,
        says: 'สภาเทศบาล',
      },
    ],
    silent: [
      silent('ตามมติคณะกรรมการพนักงานส่วนตำบล'),
      silent('พนักงานเทศบาลทุกคน'),
      silent('ข้อบัญญัติท้องถิ่น'),
      {
        example: 'พนักงานส่วนตำบล ใน อบต.',
        book: book(
          without('ITA_Signers'),
          setting('ประเภท', 'องค์การบริหารส่วนตำบล'),
          setting('เรียน', ''),
          setAll('ITA_Measures', 'ผู้รับผิดชอบ', 'สำนักปลัด'),
          facts('พนักงานส่วนตำบลทุกคน'),
        ),
      },
    ],
  },
};

import {
  book,
  emptied,
  facts,
  PUBLISHED,
  rename,
  set,
  setAll,
  setting,
  without,
  withRow,
  type Change,
} from '../../base-workbook';
import type { Cases } from '../harness';

const FLAGS_OF_PUBLISHED = [
  'score.below-threshold',
  'change.outlier',
  'change.outlier',
  'coverage.declined',
  'coverage.declined',
];

const PLAIN_FACTS = facts('ตามที่รายงานแล้ว');
const NO_RESULT: Change = (spec) =>
  [without('ITA_Scores', 'ITA_Results', 'ITA_Analysis', 'ITA_Issues'), setAll('ITA_Measures', 'รหัสข้อ', '')].reduce(
    (result, change) => change(result),
    spec,
  );

export const RESULT_CASES: Cases = {
  'analysis.duplicate': {
    found: [
      {
        example: 'บทวิเคราะห์ตัวชี้วัดที่ ๘ สองแถว',
        book: book(withRow('ITA_Analysis', 8, 'ควรปรับปรุง', '')),
        at: ['ITA_Analysis', 3, 'ตัวชี้วัดที่'],
        related: ['ITA_Analysis', 1, 'ตัวชี้วัดที่'],
      },
    ],
    silent: [
      { example: 'ตัวชี้วัดที่ ๘ ของปี ๒๕๖๖', book: book(withRow('ITA_Analysis', 8, 'ควรปรับปรุง', 2566)) },
      { example: 'แถวว่าง', book: book(withRow('ITA_Analysis', 8, '', '')) },
    ],
  },
  'issue.duplicate': {
    found: [
      {
        example: 'e12 สองแถว',
        book: book(withRow('ITA_Issues', 'E ๑๒', 'การเปิดโอกาสให้เสนอความเห็น', 8, 88.5, 2567)),
        at: ['ITA_Issues', 3, 'รหัสข้อ'],
        related: ['ITA_Issues', 1, 'รหัสข้อ'],
      },
    ],
    silent: [
      {
        example: 'e12 ของปี ๒๕๖๖',
        book: book(withRow('ITA_Issues', 'e12', 'การเปิดโอกาสให้เสนอความเห็น', 8, 88.5, 2566)),
      },
    ],
  },
  'score.odd-one-out': {
    found: [
      {
        example: 'ตัวชี้วัดที่ ๒ 59.5 แทน 95.5 ทั้งที่ IIT และคะแนนรวมที่ประกาศตรงกัน',
        book: book(set('ITA_Scores', 2, '2567', 59.5)),
        at: ['ITA_Scores', 2, '2567'],
        related: ['ITA_Results', 2, 'IIT'],
        fixed: [95.5],
        says: 'คะแนนรวมที่ประกาศ ๙๓.๖๑',
      },
      {
        example: 'ตัวชี้วัดที่ ๘ 80 แทน 90',
        book: book(set('ITA_Scores', 8, '2567', 80)),
        at: ['ITA_Scores', 8, '2567'],
        fixed: [90],
        says: 'ข้อความที่',
      },
      {
        example: 'ไม่มีคะแนนรายเครื่องมือ แต่ข้อความและคะแนนรวมชี้ตัวเดียวกัน',
        book: book(
          set('ITA_Scores', 8, '2567', 70),
          ...['IIT', 'EIT', 'OIT'].map((tool) => setAll('ITA_Results', tool, '')),
        ),
        at: ['ITA_Scores', 8, '2567'],
        related: ['ITA_Results', 2, 'คะแนนรวม'],
        fixed: [90],
      },
      {
        example: 'ผลที่ประกาศตรงกัน แต่บอกไม่ได้ว่าตัวไหนพิมพ์ผิด',
        book: book(set('ITA_Scores', 1, '2567', 96.3)),
        at: ['ITA_Scores', 0, '2567'],
        says: 'ตัวชี้วัดที่ ๑, ๒, ๓, ๔ และ ๕',
      },
    ],
    silent: [
      { example: 'คะแนนรวมผิดตัวเดียว', book: book(set('ITA_Results', 2, 'คะแนนรวม', 93.16)) },
      { example: 'EIT ที่ประกาศผิดตัวเดียว', book: book(set('ITA_Results', 2, 'EIT', 91.76)) },
      {
        example: 'ข้อความผิดตัวเดียว',
        book: book(set('ITA_Analysis', 1, 'บทวิเคราะห์', 'ผลการประเมินได้ ๘๐.๐๐ คะแนน')),
      },
      { example: 'คะแนนต่างจากที่ประกาศเพราะปัดเศษ', book: book(set('ITA_Scores', 2, '2567', 95.53)) },
    ],
  },
  'result.total-differs': {
    found: [
      {
        example: '93.16 แทน 93.61',
        book: book(set('ITA_Results', 2, 'คะแนนรวม', 93.16), set('ITA_Texts', 2, 'ข้อความ', 'ตามที่ประกาศแล้ว')),
        at: ['ITA_Results', 2, 'คะแนนรวม'],
        fixed: [93.61],
        says: '๐.๓๐ × ๙๕.๗๐',
      },
      {
        example: '94.05 (ค่าเฉลี่ยของสิบตัวชี้วัด)',
        book: book(set('ITA_Results', 2, 'คะแนนรวม', 94.05)),
        at: ['ITA_Results', 2, 'คะแนนรวม'],
        fixed: [93.61],
        says: 'ค่าเฉลี่ย',
      },
      {
        example: 'ไม่มีคะแนนรายตัวชี้วัด แต่ IIT EIT OIT ให้ผลรวมอื่น',
        book: book(without('ITA_Scores'), set('ITA_Results', 1, 'คะแนนรวม', 92)),
        at: ['ITA_Results', 1, 'คะแนนรวม'],
        fixed: [92.54],
      },
    ],
    silent: [
      { example: '93.62 (ปัดเศษต่างกันไม่เกิน 0.01)', book: book(set('ITA_Results', 2, 'คะแนนรวม', 93.62)) },
      { example: 'คะแนนรวมของปีที่ไม่มีคะแนนรายตัวชี้วัด', book: book(withRow('ITA_Results', 2565, 70.33, 'C')) },
      {
        example: 'คะแนนยังไม่ครบทุกตัวชี้วัด',
        book: book(set('ITA_Scores', 3, '2567', ''), setAll('ITA_Results', 'IIT', '')),
      },
      {
        example: 'แถวที่ยังไม่ได้กรอกปี',
        book: book(withRow('ITA_Results', '', 90, '', 94.8, 90.33, 92.5)),
      },
    ],
  },
  'result.tool-differs': {
    found: [
      {
        example: 'EIT 91.76 แทน 91.67',
        book: book(set('ITA_Results', 2, 'EIT', 91.76)),
        at: ['ITA_Results', 2, 'EIT'],
        fixed: [91.67],
      },
    ],
    silent: [
      { example: 'EIT 91.66', book: book(set('ITA_Results', 2, 'EIT', 91.66)) },
      { example: 'แถวที่ยังไม่ได้กรอกปี', book: book(withRow('ITA_Results', '', 90, '', 90, 90, 90)) },
      { example: 'EIT (ว่าง)', book: book(set('ITA_Results', 2, 'EIT', '')) },
    ],
  },
  'result.duplicate-year': {
    found: [
      {
        example: '2567 สองแถว',
        book: book(withRow('ITA_Results', 'ปี ๒๕๖๗', '')),
        at: ['ITA_Results', 3, 'ปีงบประมาณ'],
        related: ['ITA_Results', 2, 'ปีงบประมาณ'],
        says: 'ปี ๒๕๖๗',
      },
    ],
    silent: [
      { example: '2565, 2566, 2567', book: book(withRow('ITA_Results', 2565, 70.33, 'C')) },
      { example: 'สองแถวที่ยังไม่ได้กรอกปี', book: book(withRow('ITA_Results', '', 90), withRow('ITA_Results', '', 91)) },
    ],
  },
  'result.no-data': {
    found: [
      {
        example: 'ปีผลประเมิน: 2564 ซึ่งไม่มีข้อมูล',
        book: book(setting('ปีผลประเมิน', 2564)),
        at: ['ITA_Agency', 7, 'ค่า'],
        says: '๒๕๖๔',
      },
      {
        example: 'ข้อความใช้ {คะแนนรวม} แต่ไม่มีผลประเมินเลย',
        book: book(
          without('ITA_Scores', 'ITA_Results', 'ITA_Analysis', 'ITA_Issues'),
          set('ITA_Texts', 1, 'ข้อความ', 'ได้ {คะแนนรวม} คะแนน'),
          set('ITA_Texts', 2, 'ข้อความ', ''),
          setAll('ITA_Measures', 'รหัสข้อ', ''),
        ),
        at: ['ITA_Texts', 1, 'ข้อความ'],
      },
      {
        example: 'ข้อความว่าตัวชี้วัดที่ ๘ ได้ ๙๐.๐๐ คะแนน แต่ไม่มีผลประเมินเลย',
        book: book(
          without('ITA_Scores', 'ITA_Results', 'ITA_Analysis', 'ITA_Issues'),
          set('ITA_Texts', 1, 'ข้อความ', ''),
          set('ITA_Texts', 2, 'ข้อความ', 'ตัวชี้วัดที่ ๘ ได้ ๙๐.๐๐ คะแนน'),
          setAll('ITA_Measures', 'รหัสข้อ', ''),
        ),
        at: ['ITA_Texts', 2, 'ข้อความ'],
      },
      {
        example: 'ข้อความว่าอยู่ในระดับผ่านดี แต่ไม่มีผลประเมินเลย',
        book: book(NO_RESULT, facts('ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน\nผลการประเมินอยู่ในระดับผ่านดี')),
        at: ['ITA_Texts', 2, 'ข้อความ'],
      },
      {
        example: 'ปีผลประเมินมีแถวผลรายปีที่ยังไม่มีคะแนนรวม',
        book: book(setting('ปีผลประเมิน', 2565), withRow('ITA_Results', 2565, '')),
        at: ['ITA_Agency', 7, 'ค่า'],
      },
    ],
    silent: [
      { example: 'ปีผลประเมิน: 2566 ซึ่งมีผลที่ประกาศ', book: book(setting('ปีผลประเมิน', 2566)) },
      {
        example: 'ปีผลประเมินมีแต่ผลที่ประกาศ',
        book: book(setting('ปีผลประเมิน', 2565), withRow('ITA_Results', 2565, 88.1)),
      },
      {
        example: 'ปีผลประเมินมีแต่คะแนนของบางตัวชี้วัด',
        book: book(setting('ปีผลประเมิน', 2566), emptied('ITA_Results'), set('ITA_Scores', 1, '2566', '')),
      },
      { example: 'ไม่มีผลประเมิน และข้อความบอกแต่ชื่อ', book: book(NO_RESULT, facts('ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน')) },
      {
        example: 'ไม่มีผลประเมิน และข้อความไม่ได้อ้างผล',
        book: book(
          without('ITA_Scores', 'ITA_Results', 'ITA_Analysis'),
          set('ITA_Texts', 2, 'ข้อความ', 'ของ {หน่วยงาน}'),
        ),
      },
    ],
  },
  'result.level-differs': {
    found: [
      {
        example: 'ผ่านดีเยี่ยม เมื่อคะแนนรวม 95.42 แต่ OIT ต่ำกว่า 95',
        book: book(PUBLISHED, set('ITA_Results', 1, 'ระดับ', 'ผ่านดีเยี่ยม')),
        at: ['ITA_Results', 1, 'ระดับ'],
        fixed: ['ผ่านดี'],
        also: FLAGS_OF_PUBLISHED,
      },
      {
        example: 'A เมื่อปี 2565 ได้ 70.33',
        book: book(withRow('ITA_Results', 2565, 70.33, 'A')),
        at: ['ITA_Results', 3, 'ระดับ'],
        fixed: ['C'],
      },
      {
        example: 'ต้องปรับปรุง เมื่อคะแนนรวม 96 และไม่รู้คะแนน EIT กับ OIT',
        book: book(withRow('ITA_Results', 2568, 96, 'ต้องปรับปรุง', 97), PLAIN_FACTS),
        at: ['ITA_Results', 3, 'ระดับ'],
        says: '“ผ่านดีเยี่ยม / ผ่านดี / ผ่าน”',
      },
      {
        example: 'ผ่านดีเยี่ยม เมื่อคะแนนรวม 96 และรู้ว่า IIT ไม่ถึง 95',
        book: book(withRow('ITA_Results', 2568, 96, 'ผ่านดีเยี่ยม', 94), PLAIN_FACTS),
        at: ['ITA_Results', 3, 'ระดับ'],
        says: '“ผ่านดี / ผ่าน”',
      },
      {
        example: 'ผ่านดีมาก ของปีที่ไม่มีคะแนน',
        book: book(withRow('ITA_Results', 2568, '', 'ผ่านดีมาก')),
        at: ['ITA_Results', 3, 'ระดับ'],
        says: 'ไม่มีระดับ',
      },
    ],
    silent: [
      { example: 'ระดับ "ผ่านดี"', book: book(set('ITA_Results', 2, 'ระดับ', 'ระดับ "ผ่านดี"')) },
      {
        example: 'ผ่าน เมื่อไม่รู้คะแนนรายเครื่องมือ',
        book: book(without('ITA_Scores'), setAll('ITA_Results', 'EIT', ''), set('ITA_Results', 1, 'ระดับ', 'ผ่าน')),
      },
      { example: 'แถวที่ยังไม่ได้กรอกปี', book: book(withRow('ITA_Results', '', 50, 'ผ่านดี')) },
      { example: 'แถวที่ยังไม่มีคะแนนรวม', book: book(withRow('ITA_Results', 2568, '', 'ผ่านดี')) },
      { example: 'C เมื่อปี 2565 ได้ 70.33', book: book(withRow('ITA_Results', 2565, 70.33, 'C')) },
    ],
  },
  'criteria.unknown-year': {
    found: [
      {
        example: 'ผลประเมินปี 2575',
        book: book(withRow('ITA_Results', 2575, 93.61, 'ผ่านดี')),
        at: ['ITA_Results', 3, 'ปีงบประมาณ'],
        says: '๒๕๗๕',
      },
      {
        example: 'คอลัมน์คะแนนปี 2575',
        book: book(rename('ITA_Scores', '2567', '2575'), PLAIN_FACTS),
        at: ['ITA_Scores', 0, '2575'],
      },
      {
        example: 'ปีผลประเมิน: 2575',
        book: book(setting('ปีผลประเมิน', 2575), PLAIN_FACTS),
        at: ['ITA_Agency', 7, 'ค่า'],
        also: ['result.no-data'],
      },
    ],
    silent: [{ example: 'ผลประเมินปี 2569', book: book(withRow('ITA_Results', 2569, 93.61, 'ผ่านดี')) }],
  },
};

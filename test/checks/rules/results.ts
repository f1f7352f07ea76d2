import { book, PUBLISHED, set, setAll, setting, without, withRow } from '../base';
import type { Cases } from '../harness';

const FLAGS_OF_PUBLISHED = [
  'score.below-threshold',
  'change.outlier',
  'change.outlier',
  'coverage.declined',
  'coverage.declined',
];

export const RESULT_CASES: Cases = {
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
      { example: 'EIT (ว่าง)', book: book(set('ITA_Results', 2, 'EIT', '')) },
    ],
  },
  'result.duplicate-year': {
    found: [
      {
        example: '2567 สองแถว',
        book: book(withRow('ITA_Results', 'ปี ๒๕๖๗', '')),
        at: ['ITA_Results', 3, 'ปีงบประมาณ'],
      },
    ],
    silent: [{ example: '2565, 2566, 2567', book: book(withRow('ITA_Results', 2565, 70.33, 'C')) }],
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
    ],
    silent: [
      { example: 'ปีผลประเมิน: 2566 ซึ่งมีผลที่ประกาศ', book: book(setting('ปีผลประเมิน', 2566)) },
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
    ],
    silent: [
      { example: 'ระดับ "ผ่านดี"', book: book(set('ITA_Results', 2, 'ระดับ', 'ระดับ "ผ่านดี"')) },
      {
        example: 'ผ่าน เมื่อไม่รู้คะแนนรายเครื่องมือ',
        book: book(without('ITA_Scores'), setAll('ITA_Results', 'EIT', ''), set('ITA_Results', 1, 'ระดับ', 'ผ่าน')),
      },
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
    ],
    silent: [{ example: 'ผลประเมินปี 2569', book: book(withRow('ITA_Results', 2569, 93.61, 'ผ่านดี')) }],
  },
};

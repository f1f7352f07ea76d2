import fc from 'fast-check';
import {
  indicatorNamed,
  indicatorOf,
  INDICATORS,
  indicatorsOf,
  readIndicators,
  readTool,
  TOOL_IDS,
  TOOL_NAMES,
  toolOf,
} from '../../src/assessment/indicators';

describe('the ten indicators', () => {
  it('are those of the assessment', () => {
    expect(INDICATORS.map(({ number, tool, name, variants }) => [number, tool, name, ...variants])).toEqual([
      [1, 'IIT', 'การปฏิบัติหน้าที่'],
      [2, 'IIT', 'การใช้งบประมาณ'],
      [3, 'IIT', 'การใช้อำนาจ', 'ใช้อำนาจ'],
      [4, 'IIT', 'การใช้ทรัพย์สินของราชการ', 'การใช้ทรัพย์สินของทางราชการ'],
      [5, 'IIT', 'การแก้ไขปัญหาการทุจริต'],
      [6, 'EIT', 'คุณภาพการดำเนินงาน'],
      [7, 'EIT', 'ประสิทธิภาพการสื่อสาร'],
      [8, 'EIT', 'การปรับปรุงระบบการทำงาน', 'การปรับปรุงการทำงาน'],
      [9, 'OIT', 'การเปิดเผยข้อมูล'],
      [10, 'OIT', 'การป้องกันการทุจริต'],
    ]);
  });

  it('are found by number', () => {
    expect(indicatorOf(8)?.name).toBe('การปรับปรุงระบบการทำงาน');
    expect(indicatorOf(0)).toBeUndefined();
    expect(indicatorOf(11)).toBeUndefined();
    expect([1, 5, 6, 8, 9, 10, 11].map(toolOf)).toEqual(['IIT', 'IIT', 'EIT', 'EIT', 'OIT', 'OIT', undefined]);
  });

  it('belong to three tools', () => {
    expect(TOOL_IDS.map((tool) => indicatorsOf(tool).map(({ number }) => number))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8],
      [9, 10],
    ]);
    expect(TOOL_NAMES).toEqual({
      IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
      EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
      OIT: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
    });
  });
});

describe('indicatorNamed', () => {
  it('knows official names and variants, however they are typed', () => {
    expect(indicatorNamed(' การปฏิบัติหน้าที่ ')).toEqual({ indicator: indicatorOf(1), form: 'official' });
    expect(indicatorNamed('การใช้อํานาจ')).toEqual({ indicator: indicatorOf(3), form: 'official' });
    expect(indicatorNamed('ใช้อำนาจ')).toEqual({ indicator: indicatorOf(3), form: 'variant' });
    expect(indicatorNamed('การใช้ทรัพย์สินของทางราชการ')).toEqual({ indicator: indicatorOf(4), form: 'variant' });
    expect(indicatorNamed('การปรับปรุงการทำงาน')).toEqual({ indicator: indicatorOf(8), form: 'variant' });
  });

  it('does not guess', () => {
    expect(indicatorNamed('การทุจริต')).toBeNull();
    expect(indicatorNamed('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่')).toBeNull();
    expect(indicatorNamed('')).toBeNull();
  });
});

describe('readIndicators', () => {
  it.each([
    ['8, ๙', [8, 9]],
    ['๑.การปฏิบัติหน้าที่', [1]],
    ['ทุกตัวชี้วัด', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['ตัวชี้วัดทั้งหมด', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['การปรับปรุงระบบการทำงาน', [8]],
    ['ตัวชี้วัด การปรับปรุงการทำงาน', [8]],
    ['- การใช้งบประมาณ\n- การใช้อำนาจ', [2, 3]],
    ['การเปิดเผยข้อมูล, การป้องกันการทุจริต; การปฏิบัติหน้าที่', [9, 10, 1]],
    ['11', [11]],
  ])('reads %j as %j', (text, numbers) => {
    expect(readIndicators(text)).toEqual(numbers);
  });

  it.each(['', 'ไม่มี', '8.5', 'i7', 'ทุกตัวชี้วัดที่ดี', 'เกือบทุกตัวชี้วัด', 'การใช้ตัวชี้วัดงบประมาณ', 'การใช้อำนาจ, อื่น ๆ'])(
    'refuses %j',
    (text) => {
      expect(readIndicators(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readIndicators(text)));
  });
});

describe('readTool', () => {
  it.each([
    ['IIT', 'IIT'],
    [' eit ', 'EIT'],
    ['เครื่องมือ OIT', 'OIT'],
    ['แบบวัด IIT', 'IIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', 'EIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 'IIT'],
    ['แบบวัดการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
    ['ผู้มีส่วนได้ส่วนเสีย\nภายใน', 'IIT'],
    ['Internal Integrity and Transparency Assessment', 'IIT'],
    ['External Integrity and Transparency Assessment', 'EIT'],
    ['Open Data Integrity and Transparency Assessment', 'OIT'],
  ])('reads %j as %s', (text, tool) => {
    expect(readTool(text)).toBe(tool);
  });

  it.each(['', 'ITA', 'IIT, EIT', 'IIT/OIT', 'แบบวัด'])('refuses %j', (text) => {
    expect(readTool(text)).toBeNull();
  });
});

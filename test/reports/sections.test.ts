import type { BookSpec } from '../support/book';
import { drawSheet, formulasOf, shownRows } from '../support/draw-sheet';
import { MEASURES, reportInputOf, SCORES, scoresWith, sheetOf } from '../support/reports';
import { composeReports } from '../../src/reports/compose-report';

const all: BookSpec = { ITA_Scores: SCORES, ITA_Measures: MEASURES };
const ISSUES = {
  headers: ['รหัสข้อ', 'ประเด็น', 'ตัวชี้วัดที่', 'คะแนน'],
  rows: [
    ['e12', 'การปรับปรุงการให้บริการ', 8, 79.5],
    ['o10', 'แผนการใช้จ่ายงบประมาณ', 9, ''],
    ['i7', 'การใช้งบประมาณอย่างคุ้มค่า', 2, ''],
  ],
};

describe('the scores', () => {
  it('judge every indicator, the tools and the total by formulas', () => {
    const sheet = sheetOf('development', 'scores', all);
    const rows = shownRows(sheet);
    expect(rows.find(([number]) => number === '8')).toEqual([
      '8',
      'EIT',
      'การปรับปรุงระบบการทำงาน',
      '81.72',
      'ไม่ผ่านเกณฑ์',
    ]);
    expect(
      rows
        .slice(-5, -1)
        .map((row) => [row[0], row[3], row[4]])
        .slice(0, 3),
    ).toEqual([
      ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', '93.74', ''],
      ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', '93.57', ''],
      ['คะแนนรวม (ถ่วงน้ำหนัก)', '95.42', 'ผ่านดี'],
    ]);
    expect(formulasOf(sheet)).toContain('=IF(ROUND(D12,2)>=85,"ผ่านเกณฑ์","ไม่ผ่านเกณฑ์")');
  });

  it('are what was announced, where a year has nothing else', () => {
    const results = { headers: ['ปีงบประมาณ', 'คะแนนรวม', 'ระดับ', 'IIT'], rows: [[2567, 95.42, 'ผ่านดี', 99.57]] };
    const rows = shownRows(sheetOf('development', 'scores', { ITA_Results: results }));
    expect(rows.slice(4, 6).map((row) => [row[0], row[3], row[4]])).toEqual([
      ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', '99.57', ''],
      ['คะแนนรวม (ถ่วงน้ำหนัก)', '95.42', 'ผ่านดี'],
    ]);
  });
});

describe('a result year in which a score is missing', () => {
  const tables = { ...all, ITA_Scores: scoresWith([7, 2567, '']) };

  it('is shown as far as it is known: indicators and tools that are whole, no total, no level', () => {
    const rows = shownRows(sheetOf('development', 'scores', tables));
    const after = (title: string) => {
      const row = rows.find((texts) => texts.some((text) => text.includes(title)));
      return row?.slice(row.findIndex((text) => text.includes(title)) + 1).filter((text) => text !== '');
    };
    expect(after('ประสิทธิภาพการสื่อสาร')).toEqual(['-', '-']);
    expect(after('(IIT)')).toEqual(['99.57']);
    expect(after('(EIT)')).toBeUndefined();
    expect(after('คะแนนรวม (ถ่วงน้ำหนัก)')).toEqual(['-', '-']);
  });

  it('is summed up without claiming a total', () => {
    const summary = drawSheet(sheetOf('summary', 'summary', tables));
    expect(summary).toContain('จำนวน ๘ ตัวชี้วัด จากทั้งหมด ๙ ตัวชี้วัด');
    expect(summary).not.toContain('มีคะแนนรวม');
  });
});

describe('the analysis', () => {
  const analysis = {
    headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์'],
    rows: [[8, 'ได้ {คะแนน:8} {ผลต่าง:๘} จาก {คะแนนก่อน:8}\nต้องปรับปรุง']],
  };
  const rows = shownRows(sheetOf('development', 'analysis', { ...all, ITA_Analysis: analysis })).map(
    ([first]) => first,
  );

  it('is what the clerk wrote, a paragraph a line, tokens replaced', () => {
    const at = rows.indexOf('ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน');
    expect(rows.slice(at + 1, at + 3)).toEqual(['ได้ ๘๑.๗๒ ลดลง ๑๕.๙๑ จาก ๙๗.๖๓', 'ต้องปรับปรุง']);
  });

  it('is drafted where there is none, as the score has it', () => {
    const draftOf = (name: string) => rows[rows.findIndex((text) => text?.endsWith(name)) + 1];
    expect(draftOf('การปฏิบัติหน้าที่')).toContain('เป็นคะแนนเต็ม');
    expect(draftOf('คุณภาพการดำเนินงาน')).toBe(
      'ตัวชี้วัดคุณภาพการดำเนินงาน ได้ ๙๙.๖๕ คะแนน เทียบกับปีงบประมาณ พ.ศ. ๒๕๖๖ เพิ่มขึ้น ๓.๓๕ คะแนน ผ่านเกณฑ์ ควรพัฒนาประเด็นที่ยังไม่ได้คะแนนเต็มให้ดียิ่งขึ้น',
    );
    const drafted = drawSheet(sheetOf('development', 'analysis', all));
    expect(drafted).toContain('ไม่ผ่านเกณฑ์ ต้องเร่งแก้ไข');
    const lowest = drawSheet(sheetOf('development', 'analysis', { ...all, ITA_Scores: scoresWith([8, 2567, 99]) }));
    expect(lowest).toContain(
      'ตัวชี้วัดการเปิดเผยข้อมูล ได้ ๘๗.๑๔ คะแนน เทียบกับปีงบประมาณ พ.ศ. ๒๕๖๖ ลดลง ๑๐.๘๖ คะแนน ผ่านเกณฑ์แต่ต่ำที่สุดในปีนี้',
    );
  });
});

describe('the plan', () => {
  it('has one block for each indicator, with what its analysis says', () => {
    const analysis = { headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์'], rows: [[8, 'คะแนนต่ำสุด']] };
    const rows = shownRows(sheetOf('development', 'plan', { ...all, ITA_Analysis: analysis }));
    expect(rows[3]?.map((title) => title.replaceAll('⏎', ''))).toEqual([
      'ตัวชี้วัด',
      'มาตรการ/โครงการ/กิจกรรม',
      'ผลการวิเคราะห์ที่สอดคล้อง',
      'ระยะเวลา',
      'ผู้รับผิดชอบ',
    ]);
    expect(rows.slice(4)).toEqual([
      ['ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน⏎(๙๙.๖๕ คะแนน)', '๑. เปิดบริการออนไลน์', '-', 'ไตรมาส ๒', 'สำนักปลัด'],
      ['ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน⏎(๘๑.๗๒ คะแนน)', '๑. ปรับปรุงคู่มือประชาชน', 'คะแนนต่ำสุด', 'ไตรมาส ๑ - ๔', 'สำนักปลัด'],
      ['ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล⏎(๘๗.๑๔ คะแนน)', '๑. เผยแพร่แผนการใช้จ่ายงบประมาณ', '-', 'ไตรมาส ๑', 'กองคลัง'],
    ]);
  });
});

describe('plan and status by tool', () => {
  it('number the measures of each tool from one', () => {
    const rows = shownRows(sheetOf('memo', 'tool-plan', all)).map(([first]) => first);
    expect(rows.slice(4)).toEqual([
      'มาตรการ/แนวทางยกระดับ EIT (แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก)',
      '๑. ปรับปรุงคู่มือประชาชน',
      '๒. เปิดบริการออนไลน์',
      'มาตรการ/แนวทางยกระดับ OIT (แบบวัดการเปิดเผยข้อมูลสาธารณะ)',
      '๑. เผยแพร่แผนการใช้จ่ายงบประมาณ',
    ]);
  });

  it('ticks one of three states, with what proves it', () => {
    const rows = shownRows(sheetOf('memo', 'status', all));
    expect(rows[4]?.slice(1)).toEqual(['สถานะดำเนินงาน', '', '']);
    expect(rows.filter(([first]) => /^[๑-๙]\./.test(first ?? '')).map((row) => row.slice(1))).toEqual([
      ['-', '-', '✓⏎(หนังสือที่ ๑)'],
      ['✓', '-', '-'],
      ['-', '✓', '-'],
    ]);
  });
});

describe('the issues', () => {
  it('stand under their indicators with the measures that name them', () => {
    const rows = shownRows(sheetOf('issues', 'issues', { ...all, ITA_Issues: ISSUES })).slice(4);
    expect(rows.map(([first, , measure]) => [first, measure])).toEqual([
      ['ตัวชี้วัดที่ ๒ การใช้งบประมาณ  เครื่องมือการประเมิน IIT (แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน)', ''],
      ['i๗ การใช้งบประมาณอย่างคุ้มค่า', '-'],
      ['ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน  เครื่องมือการประเมิน EIT (แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก)', ''],
      ['e๑๒ การปรับปรุงการให้บริการ (๗๙.๕๐ คะแนน)', '๑. ปรับปรุงคู่มือประชาชน'],
      ['ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล  เครื่องมือการประเมิน OIT (แบบวัดการเปิดเผยข้อมูลสาธารณะ)', ''],
      ['o๑๐ แผนการใช้จ่ายงบประมาณ', 'เผยแพร่แผนการใช้จ่ายงบประมาณ'],
    ]);
  });

  it('are left out when no measure names any of them', () => {
    const unrelated = { ...ISSUES, rows: [['i30', 'ประเด็นอื่น', 5, '']] };
    const { omitted } = composeReports(['issues'], reportInputOf({ ...all, ITA_Issues: unrelated }));
    expect(omitted.map(({ section }) => section)).toContain('issues');
  });
});

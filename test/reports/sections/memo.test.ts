import { composeReports } from '../../../src/reports/compose-report';
import type { BookSpec } from '../../support/book';
import { drawSheet } from '../../support/draw-sheet';
import { agencyWith, MEASURES, reportInputOf, SCORES, scoresWith, sheetOf } from '../../support/reports';

const all: BookSpec = { ITA_Scores: SCORES, ITA_Measures: MEASURES };

describe('the memo', () => {
  const signers = {
    headers: ['ลำดับ', 'ชื่อ', 'ตำแหน่ง', 'ความเห็น', 'ข้อความ'],
    rows: [
      [2, 'นายตัวอย่าง ซื่อตรง', 'ปลัดเทศบาล', 'ความเห็นปลัดเทศบาล', 'เพื่อโปรดพิจารณา'],
      [1, '(นางสาวตัวอย่าง รักงาน)', 'นักจัดการงานทั่วไป', '', ''],
    ],
  };
  const agency = agencyWith(
    ['ส่วนราชการ', 'สำนักปลัด'],
    ['เลขที่หนังสือ', 'ตย ๕๒๐๐๑/๑'],
    ['รอบ', '6 เดือน'],
    ['เรียน', 'นายกเทศมนตรี'],
  );
  const memo = drawSheet(sheetOf('memo', 'memo', { ...all, ITA_Agency: agency, ITA_Signers: signers }));

  it('has the head of an official memo, its subject composed', () => {
    expect(memo).toContain('บันทึกข้อความ');
    expect(memo).toContain('สำนักปลัด เทศบาลตำบลบ้านตัวอย่าง');
    expect(memo).toContain(
      [
        'เรื่อง |  | รายงานผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
        ' |  | ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๖ - ๓๑ มีนาคม ๒๕๖๗)',
      ].join('\n'),
    );
  });

  it('drafts the facts: result, level, and how far the measures have come', () => {
    expect(memo).toContain('มีคะแนนรวม ๙๕.๔๒ คะแนน อยู่ในระดับ “ผ่านดี” มีตัวชี้วัดที่ไม่ผ่านเกณฑ์ ๘๕ คะแนน จำนวน ๑ ตัวชี้วัด');
    expect(memo).toContain(
      'มีมาตรการทั้งหมด ๓ มาตรการ ดำเนินการเสร็จแล้ว ๑ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ และยังไม่ดำเนินการ ๑ มาตรการ',
    );
  });

  it('says what staff wrote instead, tokens replaced and unknown ones left for a person to see', () => {
    const texts = {
      headers: ['ตอน', 'ข้อความ'],
      rows: [['ข้อเท็จจริง', 'ได้ {คะแนนรวม} ระดับ {ระดับ} ผ่าน {จำนวนผ่าน} {ไม่รู้จัก}']],
    };
    const written = drawSheet(sheetOf('memo', 'memo', { ...all, ITA_Texts: texts }));
    expect(written).toContain('ได้ ๙๕.๔๒ ระดับ ผ่านดี ผ่าน ๙ {ไม่รู้จัก}');
    expect(written).not.toContain('มาตรการทั้งหมด');
  });

  it('says that all passed, and nothing of states that no measure is in', () => {
    const ITA_Measures = { headers: ['ตัวชี้วัดที่', 'มาตรการ', 'สถานะ'], rows: [['8', 'ก', 'ดำเนินการเสร็จแล้ว']] };
    const facts = drawSheet(sheetOf('memo', 'memo', { ITA_Scores: scoresWith([8, 2567, 90]), ITA_Measures }));
    expect(facts).toContain('ทุกตัวชี้วัดผ่านเกณฑ์ ๘๕ คะแนน');
    expect(facts).toContain('มีมาตรการทั้งหมด ๑ มาตรการ ดำเนินการเสร็จแล้ว ๑ มาตรการ รายละเอียด');
    expect(facts).not.toMatch(/๐ มาตรการ|๐ ตัวชี้วัด|ไม่ระบุสถานะ/);
  });

  it('names as attached only what is', () => {
    const without = { headers: ['ตัวชี้วัดที่', 'มาตรการ', 'สถานะ'], rows: [['8', 'ก', '']] };
    const drawn = (ITA_Measures: BookSpec['ITA_Measures']) =>
      drawSheet(sheetOf('memo', 'memo', { ITA_Scores: SCORES, ...(ITA_Measures && { ITA_Measures }) }));
    expect(drawn(MEASURES)).toContain('ตามแผนมาตรการและสถานะการดำเนินงานที่แนบท้ายบันทึกนี้');
    expect(drawn(without)).toContain('ตามแผนมาตรการที่แนบท้ายบันทึกนี้');
    expect(drawn(undefined)).not.toContain('แนบท้าย');
  });

  it.each([
    ['สำนักปลัด', 'สำนักปลัด เทศบาลตำบลบ้านตัวอย่าง'],
    ['สำนักปลัด เทศบาลตำบลบ้านตัวอย่าง', 'สำนักปลัด เทศบาลตำบลบ้านตัวอย่าง'],
    ['งานธุรการ ทต.บ้านตัวอย่าง', 'งานธุรการ ทต.บ้านตัวอย่าง'],
  ])('names the agency once beside the division “%s”', (division, office) => {
    const ITA_Agency = agencyWith(['ส่วนราชการ', division]);
    const head = drawSheet(sheetOf('memo', 'memo', { ...all, ITA_Agency }));
    expect(head).toContain(`ส่วนราชการ |  |  | ${office}\n`);
  });

  const partsOf = (rows: readonly (readonly [string, string])[]) => {
    const lines = drawSheet(sheetOf('memo', 'memo', { ...all, ITA_Texts: { headers: ['ตอน', 'ข้อความ'], rows } }))
      .split('\n')
      .map((line) => line.trim());
    return lines.slice(lines.indexOf('ข้อเท็จจริง') + 2, lines.indexOf('ลงชื่อ') - 1);
  };

  it('sums up before it asks, and asks in the last sentence before the signatures', () => {
    expect(
      partsOf([
        ['ข้อเท็จจริง', 'ก'],
        ['ข้อพิจารณา', 'จึงเรียนมาเพื่อโปรดทราบ'],
        ['สรุป', 'โดยสรุป'],
      ]),
    ).toEqual(['สรุป', 'โดยสรุป', 'ข้อพิจารณา', 'จึงเรียนมาเพื่อโปรดทราบ']);
    expect(
      partsOf([
        ['ข้อเท็จจริง', 'ก'],
        ['ข้อพิจารณา', 'เห็นควรเผยแพร่'],
        ['สรุป', 'จึงเรียนมาเพื่อโปรดพิจารณา'],
      ]),
    ).toEqual(['ข้อพิจารณา', 'เห็นควรเผยแพร่', 'จึงเรียนมาเพื่อโปรดพิจารณา']);
    expect(
      partsOf([
        ['ข้อเท็จจริง', 'ก'],
        ['ข้อพิจารณา', 'เห็นควรเผยแพร่'],
      ]),
    ).toEqual(['ข้อพิจารณา', 'เห็นควรเผยแพร่', 'จึงเรียนมาเพื่อโปรดทราบ']);
  });

  it('has blank blocks to sign where the workbook names nobody', () => {
    const lines = drawSheet(sheetOf('memo', 'memo', all))
      .split('\n')
      .map((line) => line.replace(/^[ |]+/, ''));
    expect(lines.filter((line) => line.startsWith('(…'))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('ตำแหน่ง…'))).toHaveLength(2);
  });

  it('holds the measures itself where ITA_Agency says so, a table for each tool on the grid of the form', () => {
    const tables = { ...all, ITA_Agency: agencyWith(['ตารางมาตรการในบันทึก', 'ในเรื่องเดิม']) };
    const sheet = sheetOf('memo', 'memo', tables);
    const drawn = drawSheet(sheet);
    expect(drawn.indexOf('ดังนี้')).toBeLessThan(drawn.indexOf('๑. ปรับปรุงคู่มือประชาชน'));
    expect(drawn.indexOf('๑. เผยแพร่แผนการใช้จ่ายงบประมาณ')).toBeLessThan(drawn.indexOf('ข้อเท็จจริง'));
    expect(drawn.replaceAll('⏎', '')).toContain('มาตรการ/แนวทางยกระดับ EIT');
    expect(drawn).not.toContain('แผนมาตรการและ');
    expect(sheet.actions.length).toBeLessThanOrEqual(40);
    const { omitted } = composeReports(['memo'], reportInputOf(tables));
    expect(omitted.map(({ section }) => section)).toEqual(['tool-plan']);
  });

  it('is signed by the author first, then by the superiors, names in brackets once', () => {
    const lines = memo.split('\n').map((line) => line.replace(/^[ |]+/, ''));
    expect(lines.filter((line) => /^\(|ความเห็น/.test(line))).toEqual([
      '(นางสาวตัวอย่าง รักงาน)',
      'ความเห็นปลัดเทศบาล |  |  |  | เพื่อโปรดพิจารณา',
      '(นายตัวอย่าง ซื่อตรง)',
    ]);
  });
});

import { actionsOf, drawSheet, formulasOf, shownRows } from '../support/draw-sheet';
import { agencyWith, MEASURES, SCORES, scoresWith, sheetOf } from '../support/reports';

const all = { ITA_Scores: SCORES, ITA_Measures: MEASURES };

describe('the cover', () => {
  it('says whose report it is, of which year and round', () => {
    expect(
      drawSheet(sheetOf('annual', 'cover', all))
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      'รายงานผลการดำเนินการ',
      'เพื่อส่งเสริมคุณธรรมและความโปร่งใส',
      'ภายในหน่วยงาน',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
      'รอบ ๑๒ เดือน (๑ ตุลาคม ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๗)',
      'เทศบาลตำบลบ้านตัวอย่าง',
      'อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง',
    ]);
  });

  it('follows the round, the digits and what staff typed before the names of places', () => {
    const agency = agencyWith(['รอบ', '6 เดือน'], ['เลข', 'อารบิก'], ['จังหวัด', 'จังหวัดตัวอย่าง']);
    const cover = drawSheet(sheetOf('annual', 'cover', { ...all, ITA_Agency: agency }));
    expect(cover).toContain('รอบ 6 เดือน (1 ตุลาคม 2566 - 31 มีนาคม 2567)');
    expect(cover).toContain('อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง');
  });
});

describe('the results', () => {
  it('stand grouped by หมวด, numbered across the groups, blanks filled', () => {
    expect(
      drawSheet(sheetOf('annual', 'results', all))
        .replaceAll('⏎', '')
        .split('\n')
        .slice(4),
    ).toEqual([
      'มาตรการ/กิจกรรม/แนวทางที่ดำเนินการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | หน่วยงานที่รับผิดชอบ | ระยะเวลาดำเนินการ | หมายเหตุ',
      'ด้านการให้บริการ',
      '๑. ปรับปรุงคู่มือประชาชน | เผยแพร่แล้ว | สำนักปลัด | ไตรมาส ๑ - ๔ | ไม่มี',
      '๒. เปิดบริการออนไลน์ | ทดสอบระบบ | สำนักปลัด | ไตรมาส ๒ | ไม่มี',
      'ด้านความโปร่งใส',
      '๓. เผยแพร่แผนการใช้จ่ายงบประมาณ | - | กองคลัง | ไตรมาส ๑ | ไม่มี',
    ]);
  });

  it('are flat without หมวด', () => {
    const measures = {
      headers: ['มาตรการ', 'สรุปผล', 'สถานะ'],
      rows: [
        ['ก', 'แล้ว', ''],
        ['ข', 'แล้ว', ''],
      ],
    };
    const rows = shownRows(sheetOf('annual', 'results', { ...all, ITA_Measures: measures })).slice(5);
    expect(rows).toEqual([
      ['๑. ก', 'แล้ว', 'ไม่มี'],
      ['๒. ข', 'แล้ว', 'ไม่มี'],
    ]);
  });

  it('keep the lines of a cell and write as text whatever it begins with', () => {
    const measures = { headers: ['มาตรการ', 'สรุปผล', 'สถานะ'], rows: [['ก', '=1+1\n@SUM(A1)', '']] };
    const sheet = sheetOf('annual', 'results', { ...all, ITA_Measures: measures });
    expect(formulasOf(sheet)).toEqual([]);
    expect(drawSheet(sheet)).toContain('=1+1⏎@SUM(A1)');
  });

  it('take no more actions for a thousand measures, and as many rows as there are', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => MEASURES.rows[index % 3]!);
    const sheet = sheetOf('annual', 'results', { ...all, ITA_Measures: { ...MEASURES, rows } });
    expect(shownRows(sheet).filter(([first]) => /^[๐-๙]+\. /.test(first ?? ''))).toHaveLength(1000);
    expect(sheet.actions.length).toBeLessThanOrEqual(40);
  });
});

describe('the comparison', () => {
  const sheet = sheetOf('annual', 'comparison', all);

  it('shows every indicator in both years with its change, and the weighted total', () => {
    expect(shownRows(sheet).slice(-14, -3)).toEqual([
      ...SCORES.rows.map(([number, name, , previous, current]) => [
        String(number),
        name,
        String(previous),
        String(current),
        String(Math.round((Number(current) - Number(previous)) * 100) / 100),
      ]),
      ['คะแนนรวม (ถ่วงน้ำหนัก)', '', '98.67', '95.42', '-3.25'],
    ]);
  });

  it('takes its figures from the table of the staff by formulas', () => {
    const formulas = formulasOf(sheet);
    expect(formulas).toContain('=INDEX(ITA_Scores[2567],MATCH(A15,ITA_Scores[ตัวชี้วัดที่],0))');
    expect(formulas).toContain('=ROUND(ROUND(D15,2)-ROUND(C15,2),2)');
    expect(formulas).toContain('=ROUND(0.3*AVERAGE(D8:D12)+0.3*AVERAGE(D13:D15)+0.4*AVERAGE(D16:D17),2)');
  });

  it('uses the real names of table and header, escaped', () => {
    const scores = { ...SCORES, name: 'Scores67', headers: [...SCORES.headers.slice(0, 4), "คะแนน [ITA] '2567"] };
    const formulas = formulasOf(sheetOf('annual', 'comparison', { ...all, ITA_Scores: scores }));
    expect(formulas).toContain("=INDEX(Scores67[[คะแนน '[ITA'] ''2567]],MATCH(A15,Scores67[ตัวชี้วัดที่],0))");
  });

  it('drafts what the figures show', () => {
    const drafted = shownRows(sheet)
      .map(([first]) => first ?? '')
      .slice(2, 5);
    expect(drafted).toEqual([
      'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ของเทศบาลตำบลบ้านตัวอย่าง มีคะแนนรวม ๙๕.๔๒ คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน อยู่ในระดับ “ผ่านดี” เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๖ ซึ่งมีคะแนนรวม ๙๘.๖๗ คะแนน คะแนนรวมลดลง ๓.๒๕ คะแนน',
      'เมื่อพิจารณารายตัวชี้วัด ผ่านเกณฑ์ ๘๕ คะแนน จำนวน ๙ ตัวชี้วัด จากทั้งหมด ๑๐ ตัวชี้วัด และไม่ผ่านเกณฑ์ จำนวน ๑ ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน (๘๑.๗๒ คะแนน) ซึ่งต้องเร่งปรับปรุงเป็นลำดับแรก',
      'เมื่อเปรียบเทียบกับปีก่อนเป็นรายตัวชี้วัด มีคะแนนเพิ่มขึ้น ๓ ตัวชี้วัด ลดลง ๔ ตัวชี้วัด และเท่าเดิม ๓ ตัวชี้วัด ตัวชี้วัดที่คะแนนลดลงมากที่สุด คือ ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ลดลง ๑๕.๙๑ คะแนน ตัวชี้วัดที่คะแนนเพิ่มขึ้นมากที่สุด คือ ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน เพิ่มขึ้น ๓.๓๕ คะแนน',
    ]);
  });

  it('never says that an indicator is below the threshold when none is, and lists all that are', () => {
    const none = drawSheet(sheetOf('annual', 'comparison', { ...all, ITA_Scores: scoresWith([8, 2567, 95]) }));
    expect(none).not.toContain('ต่ำกว่าเกณฑ์ จำนวน');
    const three = scoresWith([2, 2567, 70.1], [9, 2567, 84.99]);
    expect(drawSheet(sheetOf('annual', 'comparison', { ...all, ITA_Scores: three }))).toContain(
      'ได้แก่ ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๗๐.๑๐ คะแนน), ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน (๘๑.๗๒ คะแนน) และตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๘๔.๙๙ คะแนน)',
    );
  });

  it('says when several indicators fell by the same', () => {
    const scores = scoresWith([8, 2567, 87.14], [8, 2566, 98]);
    expect(drawSheet(sheetOf('annual', 'comparison', { ...all, ITA_Scores: scores }))).toContain(
      'ลดลง ๑๐.๘๖ คะแนน (มีขนาดเดียวกัน ๒ รายการ)',
    );
  });

  it('keeps names as they are, whatever signs they hold', () => {
    const rows = SCORES.rows.map((row) => (row[0] === 8 ? [8, 'ชื่อ¦แปลก "x"', ...row.slice(2)] : row));
    const odd = sheetOf('annual', 'comparison', { ...all, ITA_Scores: { ...SCORES, rows } });
    expect(drawSheet(odd)).toContain('ได้แก่ ตัวชี้วัดที่ ๘ ชื่อ¦แปลก "x" (๘๑.๗๒ คะแนน)');
  });

  it('writes a score typed as text as the number it was understood to be', () => {
    const formulas = formulasOf(
      sheetOf('annual', 'comparison', { ...all, ITA_Scores: scoresWith([8, 2567, '๘๑.๗๒']) }),
    );
    expect(formulas.filter((formula) => formula.includes('MATCH(A15,'))).toEqual([
      '=INDEX(ITA_Scores[2566],MATCH(A15,ITA_Scores[ตัวชี้วัดที่],0))',
    ]);
  });

  it('shows a dash for a score that is missing, and no total of its own', () => {
    const rows = shownRows(sheetOf('annual', 'comparison', { ...all, ITA_Scores: scoresWith([8, 2567, '']) }));
    expect(rows.find(([number]) => number === '8')).toEqual(['8', 'การปรับปรุงระบบการทำงาน', '97.63', '-', '-']);
    expect(rows.find(([title]) => title?.startsWith('คะแนนรวม (ถ่วง'))).toEqual([
      'คะแนนรวม (ถ่วงน้ำหนัก)',
      '',
      '98.67',
      '-',
      '-',
    ]);
  });

  it('lets an announced total stand in for a year without scores', () => {
    const scores = {
      headers: SCORES.headers.filter((header) => header !== '2566'),
      rows: SCORES.rows.map(([a, b, c, , d]) => [a!, b!, c!, d!]),
    };
    const results = { headers: ['ปีงบประมาณ', 'คะแนนรวม'], rows: [[2566, 98.67]] };
    const tables = { ...all, ITA_Scores: scores, ITA_Results: results };
    expect(formulasOf(sheetOf('annual', 'comparison', tables))).toContain(
      '=INDEX(ITA_Results[คะแนนรวม],MATCH(2566,ITA_Results[ปีงบประมาณ],0))',
    );
  });

  it('shows Thai digits by number format, Arabic ones where they are asked for', () => {
    const formats = actionsOf(sheet, 'number-format').map(({ format }) => format);
    expect(formats).toContain('[$-D00041E]"เพิ่มขึ้น "0.00;[$-D00041E]"ลดลง "0.00;"เท่าเดิม"');
    const arabic = sheetOf('annual', 'comparison', { ...all, ITA_Agency: agencyWith(['เลข', 'อารบิก']) });
    expect(actionsOf(arabic, 'number-format').every(({ format }) => !format.includes('[$-'))).toBe(true);
    expect(drawSheet(arabic)).toContain('คะแนนรวม 95.42 คะแนน');
  });

  it('follows the threshold of the agency', () => {
    const strict = sheetOf('annual', 'comparison', { ...all, ITA_Agency: agencyWith(['เกณฑ์ผ่าน', 90]) });
    expect(drawSheet(strict)).toContain('ไม่ผ่านเกณฑ์ จำนวน ๒ ตัวชี้วัด');
    expect(actionsOf(strict, 'conditional-format').map(({ formula }) => formula)).toEqual([
      '=AND(ISNUMBER(C8),C8<89.995)',
    ]);
  });
});

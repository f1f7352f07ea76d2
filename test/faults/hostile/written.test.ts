import { makeReports, openWorkbook, REPORT_IDS, writeTemplate } from '../../../src/operations';
import { excelWith, type Tables } from '../../support/excel';
import { stateOf } from '../state';
import { foreignIn } from './judge';
import { HOSTILE } from './values';

describe('through Office.js', () => {
  it.each(Object.entries(HOSTILE).filter(([, value]) => typeof value === 'string'))(
    'no text of %s becomes a formula, and none of a person’s cells is changed',
    async (kind, value) => {
      const text = typeof value === 'string' ? value : '';
      const host = await excelWith(tablesWith(kind.startsWith('longest') ? text.slice(0, 3_000) : text));
      const before = stateOf(host).inputs;
      const made = await makeReports({ reports: REPORT_IDS, draft: true });
      expect(made).toMatchObject({ ok: true });
      expect(stateOf(host).inputs).toBe(before);
      const formulas = host.workbook.sheets.flatMap(({ worksheet }) => {
        const found: string[] = [];
        worksheet.eachRow((row) => row.eachCell((cell) => cell.formula && found.push(`=${cell.formula}`)));
        return found;
      });
      expect(formulas.length).toBeGreaterThan(0);
      expect(formulas.flatMap(foreignIn)).toEqual([]);
    },
  );

  it('blank tables are read as what they are', async () => {
    await excelWith({});
    await writeTemplate('blank');
    expect(await openWorkbook()).toMatchObject({ ok: true });
  });

  /** A small workbook in which all free text is one and the same. */
  function tablesWith(text: string): Tables {
    const typed = `'${text}`;
    return {
      ITA_Agency: {
        sheet: 'หน่วยงาน',
        headers: ['รายการ', 'ค่า'],
        rows: [
          ['หน่วยงาน', typed],
          ['ปีงบประมาณ', 2567],
          ['เรื่อง', typed],
          ['เรียน', typed],
        ],
      },
      ITA_Scores: {
        sheet: 'คะแนน',
        headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', '2567'],
        rows: [
          [7, typed, 'EIT', 97.82, 99.84],
          [8, typed, 'EIT', 97.63, 81.72],
        ],
      },
      ITA_Issues: { sheet: 'ประเด็น', headers: ['รหัสข้อ', 'ประเด็น'], rows: [['e12', typed]] },
      ITA_Measures: {
        sheet: 'มาตรการ',
        headers: ['ตัวชี้วัดที่', 'รหัสข้อ', 'มาตรการ', 'ผู้รับผิดชอบ', 'สรุปผล', 'หลักฐาน'],
        rows: [[8, 'e12', typed, typed, typed, typed]],
      },
      ITA_Texts: { sheet: 'ข้อความ', headers: ['ตอน', 'ข้อความ'], rows: [['เรื่องเดิม', typed]] },
      ITA_Signers: { sheet: 'ผู้ลงนาม', headers: ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'], rows: [[1, typed, typed]] },
    };
  }
});

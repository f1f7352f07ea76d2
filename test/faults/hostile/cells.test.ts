import { checkBook } from '../../../src/checks/check';
import { makeReports, openWorkbook, REPORT_IDS, writeTemplate } from '../../../src/operations';
import { composeReports } from '../../../src/reports/compose';
import type { ReportInput } from '../../../src/reports/report';
import { assessWorkbook } from '../../../src/workbook/assess-workbook';
import { TABLE_IDS } from '../../../src/workbook/cell';
import { parseWorkbook } from '../../../src/workbook/parse';
import { settingsOf } from '../../../src/workbook/settings';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/snapshot';
import { formulasOf } from '../../support/draw-sheet';
import { excelWith, type Tables } from '../../support/excel';
import { sampleSnapshot } from '../../support/sample';
import { stateOf } from '../state';
import { foreignIn, misplaced } from './judge';
import { HOSTILE } from './values';

const TODAY = 45_580;
const SAMPLE = sampleSnapshot();

/** Everything pure that happens to a workbook; gives what is wrong. */
function problemsOf(snapshot: Snapshot): readonly string[] {
  const book = parseWorkbook(snapshot);
  const findings = checkBook(book, { today: TODAY });
  const settings = settingsOf(book);
  const assessment = assessWorkbook(book);
  const input: ReportInput = { book, settings, assessment, draft: true, madeOn: TODAY, fingerprint: '0' };
  const formulas = composeReports(REPORT_IDS, input).plans.flatMap(formulasOf);
  return [
    ...misplaced(findings, book),
    ...formulas.flatMap((formula) => foreignIn(formula).map((it) => `${it} in ${formula}`)),
  ];
}

function withCells(change: (table: TableSnapshot, row: number, column: number) => CellValue | null): Snapshot {
  const tables = SAMPLE.tables.map((table) => {
    const values = table.values.map((row, r) => row.map((value, c) => change(table, r, c) ?? value));
    return { ...table, values, formulas: values };
  });
  return { ...SAMPLE, tables };
}

describe('every cell of every table', () => {
  const kinds = Object.entries(HOSTILE);
  const short = kinds.filter(([kind]) => !kind.startsWith('longest'));

  it.each(TABLE_IDS)('of %s may hold anything', (id) => {
    const { values } = SAMPLE.tables.find(({ name }) => name === id)!;
    const cells = values.flatMap((row, r) => row.map((_, c) => [r, c] as const));
    // Every cell meets some kind, and every kind some cell of every column.
    const problems = cells.flatMap(([r, c], index) => {
      const [kind, value] = short[(index * 7 + c) % short.length]!;
      const snapshot = withCells((table, row, column) =>
        table.name === id && row === r && column === c ? value : null,
      );
      return problemsOf(snapshot).map((problem) => `${kind} at ${r},${c}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  it.each(kinds)('may hold %s, all at once', (_kind, value) => {
    const isAgencyItem = (name: string, column: number): boolean => name === 'ITA_Agency' && column === 0;
    expect(problemsOf(withCells(({ name }, _row, column) => (isAgencyItem(name, column) ? null : value)))).toEqual([]);
  });

  it.each(kinds)('may hold %s, a column of every table at a time', (_kind, value) => {
    const widest = Math.max(...SAMPLE.tables.map(({ headers }) => headers.length));
    for (let at = 0; at < widest; at += 1) {
      expect(problemsOf(withCells((_table, _row, column) => (column === at ? value : null)))).toEqual([]);
    }
  });
});

describe('headers', () => {
  const renamed = (change: (headers: readonly string[]) => readonly string[]): Snapshot => ({
    ...SAMPLE,
    tables: SAMPLE.tables.map((table) => ({ ...table, headers: change(table.headers) })),
  });

  it.each(Object.entries(HOSTILE).filter(([, value]) => typeof value === 'string'))('may be %s', (_kind, value) => {
    for (let at = 0; at < 6; at += 1) {
      expect(problemsOf(renamed((all) => all.map((one, index) => (index === at ? String(value) : one))))).toEqual([]);
    }
  });

  it('may stand twice, in any pair of columns', () => {
    for (let from = 0; from < 6; from += 1) {
      for (let to = 0; to < 6; to += 1) {
        const twice = renamed((all) => all.map((one, index) => (index === to ? (all[from] ?? one) : one)));
        expect(problemsOf(twice)).toEqual([]);
      }
    }
  });
});

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

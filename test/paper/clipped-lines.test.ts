import { makeReports, type ReportId } from '../../src/operations';
import type { TableSpec } from '../support/book';
import { excelWith } from '../support/excel';
import { AGENCY, SCORES } from '../support/reports';
import { inkOfPages } from './ink';
import { printToPdf } from './office';
import { newDocument, saveDocument } from '../../simulator';

/** Words of the field in invented sentences; none of these texts was used to find the measure. */
const WORDS = [
  'จัดทำ',
  'เผยแพร่',
  'แผนปฏิบัติการ',
  'ประจำปี',
  'บนเว็บไซต์',
  'ของหน่วยงาน',
  ' ',
  'ทุกไตรมาส',
  'อบรม',
  'บุคลากร',
  'ด้านจริยธรรม',
  ' และ',
  'รายงานผล',
  'ต่อผู้บริหาร',
  '\n- ',
  'ตรวจสอบ',
  'พัสดุ',
  'ครุภัณฑ์',
  ' (E-Service) ',
  'ช่องทางร้องเรียน',
  'สำนักปลัด',
  'กองคลัง',
  ' พ.ศ. ๒๕๖๗ ',
  'ร้อยละ ๙๘.๔๓',
  'ไม่เลือกปฏิบัติ',
  ' No Gift Policy ',
  'ผู้มีส่วนได้ส่วนเสีย',
  'เฟซบุ๊ก/ไลน์',
  'อย่างต่อเนื่อง',
  'ๆ ',
  'https://example.go.th/ita/2567/report-on-measures',
  'ประชุมเชิงปฏิบัติการ',
  'งบประมาณรายจ่าย',
  '\n๒. ',
  'โปร่งใส',
  'ชุมชน',
  'ลดขั้นตอน',
];

/** Numbers below one that are the same in every run (Park–Miller). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function tables(): Readonly<Record<string, TableSpec>> {
  const next = numbersFrom(20260);
  const sentence = (most: number) =>
    Array.from({ length: 2 + Math.floor(next() * most) }, () => WORDS[Math.floor(next() * WORDS.length)])
      .join('')
      .replace(/^[\s-]+/, '')
      .trim();
  const status = () => ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จแล้ว'][Math.floor(next() * 3)] ?? '';
  const headers = [
    'ตัวชี้วัดที่',
    'รหัสข้อ',
    'มาตรการ',
    'วิธีดำเนินการ',
    'ผู้รับผิดชอบ',
    'ระยะเวลา',
    'การติดตาม',
    'สถานะ',
    'สรุปผล',
    'ผลลัพธ์',
    'หลักฐาน',
  ];
  const measure = (index: number) => [
    1 + (index % 10),
    index < 5 ? `i${7 + index}` : '',
    sentence(8),
    sentence(24),
    sentence(4),
    sentence(5),
    sentence(12),
    status(),
    sentence(20),
    sentence(14),
    sentence(4),
  ];
  return {
    ITA_Agency: { ...AGENCY, rows: [...AGENCY.rows, ['เรื่อง', sentence(30)]] },
    ITA_Scores: SCORES,
    ITA_Measures: { headers, rows: Array.from({ length: 24 }, (_, index) => measure(index)) },
    ITA_Issues: { headers: ['รหัสข้อ', 'ประเด็น'], rows: [7, 8, 9, 10, 11].map((code) => [`i${code}`, sentence(12)]) },
    ITA_Analysis: { headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์'], rows: SCORES.rows.map(([number = 0]) => [number, sentence(40)]) },
    ITA_Texts: {
      headers: ['ตอน', 'ข้อความ'],
      rows: ['บทนำ', 'เรื่องเดิม', 'ข้อเท็จจริง', 'สรุป'].map((part) => [part, sentence(60)]),
    },
  };
}

/** Reports whose rows each stand alone on a sheet of paper, without lines and fills, headers and footers. */
async function rowsOnPages(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const used = names.map((name) => sheets.getItem(name).getUsedRange().load('values,rowCount'));
    await context.sync();
    for (const range of used) range.values = range.values.map((row) => row.map(asText));
    for (const sheet of sheets.items) if (!names.includes(sheet.name)) sheet.delete();
    for (const [index, name] of names.entries()) {
      const sheet = sheets.getItem(name);
      const range = used[index]!;
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        range.format.borders.getItem(edge).style = 'None';
      }
      range.format.fill.clear();
      range.format.font.color = '#000000';
      sheet.pageLayout.headersFooters.state = 'Default';
      sheet.pageLayout.headersFooters.defaultForAllPages.set({ centerHeader: '', rightFooter: '' });
      sheet.horizontalPageBreaks.removePageBreaks();
      for (let row = 2; row <= range.rowCount; row += 1) sheet.horizontalPageBreaks.add(`A${row}`);
    }
    await context.sync();
  });
}

/** What Excel would take for a formula, marked as text. */
function asText(value: unknown): unknown {
  return typeof value === 'string' && /^[-=+@]/.test(value) ? `'${value}` : value;
}

async function addToHeights(names: readonly string[], points: number): Promise<void> {
  await Excel.run(async (context) => {
    const rows: Excel.Range[] = [];
    for (const name of names) {
      const range = context.workbook.worksheets.getItem(name).getUsedRange().load('rowCount');
      await context.sync();
      for (let row = 0; row < range.rowCount; row += 1) rows.push(range.getRow(row).load('format/rowHeight,address'));
    }
    await context.sync();
    for (const row of rows) row.format.rowHeight = Math.min(409, row.format.rowHeight + points);
    await context.sync();
  });
}

const REPORTS: readonly ReportId[] = ['annual', 'development', 'memo', 'issues'];

it('no row of a report hides a line or a part of one: higher rows print not a dot more', async () => {
  const host = await excelWith(tables(), newDocument());
  const made = await makeReports({ reports: REPORTS, draft: true });
  if (!made.ok) throw new Error(made.failure.cause);
  // Charts lie over rows and grow with them.
  const names = made.value.sheets.filter(({ section }) => section !== 'charts').map(({ name }) => name);
  await rowsOnPages(names);
  const asMade = await inkOfPages(await printToPdf(await saveDocument(host.document)));
  await addToHeights(names, 60);
  const higher = await inkOfPages(await printToPdf(await saveDocument(host.document)));
  expect(asMade.length).toBeGreaterThan(150);
  expect(asMade.length).toBe(higher.length);
  const hidden = asMade.map((ink, page) => ({ page, ink, lost: (higher[page] ?? 0) - ink }));
  // A dot here and there comes and goes where text stands in the middle of its cell and so moves.
  expect(hidden.filter(({ ink, lost }) => lost > 0.01 * ink + 4)).toEqual([]);
});

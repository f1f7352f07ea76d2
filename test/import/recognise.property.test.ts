import fc from 'fast-check';
import { recognise, type Recognised } from '../../src/import/recognise';
import { readSheets } from '../../src/import/readers/sheet';
import { cellsOf, type Source } from '../../src/import/source';
import { cell, type Block } from './corpus/document';
import { measureTables, type ColumnSpec } from './corpus/measure-table';
import { toSheet } from './corpus/render';
import { MODEL_MEASURES } from './corpus/report-model';

const COLUMNS: readonly ColumnSpec[] = [
  { field: 'title', heading: 'มาตรการ/แนวทางดำเนินการ' },
  { field: 'method', heading: 'ขั้นตอนการดำเนินการ' },
  { field: 'owners', heading: 'ผู้รับผิดชอบหลัก' },
  { field: 'period', heading: 'ช่วงเวลาดำเนินการ' },
  { field: 'summary', heading: 'ผลการดำเนินงาน' },
];

function read(blocks: readonly Block[]): { readonly source: Source; readonly recognised: Recognised } {
  const source = readSheets([toSheet(blocks, 'whole')]);
  if (!source.ok) throw new Error(source.failure);
  return { source: source.value, recognised: recognise(source.value, { choices: {}, scoreYear: null }) };
}

/** The measures as sets of values, whatever their order. */
function measuresOf({ drafts }: Recognised): ReadonlySet<string> {
  return new Set(
    drafts
      .rowsOf('ITA_Measures')
      .map(({ values }) => JSON.stringify([...values].map(([header, { value }]) => [header, value]).sort())),
  );
}

const orderOf = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values], { minLength: values.length });

test('the order of columns and rows changes nothing of what the rows hold', () => {
  const straight = measuresOf(
    read(measureTables(MODEL_MEASURES, { columns: COLUMNS, period: 'ไตรมาส ๑ - ๔' })).recognised,
  );
  expect(straight.size).toBe(MODEL_MEASURES.length);
  fc.assert(
    fc.property(orderOf(COLUMNS), orderOf(MODEL_MEASURES), (columns, measures) => {
      const shuffled = measuresOf(read(measureTables(measures, { columns, period: 'ไตรมาส ๑ - ๔' })).recognised);
      expect(shuffled).toEqual(straight);
    }),
    { numRuns: 60 },
  );
});

/** Texts of every kind that documents hold, and some that they do not. */
const TEXT = fc.oneof(
  fc.constantFrom(
    'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ตัวชี้วัดที่', 'คะแนน ปี ๒๕๖๗', 'สถานะดำเนินงาน', 'ประเด็น', 'ปีงบประมาณ',
    'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน', 'IIT', '✓', '-', '๙๕.๔๒', 'ไตรมาส ๑', 'กองคลัง', 'รวม', 'เรื่องเดิม', 'บันทึกข้อความ',
    '(นายสมมติ ใจดี)', 'ความเห็นปลัด.....', 'เทศบาลตำบลทุ่งสมมติ', '๑. จัดทำคู่มือการปฏิบัติงานของทุกงาน', 'i๗ การรับรู้แผน',
  ),
  fc.string({ maxLength: 30 }),
  fc.constant('ก'.repeat(150)),
); // prettier-ignore

const BLOCK: fc.Arbitrary<Block> = fc.oneof(
  TEXT.map((text): Block => ({ kind: 'paragraph', text })),
  fc
    .array(fc.array(TEXT, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 7 })
    .map((rows): Block => ({ kind: 'table', rows: rows.map((row) => row.map((text) => cell(text))) })),
);

test('every cell of any source has exactly one fate, and what is placed stands in a row that is written', () => {
  fc.assert(
    fc.property(fc.array(BLOCK, { minLength: 1, maxLength: 8 }), (blocks) => {
      fc.pre(
        blocks.some((block) => (block.kind === 'paragraph' ? block.text : JSON.stringify(block.rows)).trim() !== ''),
      );
      const sheet = readSheets([toSheet(blocks, 'split')]);
      if (!sheet.ok) return;
      const { drafts } = recognise(sheet.value, { choices: {}, scoreYear: 2567 });
      const fates = drafts.ledger.settle(sheet.value);
      expect(fates.map(({ cell: { id } }) => id)).toEqual(cellsOf(sheet.value).map(({ id }) => id));
      for (const { fate } of fates) {
        if (fate.kind !== 'placed') continue;
        expect(fate.targets.length).toBeGreaterThan(0);
        for (const { table, row, column } of fate.targets) {
          expect(drafts.rowsOf(table)).toContain(row);
          expect((row as { values: Map<string, unknown> }).values.has(column)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

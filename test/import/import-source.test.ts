import { importSource, type ImportInput, type ImportOutcome } from '../../src/import/import-source';
import { recogniseSource } from '../../src/import/recognise-source';
import type { HeadingChoices } from '../../src/import/regions/columns';
import { plainHeading } from '../../src/import/headings/plain';
import { readSheets } from '../../src/import/readers/sheet';
import type { Source } from '../../src/import/source';
import { bookOf, type BookSpec } from '../support/book';
import { cell, paragraph, type Block } from './corpus/document';
import { toSheet } from './corpus/render';

const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows: rows.map((row) => row.map((text) => cell(...(text === '' ? [] : text.split('|'))))),
});

function sourceOf(blocks: readonly Block[]): Source {
  const read = readSheets([toSheet(blocks, 'whole')]);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

function imported(
  blocks: readonly Block[],
  book: BookSpec = {},
  more: Partial<ImportInput> & { readonly remembered?: HeadingChoices } = {},
): ImportOutcome {
  const found = recogniseSource(sourceOf(blocks), more.answers ?? {}, more.remembered ?? {});
  return importSource({ found, book: bookOf(book), isFresh: () => false, answers: {}, ...more });
}

const planned = ({ plan }: ImportOutcome, id: string) => plan.tables.find((one) => one.table === id);

const MEASURES_HEADERS = ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ'];
const PLAN = table(
  ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
  ['๑. จัดทำคู่มือการปฏิบัติงานของทุกงาน', 'รวบรวมกระบวนงาน', 'สำนักปลัด', 'ไตรมาส ๑'],
  ['๒. เผยแพร่แผนการใช้จ่ายงบประมาณ', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ไตรมาส ๒'],
);
const STATUS = table(
  ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
  ['๑. จัดทำคู่มือการปฏิบัติงานของทุกงาน', 'กองช่าง', 'ดำเนินการเสร็จแล้ว'],
  ['๒. เผยแพร่แผนการใช้จ่าย งบประมาณ', 'กองคลัง', 'อยู่ระหว่างดำเนินการ'],
);

test("October's plan in the workbook meets April's status: blanks are filled, differing words stay and are listed", () => {
  const book = {
    ITA_Measures: {
      headers: MEASURES_HEADERS,
      rows: [
        ['๑. จัดทำคู่มือการปฏิบัติงานของทุกงาน', 'รวบรวม', 'สำนักปลัด', 'ไตรมาส ๑', ''],
        ['๒. เผยแพร่แผนการใช้จ่ายงบประมาณ', '', 'กองคลัง', '', ''],
      ],
    },
  };
  const outcome = imported([STATUS], book);
  const fills = planned(outcome, 'ITA_Measures')?.fills.map(({ row, column, value }) => [row, column, value]);
  expect(fills).toEqual([
    [1, 'สถานะ', 'ดำเนินการเสร็จแล้ว'],
    [2, 'สถานะ', 'อยู่ระหว่างดำเนินการ'],
  ]);
  expect(planned(outcome, 'ITA_Measures')?.rows).toEqual([]);
  expect(outcome.plan.differences).toMatchObject([
    { row: 1, column: 'ผู้รับผิดชอบ', present: 'สำนักปลัด', offered: 'กองช่าง' },
  ]);
  expect(outcome.questions.find(({ id }) => id === 'existing')?.default).toBe('fill');
});

test('measures that are there can be skipped, or added once more', () => {
  const book = { ITA_Measures: { headers: MEASURES_HEADERS, rows: [['จัดทำคู่มือการปฏิบัติงานของทุกงาน', '', '', '', '']] } };
  const rowsWith = (answer: string) =>
    planned(imported([PLAN], book, { answers: { existing: answer } }), 'ITA_Measures');
  expect(rowsWith('skip')).toMatchObject({ fills: [], rows: [{}] });
  expect(rowsWith('add')?.rows).toHaveLength(2);
});

test('a plan and a status table of one document are one set of measures', () => {
  const outcome = imported([PLAN, paragraph('ผลการดำเนินการ'), STATUS]);
  const rows = outcome.recognised.drafts.rowsOf('ITA_Measures').map((row) => [row.get('ผู้รับผิดชอบ'), row.get('สถานะ')]);
  expect(rows).toEqual([
    ['สำนักปลัด', 'ดำเนินการเสร็จแล้ว'],
    ['กองคลัง', 'อยู่ระหว่างดำเนินการ'],
  ]);
});

test('the same document a second time adds nothing', () => {
  const book = {
    ITA_Measures: {
      headers: MEASURES_HEADERS,
      rows: [
        ['๑. จัดทำคู่มือการปฏิบัติงานของทุกงาน', 'รวบรวมกระบวนงาน', 'สำนักปลัด', 'ไตรมาส ๑', ''],
        ['๒. เผยแพร่แผนการใช้จ่ายงบประมาณ', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ไตรมาส ๒', ''],
      ],
    },
  };
  const outcome = imported([PLAN], book);
  expect(planned(outcome, 'ITA_Measures')).toMatchObject({ fills: [], rows: [] });
  expect(outcome.plan.duplicates).toBe(2);
});

test('scores of a year the workbook lacks get a column; rows are found by their indicator; empty rows are used first', () => {
  const scores = table(
    ['ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'คะแนน ปี ๒๕๖๘'],
    ['๑', 'การปฏิบัติหน้าที่', '๙๑.๕๐'],
    ['๒', 'การใช้งบประมาณ', '๘๘.๐๐'],
  );
  const book = {
    ITA_Scores: {
      headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'],
      rows: [
        [1, 'การปฏิบัติหน้าที่', 'IIT', 90],
        ['', '', '', ''],
      ],
    },
  };
  expect(planned(imported([scores], book), 'ITA_Scores')).toMatchObject({
    newColumns: ['2568'],
    fills: [{ row: 1, column: '2568', value: 91.5 }],
    rows: [{ into: 2 }],
  });
});

test('a heading told by a word in it is asked about; the answer is remembered for the next file', () => {
  const odd = table(
    ['มาตรการที่จะใช้', 'ขั้นตอน', 'คนรับผิดชอบงาน', 'ระยะเวลา'],
    ['จัดทำคู่มือการปฏิบัติงานของทุกงาน', 'รวบรวมกระบวนงาน', 'สำนักปลัด', 'ไตรมาส ๑'],
    ['เผยแพร่แผนการใช้จ่ายงบประมาณ', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ไตรมาส ๒'],
  );
  const id = `heading:${plainHeading('มาตรการที่จะใช้')}`;
  expect(imported([odd]).questions).toEqual(
    expect.arrayContaining([expect.objectContaining({ id, default: 'title' })]),
  );
  const answered = imported([odd], {}, { answers: { [id]: 'title' } });
  expect(answered.choices).toEqual({ [plainHeading('มาตรการที่จะใช้')]: 'title' });
  expect(imported([odd], {}, { remembered: answered.choices }).questions.map((question) => question.id)).not.toContain(
    id,
  );
});

test('a setting that is filled in stays, unless it was agreed to replace it', () => {
  const cover = [paragraph('เทศบาลตำบลทุ่งสมมติ'), paragraph('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘')];
  const book = {
    ITA_Agency: {
      headers: ['รายการ', 'ค่า'],
      rows: [
        ['หน่วยงาน', 'เทศบาลตำบลอื่น'],
        ['ปีงบประมาณ', ''],
      ],
    },
  };
  const fillsWith = (answers: Readonly<Record<string, string>>) =>
    planned(imported(cover, book, { answers }), 'ITA_Agency')?.fills.map(({ row, value }) => [row, value]);
  expect(fillsWith({})).toEqual([[2, 2568]]);
  expect(fillsWith({ 'replace:หน่วยงาน': 'yes' })).toEqual([
    [1, 'เทศบาลตำบลทุ่งสมมติ'],
    [2, 2568],
  ]);
});

test('a document of another year asks; by default the workbook keeps its year while it has measures', () => {
  const cover = [paragraph('เทศบาลตำบลทุ่งสมมติ'), paragraph('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘')];
  const agency = { headers: ['รายการ', 'ค่า'], rows: [['ปีงบประมาณ', 2567]] };
  const yearOf = (book: BookSpec) => imported(cover, book).questions.find(({ id }) => id === 'year')?.default;
  expect(yearOf({ ITA_Agency: agency })).toBe('set');
  expect(
    yearOf({ ITA_Agency: agency, ITA_Measures: { headers: MEASURES_HEADERS, rows: [['จัดทำคู่มือ', '', '', '', '']] } }),
  ).toBe('keep');
});

test('of a table that broke when it was pasted as text, no measure is taken', () => {
  const broken = table(
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
    ['๑. จัดทำคู่มือการปฏิบัติงานของทุกงาน', '- แต่งตั้งคณะทำงาน'],
    ['- รวบรวมกระบวนงานทั้งหมด', 'สำนักปลัด', 'ไตรมาส ๑'],
    ['๒. เผยแพร่แผนการใช้จ่ายงบประมาณ', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ไตรมาส ๒'],
  );
  const outcome = imported([broken]);
  expect(planned(outcome, 'ITA_Measures')).toBeUndefined();
  expect(outcome.recognised.broken).toHaveLength(1);
});

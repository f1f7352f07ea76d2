import { workbookProbe, type Stage } from '../../kit/probe';

const HEADERS = ['2567', 'ตัวชี้วัดที่', 'พ.ศ. 2567', "หมาย'เหตุ #1 @[ก]"] as const;

/** A table with these headers, the last letter of each twice as a number under it. */
function makeTable({ sheet, table }: Stage): void {
  sheet.getRange('A1:D3').values = [HEADERS.map((header) => `'${header}`), [10, 20, 30, 40], [1, 2, 3, 4]];
  sheet.tables.add('A1:D3', true).name = table;
}

/** Value and formula of F1, the table's own name taken out. */
function readF1({ sheet, table }: Stage) {
  const cell = sheet.getRange('F1').load('values,formulas');
  return () => [cell.values[0]?.[0], String(cell.formulas[0]?.[0]).replaceAll(table, 'T')];
}

/** The reference to each column as the reports write it, without its table. */
const REFERENCES = [
  ['year', '[2567]', 'A column named by digits alone is in single brackets: `T[2567]`.'],
  ['thai', '[ตัวชี้วัดที่]', 'Thai letters with their marks need single brackets only.'],
  ['double-brackets', '[[พ.ศ. 2567]]', 'A header with full stops and spaces is in double brackets.'],
  ['escapes', "[[หมาย''เหตุ '#1 '@'[ก']]]", "The signs `' # @ [ ]` of a header are each behind an apostrophe."],
] as const;

/** One probe a header: the sum of its column by a structured reference. */
export const references = REFERENCES.map(([what, reference, why]) =>
  workbookProbe({
    id: `text.reference-${what}`,
    group: 'text',
    why,
    act: (stage) => {
      makeTable(stage);
      stage.sheet.getRange('F1').formulas = [[`=SUM(${stage.table}${reference})`]];
    },
    read: readF1,
  }),
);

export const noSpill = workbookProbe({
  id: 'text.lookup-neither-spills-nor-gets-an-at',
  group: 'text',
  why: 'A lookup as reports write it fills one cell, and Excel puts no `@` into it.',
  act: (stage) => {
    makeTable(stage);
    const { sheet, table } = stage;
    sheet.getRange('F1').formulas = [[`=IFERROR(INDEX(${table}[2567],MATCH(2,INDEX(${table}[ตัวชี้วัดที่],0),0)),"-")`]];
  },
  read: (stage) => {
    const cell = readF1(stage);
    const below = stage.sheet.getRange('F2').load('values');
    return () => [...cell(), below.values[0]?.[0]];
  },
});

export const condition = workbookProbe({
  id: 'text.condition-over-a-column',
  group: 'text',
  why: 'SUMPRODUCT over a condition on a column gives one number, without array entry.',
  act: (stage) => {
    makeTable(stage);
    const { sheet, table } = stage;
    sheet.getRange('F1').formulas = [[`=SUMPRODUCT((${table}[2567]>5)*${table}[ตัวชี้วัดที่])`]];
  },
  read: readF1,
});

export const thaiDigits = workbookProbe({
  id: 'text.text-with-thai-digits',
  group: 'text',
  why: 'TEXT() writes Thai digits by `[$-D00041E]`: figures in running text.',
  act: ({ sheet }) => {
    sheet.getRange('A1').formulas = [['=TEXT(95.42,"[$-D00041E]0.00")']];
  },
  read: ({ sheet }) => {
    const cell = sheet.getRange('A1').load('values');
    return () => cell.values;
  },
});

/** The longest formula that the add-in writes; one text within a formula may have 255 letters. */
const LONGEST_FORMULA = 6_000;
const CHUNK = '"' + 'รายงาน'.repeat(40) + '"';

function longestFormula(): string {
  const chunks = Array.from({ length: Math.floor(LONGEST_FORMULA / (CHUNK.length + 1)) }, () => CHUNK);
  const formula = `=${chunks.join('&')}&""`;
  return formula.replace(/""$/, `"${'ก'.repeat(LONGEST_FORMULA - formula.length)}"`);
}

export const longFormula = workbookProbe({
  id: 'text.formula-of-6000-letters',
  group: 'text',
  why: 'A formula of 6,000 Thai letters is taken, also by 32-bit Office, whose limit is on its compiled size.',
  act: ({ sheet }) => {
    sheet.getRange('A1').formulas = [[longestFormula()]];
  },
  read: ({ sheet }) => {
    const cell = sheet.getRange('A1').load('values,formulas');
    return () => [String(cell.formulas[0]?.[0]).length, String(cell.values[0]?.[0]).length];
  },
});

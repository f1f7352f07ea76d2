import { workbookProbe, type Stage } from '../../kit/probe';
import type { Answer } from '../../kit/probe';

/** What Excel makes of what was written into A1: value, what it says was typed, and what it shows. */
function readA1({ sheet }: Stage): Answer {
  const cell = sheet.getRange('A1').load('values,formulas,text');
  return () => [cell.values[0]?.[0], cell.formulas[0]?.[0], cell.text[0]?.[0]];
}

/** A probe that writes one thing into A1 by `values` and reads it back. */
function written(what: string, input: string, why: string) {
  return workbookProbe({
    id: `text.${what}`,
    group: 'text',
    why,
    act: ({ sheet }) => {
      sheet.getRange('A1').values = [[input]];
    },
    read: readA1,
  });
}

export const written1 = [
  written(
    'apostrophe-equals',
    "'=1+1",
    'Behind an apostrophe `=1+1` is text: nothing a person wrote becomes a formula.',
  ),
  written('apostrophe-plus', "'+66 2 000 0000", 'Behind an apostrophe `+` is text: telephone numbers.'),
  written('apostrophe-at', "'@กอง", 'Behind an apostrophe `@` is text.'),
  written('apostrophe-minus', "'- จัดอบรม", 'Behind an apostrophe a list dash is text.'),
  written('apostrophe-apostrophe', "''ปกติ'", 'Only the first apostrophe is taken away.'),
  written('apostrophe-number', "'007", 'Behind an apostrophe a number stays text, zeros and all.'),
  written('apostrophe-range', "'1-2", 'Behind an apostrophe `1-2` is no date.'),
  written('bare-equals', '=1+1', 'Without an apostrophe `=1+1` is worked out: what we guard against.'),
  written('bare-leading-zero', '0123', 'Without an apostrophe `0123` is the number 123.'),
  written('bare-thai-digits', '๒๕๖๗', 'Whether Thai digits typed bare are a number: the checks read both.'),
  written('bare-text', 'เทศบาลตำบลบ้านตัวอย่าง', 'Thai text without a sign comes back letter by letter.'),
  written('line-break', 'บรรทัดหนึ่ง\nบรรทัดสอง', 'A line break within a cell survives.'),
];

export const byFormulas = workbookProbe({
  id: 'text.apostrophe-by-formulas',
  group: 'text',
  why: 'The apostrophe works by `formulas` as by `values`: report sheets are written by it.',
  act: ({ sheet }) => {
    sheet.getRange('A1').formulas = [["'=ปก"]];
  },
  read: readA1,
});

export const inTextFormat = workbookProbe({
  id: 'text.apostrophe-in-text-format',
  group: 'text',
  why: 'Whether an apostrophe written into a cell of format `@` shows: we write none there.',
  act: ({ sheet }) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1').values = [["'007"]];
  },
  read: readA1,
});

export const signsInTextFormat = workbookProbe({
  id: 'text.equals-in-text-format',
  group: 'text',
  why: 'In a cell of format `@` what begins with `=` stays text.',
  act: ({ sheet }) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1').values = [['=1+1']];
  },
  read: readA1,
});

export const byRows = workbookProbe({
  id: 'text.apostrophe-by-table-rows',
  group: 'text',
  why: 'The apostrophe works in rows added to a table.',
  act: ({ sheet, table }) => {
    sheet.getRange('A1:B2').values = [
      ['ก', 'ข'],
      ['x', 'y'],
    ];
    const made = sheet.tables.add('A1:B2', true);
    made.name = table;
    made.rows.add(undefined, [["'=1+1", "'007"]]);
  },
  read: ({ sheet }) => {
    const row = sheet.getRange('A3:B3').load('values,formulas');
    return () => [row.values, row.formulas];
  },
});

export const long = workbookProbe({
  id: 'text.of-9000-letters',
  group: 'text',
  why: 'A cell takes 9,000 Thai letters: the longest text our reports are tried with.',
  act: ({ sheet }) => {
    sheet.getRange('A1').values = [['ก'.repeat(9_000)]];
  },
  read: ({ sheet }) => {
    const cell = sheet.getRange('A1').load('values');
    return () => String(cell.values[0]?.[0]).length;
  },
});

export const rewritten = workbookProbe({
  id: 'text.quoted-text-written-back',
  group: 'text',
  why: 'What `formulas` gives of quoted text, written back as it is, loses its apostrophe (office-js 6687).',
  arrange: async ({ context, sheet }) => {
    sheet.getRange('A1').values = [["'007"]];
    const cell = sheet.getRange('A1').load('formulas');
    await context.sync();
    sheet.getRange('A1').formulas = cell.formulas;
  },
  act: () => undefined,
  read: readA1,
});

export const merged = workbookProbe({
  id: 'text.grid-into-merged-cells',
  group: 'text',
  why: 'A grid written over merged cells keeps its first value and raises no error.',
  act: ({ sheet }) => {
    const range = sheet.getRange('A1:C1');
    range.merge();
    range.values = [['หัวเรื่อง', '', '']];
  },
  read: ({ sheet }) => {
    const range = sheet.getRange('A1:C1').load('values');
    return () => range.values;
  },
});

export const header = workbookProbe({
  id: 'text.header-from-quoted-number',
  group: 'text',
  why: 'A header typed as quoted number text names its column `2567`: years are headers.',
  act: ({ sheet, table }) => {
    sheet.getRange('A1:B2').values = [
      ["'2567", "'2568"],
      [95.42, 92.07],
    ];
    sheet.tables.add('A1:B2', true).name = table;
  },
  read: ({ sheet, table }) => {
    const columns = sheet.tables.getItem(table).columns.load('items/name');
    return () => columns.items.map(({ name }) => name);
  },
});

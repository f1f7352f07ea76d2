import { makeReports, writeTemplate } from '../../src/operations';
import { excelWith, valuesOf } from '../support/excel';

/** Renames the column of a table, as a person does by typing over its header. */
async function renameColumn(table: string, header: string, other: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(header).name = other;
    await context.sync();
  });
}

beforeEach(async () => {
  await excelWith({});
  await writeTemplate('sample');
});

it.each([
  ['a space after it', '2567 '],
  ['a space before it', ' 2567'],
  ['a tab after it', '2567\t'],
  ['a space that does not break after it', '2567\u00A0'],
  ['a line break after it', '2567\n'],
])('a header with %s works in formulas', async (_, header) => {
  await renameColumn('ITA_Scores', '2567', header);
  await renameColumn('ITA_Scores', 'ตัวชี้วัดที่', header.replace('2567', 'ตัวชี้วัดที่'));
  const made = await makeReports({ reports: ['annual'], draft: true });
  expect(made).toMatchObject({ ok: true });
  const name = made.ok ? made.value.sheets[0]!.name : '';
  expect((await valuesOf(name)).flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
});

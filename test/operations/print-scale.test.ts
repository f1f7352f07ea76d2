import { makeReports, REPORT_IDS, writeTemplate } from '../../src/operations';
import { excelWith } from '../support/excel';

it('no sheet of ours asks a program to fit it to its paper, as Excel then heeds no page breaks: all have a scale', async () => {
  await excelWith({});
  await writeTemplate('sample');
  await makeReports({ reports: REPORT_IDS, draft: true });
  const zooms = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const layouts = sheets.items.slice(1).map((sheet) => sheet.pageLayout.load('zoom'));
    await context.sync();
    return layouts.map(({ zoom }) => zoom);
  });
  expect(zooms.length).toBeGreaterThan(20);
  for (const zoom of zooms) {
    expect(Object.keys(zoom)).toEqual(['scale']);
    expect(zoom.scale).toBeLessThanOrEqual(98);
  }
});

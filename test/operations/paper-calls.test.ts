import { makeReports, REPORT_IDS, writeTemplate } from '../../src/operations';
import { excelWith } from '../support/excel';

/** What of the object model talks to the printer driver when it is set or called. */
const TALKS = /^(PageLayout\.(?!headersFooters)|HeaderFooterGroup\.state|HeaderFooter\.|PageBreakCollection\.add)/;

it('all reports of the worked example take at most 40 calls to page setup', async () => {
  const host = await excelWith({});
  await writeTemplate('sample');
  const calls: string[] = [];
  const next = host.faults.nextAction.bind(host.faults);
  host.faults.nextAction = (member) => {
    if (TALKS.test(member)) calls.push(member);
    next(member);
  };
  expect(await makeReports({ reports: REPORT_IDS, draft: true })).toMatchObject({ ok: true });
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.length).toBeLessThanOrEqual(40);
});

it('no sheet asks to be fitted to the page: Excel would ignore where the pages end', async () => {
  const host = await excelWith({});
  await writeTemplate('sample');
  await makeReports({ reports: REPORT_IDS, draft: true });
  const fitted = host.workbook.sheets.filter(({ worksheet }) => worksheet.pageSetup.fitToPage === true);
  expect(fitted.map(({ name }) => name)).toEqual([]);
});

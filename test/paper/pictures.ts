/** Makes the pictures of printed reports in docs/reports.md, by LibreOffice and poppler: `npm run docs:pictures-paper`. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeReports, writeTemplate, type ReportId } from '../../src/operations';
import { printToPdf } from './office';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, newDocument, saveDocument } from '../../simulator';

const FOLDER = join(process.cwd(), 'docs/pictures');
const REPORTS: readonly ReportId[] = ['annual', 'development'];
const DOTS_PER_INCH = '60';

/** A workbook with one report of the worked example and nothing else, as LibreOffice prints hidden sheets too. */
async function workbookWith(report: ReportId): Promise<Uint8Array> {
  const host = createHost(newDocument());
  host.attach();
  await writeTemplate('sample');
  const made = await makeReports({ reports: [report], draft: false });
  if (!made.ok) throw new Error(made.failure.cause);
  await keepOnly(made.value.sheets.map(({ name }) => name));
  return saveDocument(host.document);
}

/** Deletes all other sheets, once the formulas that need them have become what they show. */
async function keepOnly(kept: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const ranges = kept.map((name) => sheets.getItem(name).getUsedRange().load('values'));
    await context.sync();
    for (const range of ranges) range.values = range.values;
    for (const sheet of sheets.items) if (!kept.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

async function main(): Promise<void> {
  loadOfficeClient();
  await mkdir(FOLDER, { recursive: true });
  for (const report of REPORTS) {
    const old = (await readdir(FOLDER)).filter((name) => name.startsWith(`${report}-`));
    await Promise.all(old.map((name) => rm(join(FOLDER, name))));
    const pdf = join(FOLDER, `${report}.pdf`);
    await writeFile(pdf, await printToPdf(await workbookWith(report)));
    await promisify(execFile)('pdftoppm', ['-r', DOTS_PER_INCH, '-png', pdf, join(FOLDER, report)]);
    await rm(pdf);
  }
}

void main();

/** With this begins the name of every sheet and of every workbook-wide name that a probe makes. */
export const SCRATCH = 'ITA probe ';

/** The same for names of cells and tables, where no spaces are allowed. */
export const SCRATCH_NAME = 'ITA_probe_';

/** Deletes all that probes have left in the workbook, hidden or not. @throws what Excel refuses */
export async function cleanUp(): Promise<void> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  for (const item of names.items) if (item.name.startsWith(SCRATCH_NAME)) item.delete();
  for (const sheet of sheets.items) {
    if (!sheet.name.startsWith(SCRATCH)) continue;
    // A sheet that is very hidden cannot be deleted.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
}

import { STEPS, type Stage } from './stage';
import type { WorkbookName } from './workbooks';

/** To the errors of the example with mistakes. */
export async function toErrors(stage: Stage): Promise<void> {
  await stage.open({ workbook: 'mistakes' });
  await stage.primary('errors');
}

/** To the reports of a workbook with errors, of which only a draft can be made. */
export async function toDraft(stage: Stage): Promise<void> {
  await stage.open({ workbook: 'mistakes' });
  await stage.press(STEPS.report, 'draft-only');
}

/** To the reports of a workbook in order. */
export async function toReports(stage: Stage): Promise<void> {
  await stage.open({ workbook: 'clean' });
  await stage.press(STEPS.report, 'ready');
}

/** To the finished annual report. */
export async function toDone(stage: Stage): Promise<void> {
  await toReports(stage);
  await stage.primary('done');
}

/** To what the sheet in front comes to, before it is added. */
export async function toImport(stage: Stage, workbook: WorkbookName): Promise<void> {
  await stage.open({ workbook, shows: 'no-tables' });
  await stage.press(STEPS.bringIn, 'import-choose');
  await stage.press('[data-state="import-choose"] > div:nth-of-type(3) button', 'import-review');
}

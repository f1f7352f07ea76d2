import { STEPS, type Stage } from './stage';

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

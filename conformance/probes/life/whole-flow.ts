import { makeReports, REPORT_IDS, restorePrevious, writeTemplate } from '../../../src/operations';
import { differingCells, type SheetCells } from '../../kit/cells';
import type { Json } from '../../kit/json';
import { workbookProbe } from '../../kit/probe';
import { causeOf, cellsOfNewSheets, deleteNewSheets, sheetIds } from './new-sheets';

async function wholeFlow(predicted: SheetCells | undefined): Promise<Json> {
  const known = await sheetIds();
  try {
    const template = causeOf(await writeTemplate('sample'));
    const first = causeOf(await makeReports({ reports: REPORT_IDS, draft: false }));
    const made = await cellsOfNewSheets(known);
    const second = causeOf(await makeReports({ reports: REPORT_IDS, draft: false }));
    const again = differingCells(made, await cellsOfNewSheets(known));
    const restored = causeOf(await restorePrevious());
    const back = differingCells(made, await cellsOfNewSheets(known));
    return { template, first, asPredicted: differingCells(predicted ?? made, made), second, again, restored, back };
  } finally {
    await deleteNewSheets(known);
  }
}

/** What the flow writes: the worked example and all its reports, as the simulator has them. Leaves the workbook as it was. */
export async function predictCells(): Promise<SheetCells> {
  const known = await sheetIds();
  try {
    await writeTemplate('sample');
    await makeReports({ reports: REPORT_IDS, draft: false });
    return await cellsOfNewSheets(known);
  } finally {
    await deleteNewSheets(known);
  }
}

export const wholeFlowProbe = workbookProbe({
  id: 'life.whole-flow',
  group: 'life',
  why: 'The worked example, its reports, the same again, the version before: every cell as the simulator has it. The time counts.',
  patience: 900,
  act: () => undefined,
  read: async ({ predicted }) => {
    const seen = await wholeFlow(predicted);
    return () => seen;
  },
});

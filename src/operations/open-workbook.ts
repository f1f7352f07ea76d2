import { ownSheets, planPublishing } from '../excel/publishing/publish-plan';
import { readSnapshot } from '../excel/reading/read-snapshot';
import { restorable } from '../excel/publishing/restorable';
import { outlineReports, REPORTS, type OmittedSection, type ReportId } from '../reports/compose-report';
import { succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { Localised } from '../strings/language';
import {
  carryForwardOptions,
  type CarryForwardOption,
  type CarryForwardEdit,
} from '../templates/carry-forward/carry-forward';
import { changeBatches, type ChangeBatch } from './changes/batches';
import { inspectInParts, type Inspection } from './inspect-workbook';
import { obstacleToSheets } from './obstacles';
import { REPORT_IDS } from './report-ids';
import { readOrigin } from './report-origin';
import { reportInputOf } from './report-input';

/** A sheet that a report would make, under the name it would get. */
export interface PlannedSheet {
  readonly section: string;
  readonly name: string;
  /** True when a sheet of ours stands there and would be kept as the version before. */
  readonly replaces: boolean;
}

/** One report as it stands with the present data. It can be made when `sheets` is not empty. */
export interface ReportOption {
  readonly id: ReportId;
  readonly title: Localised;
  readonly sheets: readonly PlannedSheet[];
  readonly omitted: readonly OmittedSection[];
}

/** A report sheet of ours that is in the workbook now. */
export interface ReportSheet {
  readonly report: string;
  readonly section: string;
  readonly name: string;
  /** The data has changed since the sheet was made. */
  readonly stale: boolean;
  /** The sheet was made as a draft. */
  readonly draft: boolean;
}

/** A change of ours, what it was, and how many cells, rows or sheets it wrote. */
export type LastChange = Pick<ChangeBatch, 'id' | 'kind' | 'count'>;

/** A workbook as the pane shows it. */
export interface OpenedWorkbook {
  readonly inspection: Inspection;
  readonly reports: readonly ReportOption[];
  readonly sheets: readonly ReportSheet[];
  /** How many sheets a restore would bring back. */
  readonly restorable: number;
  /** Ways to go on with this workbook: the twelve-month round, the next fiscal year. */
  readonly carryForward: readonly CarryForwardOption[];
  /** The last change of ours that can be taken back. */
  readonly lastChange: LastChange | null;
  /** What is already known to be in the way of writing. */
  readonly obstacle: Failure | null;
}

/** Reads the open workbook once and says all that the pane shows of it. Writes nothing. */
export async function openWorkbook(): Promise<Result<OpenedWorkbook, Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  const inspection = await inspectInParts(snapshot.value);
  const { sheets } = snapshot.value;
  return succeed({
    inspection,
    reports: REPORT_IDS.flatMap((id) => optionOf(id, inspection)),
    sheets: ownSheets(sheets, 'current').map(({ sheet, tag }) => {
      const { hash, draft } = readOrigin(tag.data);
      return { report: tag.report, section: tag.section, name: sheet.name, stale: hash !== inspection.hash, draft };
    }),
    restorable: restorable(sheets).length,
    carryForward: carryForwardOptions(inspection.book).map(({ to, fixes }) => ({ to, fixes: fixes.flatMap(oneByOne) })),
    lastChange: changeBatches(inspection.notebook)[0] ?? null,
    obstacle: obstacleToSheets(snapshot.value),
  });
}

/** Each edit as a change of its own, as people count them. */
function oneByOne(roll: CarryForwardEdit): readonly CarryForwardEdit[] {
  return roll.kind === 'edit-cells' ? roll.edits.map((edit) => ({ ...roll, edits: [edit] })) : [roll];
}

function optionOf(id: ReportId, inspection: Inspection): readonly ReportOption[] {
  const report = REPORTS[id];
  if (!report) return [];
  const { sections, omitted } = outlineReports([id], reportInputOf(inspection, false));
  const { placements } = planPublishing(sections, inspection.snapshot.sheets, {
    run: 'preview',
    data: inspection.hash,
  });
  const sheets = placements.map(({ plan, finalName, replaces }) => ({
    section: plan.section,
    name: finalName,
    replaces: replaces !== null,
  }));
  return [{ id, title: report.title, sheets, omitted }];
}

import type { ReportId } from '../../../reports/compose-report';
import type { PlannedSheet, ReportOption, ReportSheet } from '../../../operations';
import type { Opened } from '../../services/services';
import type { Localised } from '../../../strings/language';
import { openedOf, type PaneState } from '../pane-state';

/** Made once, these are in the workbook and show the data as it is, as a draft or in the end, or as it was. */
export type Freshness = 'none' | 'draft' | 'fresh' | 'stale';

/** The sheets that the chosen reports would make. */
export interface Plan {
  readonly reports: readonly ReportId[];
  readonly sheets: readonly PlannedSheet[];
  readonly replaced: number;
}

/** Whether anything of the report can be made from the present data. */
export function isAvailable(report: ReportOption): boolean {
  return report.sheets.length > 0;
}

/**
 * The reports to be made: those the person chose; at first those that are in the workbook, or else the one that the round
 * asks for (after six months the memo, after twelve the annual report), or the first that can be made.
 */
export function chosenReports(state: PaneState): readonly ReportId[] {
  const opened = openedOf(state);
  const available = (opened?.reports ?? []).filter(isAvailable).map(({ id }) => id);
  if (state.chosen) return available.filter((id) => state.chosen?.includes(id));
  const made = available.filter((id) => opened?.sheets.some(({ report }) => report === id));
  if (made.length > 0) return made;
  const usual = opened?.settings.round === 6 ? 'memo' : 'annual';
  const first = available.includes(usual) ? usual : available[0];
  return first === undefined ? [] : [first];
}

/** What pressing the button would make and replace. */
export function planOf(state: PaneState): Plan {
  const reports = chosenReports(state);
  const options = (openedOf(state)?.reports ?? []).filter(({ id }) => reports.includes(id));
  const sheets = options.flatMap((option) => option.sheets);
  return { reports, sheets, replaced: sheets.filter(({ replaces }) => replaces).length };
}

/** Our sheets of these reports that are in the workbook, in the order in which they are made and listed everywhere. */
export function sheetsOf(opened: Opened, reports: readonly ReportId[]): readonly ReportSheet[] {
  return sheetsByReport(opened)
    .flatMap(({ sheets }) => sheets)
    .filter(({ report }) => (reports as readonly string[]).includes(report));
}

/** The sheets of one report in the workbook. `title` is null for a report that this version does not know. */
export interface ReportSheets {
  readonly title: Localised | null;
  readonly sheets: readonly ReportSheet[];
}

/** The report sheets in the workbook, report by report, in the order of the choice; then those not known here. */
export function sheetsByReport({ sheets, reports }: Opened): readonly ReportSheets[] {
  const known = reports.map(({ id }): string => id);
  return [...new Set([...known, ...sheets.map(({ report }) => report)])].flatMap((id) => {
    const option = reports.find((one) => one.id === id);
    const sections = option?.sheets.map(({ section }) => section) ?? [];
    const place = (section: string): number =>
      sections.includes(section) ? sections.indexOf(section) : sections.length;
    const own = sheets.filter(({ report }) => report === id).sort((a, b) => place(a.section) - place(b.section));
    return own.length > 0 ? [{ title: option?.title ?? null, sheets: own }] : [];
  });
}

/** Whether the chosen reports are in the workbook, and still show the data. */
export function freshness(state: PaneState): Freshness {
  const opened = openedOf(state);
  const chosen = chosenReports(state);
  if (!opened) return 'none';
  const sheets = sheetsOf(opened, chosen);
  if (sheets.some(({ stale }) => stale)) return 'stale';
  const complete = chosen.length > 0 && chosen.every((id) => sheetsOf(opened, [id]).length > 0);
  if (!complete) return 'none';
  return sheets.some(({ draft }) => draft) ? 'draft' : 'fresh';
}

import { CRITERIA } from '../assessment/criteria';
import { INDICATORS } from '../assessment/indicators';
import type { TableId } from '../workbook/cell';
import { AGENCY, AGENCY_SETTINGS, DEFINITIONS, RESULTS, SCORES } from '../workbook/definitions';
import { SETTING_GUIDANCE } from './guidance';
import type { CellValue } from '../workbook/snapshot';
import { templateTable, type TemplateRow, type TemplateTable } from './template-plan';

/** The latest fiscal year (B.E.) whose criteria are known: what a new workbook most likely is for. */
export const LATEST_YEAR = Math.max(...CRITERIA.map(({ year }) => year));

/** Empty rows to start typing in; Excel adds more by itself. */
const EMPTY_ROWS: Readonly<Partial<Record<TableId, number>>> = {
  ITA_Issues: 5,
  ITA_Measures: 10,
  ITA_Analysis: 10,
  ITA_Texts: 6,
  ITA_Signers: 4,
};

/** A contract table for the fiscal year, filled in only with what never differs. */
export function blankTable(id: TableId, year: number): TemplateTable {
  const years = [year - 1, year];
  switch (id) {
    case 'ITA_Agency':
      return templateTable(AGENCY, agencyRows(year));
    case 'ITA_Scores':
      return templateTable(SCORES, indicatorRows(), years);
    case 'ITA_Results':
      return templateTable(
        RESULTS,
        years.map((one) => ({ [RESULTS.fields.year.header]: one })),
      );
    default:
      return templateTable(
        DEFINITIONS[id],
        Array.from({ length: EMPTY_ROWS[id] ?? 1 }, () => ({})),
      );
  }
}

function agencyRows(year: number): readonly TemplateRow[] {
  const { fiscalYear, round, threshold, digits, font } = AGENCY_SETTINGS;
  const known = new Map<string, CellValue>([
    [fiscalYear.header, year],
    [round.header, SETTING_GUIDANCE.round.example],
    [threshold.header, Number(SETTING_GUIDANCE.threshold.example)],
    [digits.header, SETTING_GUIDANCE.digits.example],
    [font.header, SETTING_GUIDANCE.font.example],
  ]);
  return settingRows(known);
}

/** The rows of `ITA_Agency`: every setting, in order, with its value where there is one. */
export function settingRows(values: ReadonlyMap<string, CellValue>): readonly TemplateRow[] {
  const { item, value } = AGENCY.fields;
  return Object.values(AGENCY_SETTINGS).map(({ header }) => ({
    [item.header]: header,
    [value.header]: values.get(header) ?? '',
  }));
}

/** The rows of `ITA_Scores` before any score. */
export function indicatorRows(): readonly TemplateRow[] {
  const { number, name, tool } = SCORES.fields;
  return INDICATORS.map((indicator) => ({
    [number.header]: indicator.number,
    [name.header]: indicator.name,
    [tool.header]: indicator.tool,
  }));
}

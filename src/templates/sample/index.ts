import type { TableId } from '../../workbook/cell';
import { DEFINITIONS } from '../../workbook/definitions';
import { templateTable, type TemplateRow, type TemplateTable } from '../template-plan';
import { SAMPLE_AGENCY } from './agency';
import { SAMPLE_ANALYSIS } from './analysis';
import { SAMPLE_ISSUES } from './issues';
import { SAMPLE_MEASURES } from './measures';
import { SAMPLE_RESULTS, SAMPLE_SCORE_YEARS, SAMPLE_SCORES } from './results';
import { SAMPLE_SIGNERS } from './signers';
import { SAMPLE_TEXTS } from './texts';

const ROWS: Readonly<Record<TableId, readonly TemplateRow[]>> = {
  ITA_Agency: SAMPLE_AGENCY,
  ITA_Scores: SAMPLE_SCORES,
  ITA_Results: SAMPLE_RESULTS,
  ITA_Issues: SAMPLE_ISSUES,
  ITA_Measures: SAMPLE_MEASURES,
  ITA_Analysis: SAMPLE_ANALYSIS,
  ITA_Texts: SAMPLE_TEXTS,
  ITA_Signers: SAMPLE_SIGNERS,
};

/** A table of the worked example: a municipality that does not exist, with scores that were once published. */
export function sampleTable(id: TableId): TemplateTable {
  return templateTable(DEFINITIONS[id], ROWS[id], SAMPLE_SCORE_YEARS);
}

import type { TableId } from '../../workbook/cell';
import type { Fields } from '../../workbook/definitions';
import { AGENCY_GUIDANCE } from './agency';
import { ANALYSIS_GUIDANCE } from './analysis';
import type { Guidance } from './guidance';
import { ISSUES_GUIDANCE } from './issues';
import { MEASURES_GUIDANCE } from './measures';
import { RESULTS_GUIDANCE } from './results';
import { SCORES_GUIDANCE } from './scores';
import { SIGNERS_GUIDANCE } from './signers';
import { TEXTS_GUIDANCE } from './texts';

export { SETTING_GUIDANCE } from './agency';
export { YEAR_GUIDANCE } from './scores';
export type { FieldGuidance, Guidance } from './guidance';

/** The guidance to every table's columns, by the names of their fields. */
export const GUIDANCE: Readonly<Record<TableId, Guidance<Fields>>> = {
  ITA_Agency: AGENCY_GUIDANCE,
  ITA_Scores: SCORES_GUIDANCE,
  ITA_Results: RESULTS_GUIDANCE,
  ITA_Issues: ISSUES_GUIDANCE,
  ITA_Measures: MEASURES_GUIDANCE,
  ITA_Analysis: ANALYSIS_GUIDANCE,
  ITA_Texts: TEXTS_GUIDANCE,
  ITA_Signers: SIGNERS_GUIDANCE,
};

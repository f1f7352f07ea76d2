import type { TableId } from '../cell';
import { AGENCY } from './agency';
import { ANALYSIS } from './analysis';
import type { TableDefinition } from './definition';
import { ISSUES } from './issues';
import { MEASURES } from './measures';
import { RESULTS } from './results';
import { SCORES } from './scores';
import { SIGNERS } from './signers';
import { TEXTS } from './texts';

export { AGENCY, AGENCY_SETTINGS } from './agency';
export { ANALYSIS, ISSUES, MEASURES, RESULTS, SCORES, SIGNERS, TEXTS };
export type { FieldDefinition, Fields, TableDefinition } from './definition';

/** The contract of every table, by its fixed name. */
export const DEFINITIONS: Readonly<Record<TableId, TableDefinition>> = {
  ITA_Agency: AGENCY,
  ITA_Scores: SCORES,
  ITA_Results: RESULTS,
  ITA_Issues: ISSUES,
  ITA_Measures: MEASURES,
  ITA_Analysis: ANALYSIS,
  ITA_Texts: TEXTS,
  ITA_Signers: SIGNERS,
};

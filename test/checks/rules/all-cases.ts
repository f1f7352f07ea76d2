import type { Cases } from './harness';
import { AGENCY_CASES } from './workbook/agency-cases';
import { CLAIM_CASES } from './claims/claim-cases';
import { COVERAGE_CASES } from './results/coverage-cases';
import { INDICATOR_CASES } from './results/indicator-cases';
import { MEASURE_LINK_CASES } from './measures/measure-link-cases';
import { MEASURE_RESULT_CASES } from './measures/measure-result-cases';
import { MEASURE_TIME_CASES } from './measures/measure-time-cases';
import { MEASURE_CASES } from './measures/measure-cases';
import { NUMBER_CASES } from './workbook/number-cases';
import { RESULT_CASES } from './results/result-cases';
import { SCORE_CASES } from './results/score-cases';
import { TABLE_CASES } from './workbook/table-cases';
import { DATE_CASES, TEXT_CASES } from './texts/text-cases';

/** The examples of every rule, by id. */
export const CASES: Cases = {
  ...TABLE_CASES,
  ...AGENCY_CASES,
  ...NUMBER_CASES,
  ...DATE_CASES,
  ...SCORE_CASES,
  ...INDICATOR_CASES,
  ...RESULT_CASES,
  ...MEASURE_CASES,
  ...MEASURE_TIME_CASES,
  ...MEASURE_RESULT_CASES,
  ...MEASURE_LINK_CASES,
  ...COVERAGE_CASES,
  ...CLAIM_CASES,
  ...TEXT_CASES,
};

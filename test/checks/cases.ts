import type { Cases } from './harness';
import { AGENCY_CASES } from './rules/agency';
import { CLAIM_CASES } from './rules/claims';
import { COVERAGE_CASES } from './rules/coverage';
import { INDICATOR_CASES } from './rules/indicators';
import { MEASURE_LINK_CASES } from './rules/measure-links';
import { MEASURE_RESULT_CASES } from './rules/measure-results';
import { MEASURE_TIME_CASES } from './rules/measure-times';
import { MEASURE_CASES } from './rules/measures';
import { NUMBER_CASES } from './rules/numbers';
import { RESULT_CASES } from './rules/results';
import { SCORE_CASES } from './rules/scores';
import { TABLE_CASES } from './rules/tables';
import { DATE_CASES, TEXT_CASES } from './rules/texts';

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

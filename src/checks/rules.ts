import type { Rule } from './rule';
import * as agency from './rules/agency';
import * as claims from './rules/claims';
import * as coverage from './rules/coverage';
import * as dates from './rules/dates';
import * as indicators from './rules/indicators';
import * as issues from './rules/issues';
import * as measureLinks from './rules/measure-links';
import * as measureResults from './rules/measure-results';
import * as measureTimes from './rules/measure-times';
import * as measures from './rules/measures';
import * as numbers from './rules/numbers';
import * as results from './rules/results';
import * as scores from './rules/scores';
import * as tables from './rules/tables';
import * as texts from './rules/texts';
import * as thaiText from './rules/thai-text';
import * as wording from './rules/wording';

/** Every check, by family. */
export const RULES: readonly Rule[] = [
  tables.tableMissing,
  tables.tableAmbiguous,
  tables.columnMissing,
  tables.columnDuplicate,
  tables.columnAlias,
  tables.tableEmpty,

  agency.nameMissing,
  agency.yearMissing,
  agency.valueInvalid,

  numbers.commonEra,
  numbers.notANumber,
  numbers.numberAsText,
  texts.cellError,
  dates.buddhistSerial,
  dates.unreadable,

  scores.outOfRange,
  scores.scoreMissing,
  scores.tooManyDecimals,
  indicators.unknown,
  indicators.duplicate,
  indicators.missing,
  indicators.nameWrong,
  indicators.nameVariant,
  indicators.toolWrong,

  results.totalDiffers,
  results.toolDiffers,
  results.duplicateYear,
  results.levelDiffers,
  results.noData,
  results.criteriaUnknown,

  measures.titleMissing,
  measures.methodMissing,
  measures.ownerMissing,
  measures.periodMissing,
  measureTimes.periodUnreadable,
  measureTimes.periodReversed,
  measureTimes.periodOutside,
  measureResults.statusUnknown,
  measureTimes.overdue,
  measureResults.doneWithoutSummary,
  measureResults.doneWithoutEvidence,
  measureResults.outcomeMissing,
  measures.followUpMissing,
  measureLinks.indicatorUnknown,
  measureLinks.issueUnknown,
  measureLinks.toolConflict,
  measures.duplicate,

  scores.belowThreshold,
  scores.changeOutlier,
  coverage.belowThreshold,
  coverage.declined,
  coverage.issue,
  issues.codeInvalid,

  claims.allPassed,
  claims.scoreDiffers,
  claims.totalDiffers,
  claims.levelDiffers,
  claims.changeDiffers,
  claims.indicatorName,
  wording.agencyName,
  claims.meanAsTotal,
  wording.agencyKind,

  thaiText.thaiRepair,
  thaiText.foreignScript,
  thaiText.tags,
  texts.numbering,
  texts.reused,
  texts.formulaLike,
  texts.tooLong,
  texts.tokenUnknown,
];

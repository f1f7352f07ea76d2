import type { Rule } from '../rule';
import * as agency from './workbook/agency-rules';
import * as allClaims from './claims/all-claim-rules';
import * as changeClaims from './claims/change-claim-rules';
import * as levelClaims from './claims/level-claim-rules';
import * as nameClaims from './claims/name-claim-rules';
import * as reportTimes from './claims/report-time-rules';
import * as scoreClaims from './claims/score-claim-rules';
import * as setClaims from './claims/set-claim-rules';
import * as coverage from './results/coverage-rules';
import * as dates from './workbook/date-rules';
import * as duplicateRows from './results/duplicate-row-rules';
import * as headers from './workbook/header-rules';
import * as indicators from './results/indicator-rules';
import * as issues from './results/issue-rules';
import * as measureLinks from './measures/measure-link-rules';
import * as measureResults from './measures/measure-result-rules';
import * as measureTimes from './measures/measure-time-rules';
import * as measures from './measures/measure-rules';
import * as numbers from './workbook/number-rules';
import * as results from './results/result-rules';
import * as scores from './results/score-rules';
import * as suspects from './results/suspect-rules';
import * as settings from './workbook/setting-rules';
import * as tables from './workbook/table-rules';
import * as texts from './texts/text-rules';
import * as characters from './texts/character-rules';
import * as thaiText from './texts/thai-text-rules';
import * as wording from './claims/wording-rules';

/** Every check, by family. */
export const RULES: readonly Rule[] = [
  tables.tableMissing,
  tables.tableAmbiguous,
  tables.columnMissing,
  tables.columnDuplicate,
  tables.columnAlias,
  headers.headerSpace,
  tables.tableEmpty,

  agency.nameMissing,
  agency.yearMissing,
  agency.valueInvalid,
  settings.settingConflict,
  settings.recipientMissing,

  numbers.commonEra,
  numbers.notANumber,
  numbers.numberAsText,
  texts.cellError,
  dates.buddhistSerial,
  dates.unreadable,

  scores.outOfRange,
  scores.fraction,
  scores.scoreMissing,
  scores.tooManyDecimals,
  indicators.unknown,
  indicators.duplicate,
  indicators.missing,
  indicators.nameWrong,
  indicators.nameVariant,
  indicators.toolWrong,

  suspects.suspect,
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
  measureResults.statusMissing,
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
  duplicateRows.issueDuplicate,
  duplicateRows.analysisDuplicate,

  allClaims.allPassed,
  allClaims.allDirection,
  setClaims.countDiffers,
  setClaims.listDiffers,
  setClaims.extremeDiffers,
  scoreClaims.scoreDiffers,
  scoreClaims.totalDiffers,
  levelClaims.levelDiffers,
  changeClaims.changeDiffers,
  nameClaims.indicatorName,
  nameClaims.toolIndicators,
  reportTimes.roundDiffers,
  reportTimes.dateOutside,
  wording.agencyName,
  scoreClaims.meanAsTotal,
  wording.agencyKind,

  thaiText.thaiRepair,
  thaiText.foreignScript,
  thaiText.tags,
  texts.sectionUnknown,
  texts.numbering,
  texts.reused,
  texts.formulaLike,
  texts.tooLong,
  texts.tokenUnknown,
  characters.tokenUnclosed,
  characters.controlCharacter,
];

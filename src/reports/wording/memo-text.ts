import { strung, type Text } from '../../page/model/live-values';
import type { ReportInput } from '../report';
import { resultWords } from '../figures/result-figures';
import { statusCounts } from '../figures/status-counts';
import { fiscalYearLine, roundLine } from './titles';
import { numberWriterOf, type NumberWriter } from './number-writer';
import { MEMO_WORDS as WORDS } from './memo-words';

/** A drafted เรื่องเดิม: what was resolved before, in general terms. */
export function draftBackground({ settings, assessment }: ReportInput): readonly Text[] {
  const { year } = numberWriterOf(settings.digits);
  const resultYear = year(assessment?.year ?? settings.fiscalYear);
  return [WORDS.background({ agencyName: settings.agencyName, year: fiscalYearLine(settings), resultYear })];
}

/** Drafted ข้อเท็จจริง: the result with its level, and how far the measures have come. */
export function draftFacts(input: ReportInput): readonly Text[] {
  const writer = numberWriterOf(input.settings.digits);
  const progress = draftProgress(input);
  const facts = [resultText(input, writer), progress === '' ? '' : strung([progress, WORDS.attached])];
  return facts.filter((text) => text !== '');
}

function resultText(input: ReportInput, writer: NumberWriter): Text {
  const { settings, assessment } = input;
  const { total, level, notPassed } = resultWords(input);
  if (!assessment || total === null) return '';
  return strung([
    WORDS.result({ agencyName: settings.agencyName, year: writer.year(assessment.year), total }),
    level === null ? '' : WORDS.level(level),
    notPassed === null ? '' : WORDS.below({ limit: writer.whole(settings.threshold), count: notPassed }),
  ]);
}

/** How many measures are done, under way and not begun; `''` without measures. */
export function draftProgress({ book, settings }: ReportInput): Text {
  const writer = numberWriterOf(settings.digits);
  const { all, unknown, of } = statusCounts(book, writer);
  if (all === 0) return '';
  const counts = { done: of('done'), under: of('in-progress'), open: of('not-started') };
  return strung([
    WORDS.progress({ round: roundLine(settings), all: writer.whole(all), ...counts }),
    unknown > 0 ? WORDS.unknownProgress(writer.whole(unknown)) : '',
  ]);
}

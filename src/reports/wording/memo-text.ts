import { asLive, compared, strung, textOf, when, type Text } from '../../page/model/live-values';
import { fx, live } from '../../page/model/live';
import { foldThai } from '../../thai/text/repair';
import type { Settings } from '../../workbook/settings';
import type { Status } from '../../workbook/records';
import { resultWords } from '../figures/result-figures';
import { statusCounts } from '../figures/status-counts';
import type { ReportInput } from '../report';
import { liveList } from './live-list';
import { MEMO_WORDS as WORDS } from './memo-words';
import { numberWriterOf, type NumberWriter } from './number-writer';
import { fiscalYearLine, roundLine } from './titles';

/** The ส่วนราชการ of the head: division, agency and telephone, none of them said twice. */
export function officeLine({ division, agencyName, agencyKind, telephone }: Settings): string {
  const properName = agencyName.startsWith(agencyKind) ? agencyName.slice(agencyKind.length) : agencyName;
  const isNamed = properName !== '' && foldThai(division).includes(foldThai(properName));
  const number = telephone.replace(/^โทร(?:ศัพท์)?\.?\s*/, '');
  return [division, isNamed ? '' : agencyName, number && `โทร. ${number}`].filter((text) => text !== '').join(' ');
}

/** A drafted เรื่องเดิม: what was resolved before, in general terms, leading on to the table of measures if there is one. */
export function draftBackground({ settings, assessment }: ReportInput): readonly Text[] {
  const { agencyName, fiscalYear, digits, measureTables } = settings;
  const resultYear = numberWriterOf(digits).year(assessment?.year ?? fiscalYear);
  const words = measureTables === 'attached' ? WORDS.background : WORDS.backgroundWithTable;
  return [words({ agencyName, year: fiscalYearLine(settings), resultYear })];
}

/** What is attached to the memo. */
interface Attachments {
  readonly plan: boolean;
  readonly status: boolean;
}

/** Drafted ข้อเท็จจริง: the result with its level, and how far the measures have come. */
export function draftFacts(input: ReportInput, attachments: Attachments): readonly Text[] {
  const writer = numberWriterOf(input.settings.digits);
  const progress = draftProgress(input);
  const facts = [resultText(input, writer), progress === '' ? '' : strung([progress, attachedText(attachments)])];
  return facts.filter((text) => text !== '');
}

function attachedText({ plan, status }: Attachments): string {
  const documents = [...(plan ? [WORDS.plan] : []), ...(status ? [WORDS.status] : [])];
  return documents.length === 0 ? '' : WORDS.attached(documents.join('และ'));
}

function resultText(input: ReportInput, writer: NumberWriter): Text {
  const { settings, assessment } = input;
  const { total, level, below } = resultWords(input);
  if (!assessment || total === null) return '';
  return strung([
    WORDS.result({ agencyName: settings.agencyName, year: writer.year(assessment.year), total }),
    level === null ? '' : WORDS.level(level),
    below === null ? '' : belowText(below, writer.whole(settings.threshold), writer),
  ]);
}

function belowText(below: NonNullable<ReturnType<typeof resultWords>['below']>, limit: string, writer: NumberWriter) {
  const count = asLive(below);
  const text = when(
    compared(count, '>', 0),
    WORDS.below({ limit, count: writer.liveWhole(count) }),
    WORDS.allPassed(limit),
  );
  return typeof below === 'number' ? textOf(text) : text;
}

/** The order in which the states are told. */
const TOLD: readonly Status[] = ['done', 'in-progress', 'not-started'];

/**
 * How many measures there are, and how many are done, under way and not begun; a state that none is in goes unsaid, and
 * so do measures without one, which a check asks about. `''` without measures.
 */
export function draftProgress({ book, settings }: ReportInput): Text {
  const writer = numberWriterOf(settings.digits);
  const { all, of } = statusCounts(book);
  if (asLive(all).value === 0) return '';
  const total = typeof all === 'number' ? writer.whole(all) : writer.liveWhole(all);
  const opening = WORDS.progress({ round: roundLine(settings), all: total });
  const counts = TOLD.map((status) => ({ status, count: of(status) }));
  if (counts.every(({ count }) => asLive(count).value === 0)) return opening;
  const items = counts.map(({ status, count }) => ({
    condition: compared(asLive(count), '>', 0),
    label: WORDS[status](typeof count === 'number' ? writer.whole(count) : writer.liveWhole(asLive(count))),
  }));
  const [done, under, open] = items.map(({ condition }) => condition);
  if (!done || !under || !open) return opening;
  const told = items.filter(({ condition }) => condition.value).length;
  const states = liveList(items, live(told, fx`(${done})+(${under})+(${open})`), ' ');
  const isFixed = counts.every(({ count }) => typeof count === 'number');
  return strung([opening, ' ', isFixed ? textOf(states) : states]);
}

/**
 * What the clerk wrote as สรุป and as ข้อพิจารณา, in the order of an official memo: the summing-up first, and at the very end
 * the sentence that asks the reader to take note, wherever it was written; a drafted one where there is none.
 */
export function considerationOf(
  consideration: string,
  conclusion: string,
): { readonly conclusion: string; readonly considered: string } {
  const summing = linesOf(conclusion);
  const considered = linesOf(consideration);
  if (considered.some(isClosing)) return { conclusion: summing.join('\n'), considered: considered.join('\n') };
  const closing = summing.filter(isClosing);
  const drafted = considered.length > 0 ? WORDS.closing : WORDS.consideration;
  return {
    conclusion: summing.filter((line) => !isClosing(line)).join('\n'),
    considered: [...considered, ...(closing.length > 0 ? closing : [drafted])].join('\n'),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isClosing(line: string): boolean {
  return foldThai(line).startsWith('จึงเรียน');
}

import type { Finding } from '../../../src/checks/finding';
import type { Digits } from '../../../src/thai/text/digits';
import { ClaimChecker, findingsIn } from './check-text';
import { Figures } from './figures';
import { brokenFigures, rulesOfWhole } from './holds';
import { jittered } from './jitter';
import { randomOf, type Random } from './random';
import { falseVariants, trueText, written } from './render';
import { joined, passagesOf, type Passage, type ReportSpec, type Sentence } from './report';
import type { Texts } from './workbook';

/** What came of one false variant. */
export interface Trial {
  readonly report: string;
  /** The expected rule. */
  readonly rule: string;
  readonly way: string;
  readonly place: string;
  readonly text: string;
  /** Whether one of the accepted rules spoke. */
  readonly isFound: boolean;
  /** Whether the expected rule spoke, and whether what spoke blocks. */
  readonly isExact: boolean;
  readonly isError: boolean;
}

/** Something that was found in a true text. */
export interface FalseAlarm {
  readonly report: string;
  /** Why the sentence must be silent, `claim` when it claims something true, `whole report` when only all together did it. */
  readonly kind: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly place: string;
  readonly text: string;
  readonly found: string;
  readonly expected: string;
}

/** All that was tried; `trueTexts` counts the true texts by kind of sentence. */
export interface Outcome {
  readonly trials: readonly Trial[];
  readonly alarms: readonly FalseAlarm[];
  readonly trueTexts: ReadonlyMap<string, number>;
}

/** Data sets of a report besides its own: with every figure moved. */
const MOVED_DATA_SETS = 2;

/** Tries every sentence of the reports, true and false, in both kinds of digits. */
export function measure(reports: readonly ReportSpec[]): Outcome {
  const trials: Trial[] = [];
  const alarms: FalseAlarm[] = [];
  const trueTexts = new Map<string, number>();
  for (const report of reports) {
    dataSetsOf(report).forEach((figures, i) => {
      const digits = (report.agency.digits === 'ไทย') === (i % 2 === 0) ? 'thai' : 'arabic';
      const random = randomOf(`${report.id} ${i}`);
      alarms.push(...alarmsOfWhole(figures, digits));
      for (const tried of passagesOf(report).flatMap((passage) => sentenceTrials(figures, passage, digits))) {
        alarms.push(...tried.alarms());
        count(trueTexts, tried.kind);
        trials.push(...tried.trials(random));
      }
    });
  }
  return { trials, alarms, trueTexts };
}

/** The report's own data, then moved ones. */
export function dataSetsOf(report: ReportSpec): readonly Figures[] {
  const moved = report.scores ? Array.from({ length: MOVED_DATA_SETS }, (_, seed) => jittered(report, seed)) : [];
  return [new Figures(report), ...moved];
}

function sentenceTrials(figures: Figures, passage: Passage, digits: Digits): readonly SentenceTrial[] {
  const checker = new ClaimChecker(figures, passage.place);
  return passage.sentences.map((_, i) => new SentenceTrial(figures, passage, i, digits, checker));
}

/** One sentence behind those that stand before it in its cell: what is found is what is new with it. */
class SentenceTrial {
  readonly #sentence: Sentence;
  readonly #before: readonly Sentence[];
  readonly kind: string;
  readonly #place: string;

  constructor(
    readonly figures: Figures,
    readonly passage: Passage,
    index: number,
    readonly digits: Digits,
    readonly checker: ClaimChecker,
  ) {
    const sentence = passage.sentences[index];
    if (!sentence) throw new Error('no such sentence');
    this.#sentence = sentence;
    this.#before = passage.sentences.slice(0, index);
    this.kind = sentence.silent ?? 'claim';
    const { place } = passage;
    const isExtra = place.kind === 'measure' && place.column === figures.report.extraColumn;
    this.#place = place.kind === 'measure' ? `measure: ${isExtra ? 'extra column' : place.column}` : place.kind;
  }

  alarms(): readonly FalseAlarm[] {
    const text = trueText(this.#sentence, this.figures);
    return this.#newFindings(text, this.figures, this.#before).map((finding) => alarmOf(this, finding, text));
  }

  trials(random: Random): readonly Trial[] {
    if (this.#sentence.silent) return [];
    const bySlot = falseVariants(this.#sentence, this.figures, random).map(({ text, rules, way }) =>
      this.#trial(text, rules, way, this.figures, this.#before),
    );
    const { holds } = this.#sentence;
    if (!holds) return bySlot;
    const byData = brokenFigures(holds, this.figures, random).flatMap((broken) => {
      const text = trueOrNull(this.#sentence, broken);
      const before = this.#before.filter((each) => !each.holds && trueOrNull(each, broken) !== null);
      return text === null ? [] : [this.#trial(text, rulesOfWhole(holds), 'not so', broken, before)];
    });
    return [...bySlot, ...byData];
  }

  get reportId(): string {
    return this.figures.report.id;
  }

  get place(): string {
    return this.#place;
  }

  #trial(text: string, rules: readonly string[], way: string, figures: Figures, before: readonly Sentence[]): Trial {
    const found = this.#newFindings(text, figures, before).filter(({ rule }) => rules.includes(rule));
    return {
      report: this.reportId,
      rule: rules[0] ?? '',
      way,
      place: this.#place,
      text: written(text, this.digits),
      isFound: found.length > 0,
      isExact: found.some(({ rule }) => rule === rules[0]),
      isError: found.some(({ severity }) => severity === 'error'),
    };
  }

  #newFindings(text: string, figures: Figures, before: readonly Sentence[]): readonly Finding[] {
    const checker = figures === this.figures ? this.checker : new ClaimChecker(figures, this.passage.place);
    const texts = before.map((sentence) => trueText(sentence, figures));
    const old = new Map<string, number>();
    for (const finding of this.#findings(checker, before, texts)) count(old, keyOf(finding));
    return this.#findings(checker, [...before, this.#sentence], [...texts, text]).filter((finding) => {
      const key = keyOf(finding);
      const times = old.get(key) ?? 0;
      old.set(key, times - 1);
      return times < 1;
    });
  }

  #findings(checker: ClaimChecker, sentences: readonly Sentence[], texts: readonly string[]): readonly Finding[] {
    return texts.length === 0 ? [] : checker.claims(written(joined(sentences, texts), this.digits));
  }
}

function alarmsOfWhole(figures: Figures, digits: Digits): readonly FalseAlarm[] {
  const texts = wholeTexts(figures, digits);
  const claims = findingsIn(figures, texts).filter(({ rule }) => rule.startsWith('claim.'));
  return claims.map(({ rule, severity, at, found, expected }) => ({
    report: figures.report.id,
    kind: 'whole report',
    rule,
    severity,
    place: at ? `${at.table} ${at.row} ${at.column}` : '',
    text: '',
    found,
    expected,
  }));
}

/** All passages of a report, true, in their places. */
export function wholeTexts(figures: Figures, digits: Digits): Texts {
  return passagesOf(figures.report).map(({ place, sentences }) => ({
    place,
    text: written(
      joined(
        sentences,
        sentences.map((sentence) => trueText(sentence, figures)),
      ),
      digits,
    ),
  }));
}

function alarmOf(tried: SentenceTrial, { rule, severity, found, expected }: Finding, text: string): FalseAlarm {
  const { reportId, kind, place, digits } = tried;
  return { report: reportId, kind, rule, severity, place, text: written(text, digits), found, expected };
}

function trueOrNull(sentence: Sentence, figures: Figures): string | null {
  try {
    return trueText(sentence, figures);
  } catch {
    return null;
  }
}

function keyOf({ rule, found, expected }: Finding): string {
  return `${rule}|${found}|${expected}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

import { criteriaOf } from '../../assessment/criteria';
import type { Assessment } from '../../assessment/assessment';
import { fx, live, valueOf, type Live } from '../../page/model/live';
import { compared, magnitude, rounded, strung, when, writtenChange, type Text } from '../../page/model/live-values';
import type { ComparedIndicator, ComparedYears, Comparison } from '../figures/comparison-rows';
import { rangeOf, type Figure } from '../figures/figure-columns';
import {
  countAll,
  countEqual,
  countScores,
  countWhere,
  largest,
  smallest,
  type FigureColumn,
} from '../figures/live-counts';
import { liveLevel } from '../figures/live-level';
import { liveList } from './live-list';
import type { NumberWriter } from './number-writer';
import { COMPARISON_WORDS as WORDS } from './comparison-words';

/** What the paragraphs are drafted from. */
export interface ComparisonFacts {
  readonly agencyName: string;
  readonly comparison: Comparison;
  readonly years: ComparedYears;
  readonly assessment: Assessment;
  readonly threshold: number;
}

/**
 * The drafted paragraphs above the comparison: the result and its level, which indicators reached the threshold, what rose
 * and fell. They say what the figures show, no more, and go on saying it when the figures change.
 */
export function comparisonParagraphs(facts: ComparisonFacts, writer: NumberWriter): readonly Text[] {
  return [resultText(facts, writer), thresholdText(facts, writer), changesText(facts, writer)].filter(
    (text) => text !== '',
  );
}

function resultText({ agencyName, comparison, years, assessment }: ComparisonFacts, writer: NumberWriter): Text {
  const total = comparison.total.here;
  const previous = comparison.previousTotal.here;
  if (!total) return '';
  const result = WORDS.result({
    agencyName,
    year: writer.year(years.current),
    total: writer.liveScore(total),
    full: writer.whole(100),
  });
  const level = comparison.means
    ? liveLevel(criteriaOf(years.current).criteria, total, comparison.means)
    : (assessment.level ?? '');
  const graded = level === '' ? '' : WORDS.level(level);
  const change = comparison.change.here;
  if (!previous || !change) return strung([result, graded]);
  const before = WORDS.before({
    year: writer.year(years.previous),
    total: writer.liveScore(previous),
    change: writtenChange(change, writer.digits, 'คะแนน'),
  });
  return strung([result, graded, before]);
}

function thresholdText({ comparison: { rows }, threshold }: ComparisonFacts, writer: NumberWriter): Text {
  const scores = columnOf(rows, ({ current }) => current);
  if (!scores) return '';
  const below = countScores(scores, '<', threshold);
  const names = liveList(
    scores.present.map(({ row, here }) => ({
      condition: compared(rounded(here), '<', threshold),
      label: WORDS.indicatorWithScore(...nameOf(row, writer), writer.liveScore(here)),
    })),
    below,
  );
  const passed = countScores(scores, '>=', threshold);
  const of = { all: writer.liveWhole(countAll(scores)), limit: writer.whole(threshold) };
  const some = when(
    compared(passed, '=', 0),
    WORDS.nonePassed(of),
    WORDS.passed({ ...of, passed: writer.liveWhole(passed) }),
  );
  return when(
    compared(below, '=', 0),
    WORDS.allPassed(of),
    strung([some, WORDS.below({ below: writer.liveWhole(below), names })]),
  );
}

function changesText({ comparison: { rows } }: ComparisonFacts, writer: NumberWriter): Text {
  const changes = columnOf(rows, ({ change }) => change);
  if (!changes) return '';
  const fell = countWhere(changes, '<', 0);
  const rose = countWhere(changes, '>', 0);
  const same = countWhere(changes, '=', 0);
  return strung([
    WORDS.counts(countsText({ rose, fell, same }, writer)),
    when(compared(fell, '>', 0), extremeText(changes, smallest(changes), WORDS.fellMost, writer), ''),
    when(compared(rose, '>', 0), extremeText(changes, largest(changes), WORDS.roseMost, writer), ''),
  ]);
}

/** How many rose, fell and stayed the same; what none did goes unsaid. */
function countsText(counts: Readonly<Record<'rose' | 'fell' | 'same', Live<number>>>, writer: NumberWriter): Text {
  const { rose, fell, same } = counts;
  const item = (count: Live<number>, words: (count: Text) => Text) => ({
    condition: compared(count, '>', 0),
    label: words(writer.liveWhole(count)),
  });
  const told = [rose, fell, same].filter(({ value }) => value > 0).length;
  const count = live(told, fx`(${rose}>0)+(${fell}>0)+(${same}>0)`);
  return liveList([item(rose, WORDS.rose), item(fell, WORDS.fell), item(same, WORDS.same)], count, ' ');
}

/** The indicator that changed most; where several changed by the same, that is said. */
function extremeText(changes: Column, extreme: Live<number>, words: typeof WORDS.fellMost, writer: NumberWriter): Text {
  const found = changes.present.find(({ here }) => here.value === extreme.value)?.row;
  const numbers = rangeOf(changes.rows.map(({ numberCell }) => ({ handle: numberCell })));
  const names = rangeOf(changes.rows.map(({ nameCell }) => ({ handle: nameCell })));
  if (!found || !numbers || !names) return '';
  const place = fx`MATCH(${extreme},${changes.range},0)`;
  const number = live(found.number, ['INDEX(', numbers, ',', ...place, ')']);
  const name = live(found.name, ['INDEX(', names, ',', ...place, ')']);
  const equal = countEqual(changes, extreme);
  const ties = when(compared(equal, '>', 1), WORDS.ties(writer.liveWhole(equal)), '');
  return words(WORDS.indicator(writer.liveWhole(number), name), writer.liveScore(magnitude(extreme)), ties);
}

function nameOf(
  { number, name, numberCell, nameCell }: ComparedIndicator,
  writer: NumberWriter,
): readonly [Text, Text] {
  return [writer.liveWhole(valueOf(numberCell, number)), valueOf(nameCell, name)];
}

/** One column of the table: its figures, and the rows that have one. */
interface Column extends FigureColumn {
  readonly rows: readonly ComparedIndicator[];
  readonly present: readonly { readonly row: ComparedIndicator; readonly here: Live<number> }[];
}

function columnOf(rows: readonly ComparedIndicator[], pick: (row: ComparedIndicator) => Figure): Column | null {
  const range = rangeOf(rows.map(pick));
  const present = rows.flatMap((row) => {
    const { here } = pick(row);
    return here ? [{ row, here }] : [];
  });
  if (!range || present.length === 0) return null;
  return { rows, present, range, values: present.map(({ here }) => here.value) };
}

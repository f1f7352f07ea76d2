import { INDICATORS, TOOL_IDS, type ToolId } from '../../../../src/assessment/indicators';
import { falseFigures, type Lie } from './false-figures';
import type { Figures, Subject } from '../figures';
import { pick, type Random } from '../random';
import { quiet, SCORE_RULES, type Filler, type Slot } from './slot';

function subjectOf(argument: string): Subject {
  if (argument === '' || argument === 'total') return 'total';
  return TOOL_IDS.find((tool) => tool === argument) ?? Number(argument);
}

function shown(value: number, option = ''): string {
  return option === 's' ? String(value) : value.toFixed(2);
}

/** Figures of the same subject in other years, and of another subject in the same year. */
function elsewhere(subject: Subject, year: number, figures: Figures, option: string, random: Random): readonly Lie[] {
  const lies: Lie[] = [];
  const add = (way: string, value: () => number) => {
    try {
      lies.push({ text: shown(value(), option), way });
    } catch {
      // The data does not have that figure.
    }
  };
  const others = figures.years.filter((other) => other !== year);
  if (others.length > 0) add('figure of another year', () => figures.of(subject, pick(others, random)));
  add('figure of another', () => figures.of(anotherThan(subject, random), year));
  return lies;
}

function anotherThan(subject: Subject, random: Random): Subject {
  const all: readonly Subject[] = typeof subject === 'number' ? INDICATORS.map(({ number }) => number) : TOOL_IDS;
  return pick(
    all.filter((other) => other !== subject),
    random,
  );
}

function figure(rules: readonly string[]): Filler {
  const truth = ({ argument, years, option }: Slot, figures: Figures) =>
    shown(figures.of(subjectOf(argument), years[0]), option);
  return {
    rules,
    truth,
    lies: (slot, figures, random) => {
      const year = slot.years[0] ?? figures.resultYear;
      const others = elsewhere(subjectOf(slot.argument), year, figures, slot.option, random);
      return falseFigures(truth(slot, figures), others, random);
    },
  };
}

function changeOf({ argument, years }: Slot, figures: Figures): number {
  return figures.change(subjectOf(argument), years[0], years[1]);
}

function size(slot: Slot, figures: Figures): string {
  const change = changeOf(slot, figures);
  if (change === 0) throw new Error('no size of a change that is none');
  return shown(Math.abs(change), slot.option);
}

const DIRECTIONS = 'เพิ่มขึ้น|ลดลง|เท่าเดิม';

/** The true word for a change of `up|down|same`, then those that are false: «the same» is only ever the truth. */
function directions(slot: Slot, figures: Figures): readonly string[] {
  const [up = '', down = '', same = ''] = (slot.option || DIRECTIONS).split('|');
  const change = changeOf(slot, figures);
  if (change !== 0) return change > 0 ? [up, down] : [down, up];
  if (same === '') throw new Error('no word for a change that is none');
  return [same, up, down];
}

/** Slots that quote a score, a total, a level or a change. */
export const FIGURE_SLOTS: Readonly<Record<string, Filler>> = {
  score: figure(SCORE_RULES),
  tool: figure(SCORE_RULES),
  total: figure(['claim.total-differs', 'claim.score-differs']),
  points: {
    rules: SCORE_RULES,
    truth: ({ argument, years }, figures) => shown(figures.points(argument as ToolId, years[0])),
    lies: ({ argument, years }, figures, random) =>
      falseFigures(shown(figures.points(argument as ToolId, years[0])), [], random),
  },
  level: {
    rules: ['claim.level-differs'],
    truth: ({ years }, figures) => figures.level(years[0]),
    lies: ({ years }, figures) => [
      ...figures.otherLevels(years[0]).map((text) => ({ text, way: 'another level' })),
      { text: /^[A-F]/u.test(figures.level(years[0])) ? 'A+' : 'ผ่านดีมาก', way: 'a level that there is not' },
    ],
  },
  size: {
    rules: ['claim.change-differs'],
    truth: size,
    lies: (slot, figures, random) => falseFigures(size(slot, figures), [], random),
  },
  dir: {
    rules: ['claim.change-differs', 'claim.all-direction'],
    truth: (slot, figures) => directions(slot, figures)[0] ?? '',
    lies: (slot, figures) =>
      directions(slot, figures)
        .slice(1)
        .map((text) => ({ text, way: 'another direction' })),
  },
  signed: {
    rules: ['claim.change-differs'],
    truth: (slot, figures) => `${changeOf(slot, figures) > 0 ? '+' : '-'}${size(slot, figures)}`,
    lies: (slot, figures, random) => {
      const [sign, other] = changeOf(slot, figures) > 0 ? ['+', '-'] : ['-', '+'];
      const figure = size(slot, figures);
      const lies = falseFigures(figure, [], random).map(({ text, way }) => ({ text: `${sign}${text}`, way }));
      return [{ text: `${other}${figure}`, way: 'another direction' }, ...lies];
    },
  },
  totalword: {
    rules: ['claim.mean-as-total'],
    truth: ({ option }) => option || 'คะแนนรวม',
    lies: () => [{ text: 'คะแนนเฉลี่ย', way: 'mean' }],
  },
  threshold: quiet((_, figures) => String(figures.threshold)),
};

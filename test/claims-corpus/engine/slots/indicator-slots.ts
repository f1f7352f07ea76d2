import { indicatorOf, INDICATORS, indicatorsOf, TOOL_IDS, type ToolId } from '../../../../src/assessment/indicators';
import type { Lie } from './false-figures';
import type { Figures } from '../figures';
import { pick, type Random } from '../random';
import { SCORE_RULES, type Filler } from './slot';

function listed(numbers: readonly number[], option: string): string {
  const name = (number: number) => indicatorOf(number)?.name ?? '';
  const words = numbers.map((number) =>
    option === 'name' ? name(number) : option === 'full' ? `ตัวชี้วัดที่ ${number} ${name(number)}` : String(number),
  );
  if (words.length === 0) throw new Error('an empty list');
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(option === '' ? ', ' : ' ')} และ${option === 'name' || option === 'full' ? '' : ' '}${last}`;
}

/** One left out, one exchanged, one too many. */
function falseLists(what: string, option: string, figures: Figures, random: Random): readonly Lie[] {
  const members = figures.those(what);
  const others = INDICATORS.map(({ number }) => number).filter((number) => !members.includes(number));
  const text = (numbers: readonly number[]) =>
    listed(
      [...numbers].sort((a, b) => a - b),
      option,
    );
  const lies: Lie[] = [];
  if (members.length > 1) lies.push({ text: text(members.slice(1)), way: 'one left out' });
  if (others.length > 0) {
    const other = pick(others, random);
    lies.push({ text: text([...members.slice(0, -1), other]), way: 'another in the list' });
    lies.push({ text: text([...members, other]), way: 'one too many' });
  }
  return lies;
}

function nameFormat(number: number, option: string): string {
  const name = indicatorOf(number)?.name ?? '';
  if (option === 'name') return name;
  if (option === 'full') return `ตัวชี้วัดที่ ${number} ${name}`;
  if (option === 'paren') return `ตัวชี้วัดที่ ${number} (${name})`;
  return String(number);
}

function place(argument: string, lowest: boolean): { readonly place: number; readonly tool?: ToolId } {
  const tool = TOOL_IDS.find((id) => argument.includes(id));
  const rank = Number(/[0-9]+/u.exec(argument)?.[0] ?? 1);
  return { place: lowest ? -rank : rank - 1, ...(tool && { tool }) };
}

function extreme(lowest: boolean): Filler {
  return {
    rules: ['claim.extreme-differs', ...SCORE_RULES],
    truth: ({ argument, option, years }, figures) => {
      const { place: rank, tool } = place(argument, lowest);
      return nameFormat(figures.ranked(rank, tool, years[0]), option);
    },
    lies: ({ argument, option, years }, figures, random) => {
      const { place: rank, tool } = place(argument, lowest);
      const year = years[0] ?? figures.resultYear;
      const score = figures.of(figures.ranked(rank, tool, year), year);
      const others = figures.ranking(tool, year).filter((number) => figures.of(number, year) !== score);
      const far = others.length > 1 ? [pick(others, random)] : [];
      const near = lowest ? others.at(-1) : others[0];
      return [...new Set([near, ...far])].flatMap((number) =>
        number === undefined ? [] : [{ text: nameFormat(number, option), way: 'another indicator' }],
      );
    },
  };
}

/** The lowest or highest tool. */
function extremeTool(lowest: boolean): Filler {
  const sorted = (figures: Figures) => [...TOOL_IDS].sort((a, b) => figures.of(b) - figures.of(a));
  return {
    rules: ['claim.extreme-differs', ...SCORE_RULES],
    truth: (_, figures) => sorted(figures).at(lowest ? -1 : 0) ?? '',
    lies: (_, figures) => [{ text: sorted(figures)[1] ?? '', way: 'another tool' }],
  };
}

function indicatorName(truth: (number: number) => string): Filler {
  return {
    rules: ['claim.indicator-name', 'claim.score-differs', 'claim.change-differs', 'claim.extreme-differs'],
    truth: ({ argument }) => truth(Number(argument)),
    lies: ({ argument }, _, random) => {
      const others = INDICATORS.map(({ number }) => number).filter((number) => number !== Number(argument));
      const first = pick(others, random);
      const second = pick(
        others.filter((number) => number !== first),
        random,
      );
      return [first, second].map((number) => ({ text: truth(number), way: 'another indicator' }));
    },
  };
}

function rangeOf(tool: string, before: number, after: number, option: string): string {
  const numbers = indicatorsOf(tool as ToolId).map(({ number }) => number);
  const [from, to] = [(numbers[0] ?? 0) + before, (numbers.at(-1) ?? 0) + after];
  return from === to ? String(from) : `${from}${option || '-'}${to}`;
}

/** Slots that name, count, list or rank indicators, tools and measures. */
export const INDICATOR_SLOTS: Readonly<Record<string, Filler>> = {
  name: indicatorName((number) => indicatorOf(number)?.name ?? ''),
  num: indicatorName(String),
  count: {
    rules: ['claim.count-differs'],
    truth: ({ argument }, figures) => String(figures.count(argument)),
    lies: ({ argument }, figures) => {
      const count = figures.count(argument);
      return [count + 1, count - 1].flatMap((n) => (n < 1 ? [] : [{ text: String(n), way: 'one more or less' }]));
    },
  },
  list: {
    rules: ['claim.list-differs'],
    truth: ({ argument, option }, figures) => listed(figures.those(argument), option),
    lies: ({ argument, option }, figures, random) => falseLists(argument, option, figures, random),
  },
  lowest: extreme(true),
  highest: extreme(false),
  lowtool: extremeTool(true),
  hightool: extremeTool(false),
  range: {
    rules: ['claim.tool-indicators'],
    truth: ({ argument, option }) => rangeOf(argument, 0, 0, option),
    lies: ({ argument, option }) => [
      { text: argument === 'IIT' ? rangeOf(argument, 0, 1, option) : rangeOf(argument, -1, 0, option), way: 'range' },
      { text: argument === 'OIT' ? rangeOf(argument, -2, -1, option) : rangeOf(argument, 0, -1, option), way: 'range' },
    ],
  },
};

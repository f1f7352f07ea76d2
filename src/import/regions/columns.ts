import { readTool } from '../../assessment/indicators';
import { yearsIn } from '../../thai/dates/years';
import { readNumber } from '../../thai/text/numbers';
import { isCode, isDash, isNamedIndicator, isOwner, isPeriod, isScore, isTool, readStatus } from '../headings/content';
import { matchHeading } from '../headings/match-heading';
import { plainHeading } from '../headings/plain';
import { WEIGHT, type Candidate, type Role } from '../headings/roles';
import type { SourceCell } from '../source';
import type { GridView } from './grid-view';
import { cellsTo, isToolName, type HeaderBlock } from './headers';
import { ownCell, type RegionColumn } from './region';

/** What a person once chose for a heading, by its plain form; `none` for a column that is not brought in. */
export type HeadingChoices = Readonly<Record<string, Role | 'none'>>;

/** Rows looked at to tell what a column holds. */
const SAMPLE_ROWS = 60;
const MOST = 0.8;
const HALF = 0.5;

/** Roles that several columns of a table may have. */
const REPEATABLE: ReadonlySet<Role> = new Set(['score', 'computed']);

/** A column before its role is settled. */
interface Draft extends RegionColumn {
  readonly candidates: readonly Candidate[];
  readonly samples: readonly string[];
}

/** The columns below a block of headings, each with its role as headings and cells tell it. */
export function columnsOf(
  view: GridView,
  block: HeaderBlock,
  bottom: number,
  choices: HeadingChoices,
): readonly RegionColumn[] {
  const drafts = withTicks(leavesOf(view, block).map((leaf) => draftOf(view, block, bottom, leaf, choices)));
  const roles = settle(drafts);
  return drafts.map(({ candidates: _candidates, samples, ...column }, index) => {
    if (column.tick !== null) return column;
    const candidate = roles.get(index);
    const settled = candidate ? corrected(candidate, samples, roles) : null;
    return { ...column, role: settled?.role ?? null, certainty: settled?.certainty ?? null };
  });
}

/** The lowest headings, from left to right; a column without any is a leaf of its own. */
function leavesOf(view: GridView, { top, bottom }: HeaderBlock): readonly Pick<RegionColumn, 'left' | 'right'>[] {
  const leaves: { left: number; right: number; cell: SourceCell | undefined }[] = [];
  for (let column = view.left; column < view.right; column += 1) {
    const cell = cellsTo(view, top, bottom, column).filter(isNoNumbering).at(-1);
    const last = leaves.at(-1);
    if (cell && last?.cell === cell) last.right = column + 1;
    else leaves.push({ left: column, right: column + 1, cell });
  }
  return leaves;
}

function isNoNumbering({ text }: SourceCell): boolean {
  return !/^\(?[0-9๐-๙]{1,2}\)?$/.test(text);
}

function draftOf(
  view: GridView,
  { top, bottom }: HeaderBlock,
  end: number,
  { left, right }: Pick<RegionColumn, 'left' | 'right'>,
  choices: HeadingChoices,
): Draft {
  const cells = cellsTo(view, top, bottom, left).filter(isNoNumbering);
  const texts = cells.map(({ text }) => text);
  const heading = texts.join(' ');
  const leaf = texts.at(-1) ?? '';
  const column: RegionColumn = {
    left,
    right,
    heading,
    role: null,
    certainty: null,
    tick: null,
    year: onlyYear(leaf) ?? onlyYear(heading),
    tool: readTool(leaf) ?? readTool(heading),
  };
  const samples = samplesOf(view, column, bottom, end);
  return { ...column, samples, candidates: candidatesOf(texts, heading, samples, cells, right - left, choices) };
}

function onlyYear(text: string): number | null {
  const years = new Set(yearsIn(text).map(({ year }) => year));
  const [year] = years;
  return year !== undefined && years.size === 1 ? year : null;
}

function samplesOf(view: GridView, column: RegionColumn, top: number, bottom: number): readonly string[] {
  const samples: string[] = [];
  for (let row = top; row < bottom && samples.length < SAMPLE_ROWS; row += 1) {
    const cell = ownCell(view, row, column);
    const isAcross = cell !== undefined && cell.columnSpan > column.right - column.left;
    if (cell && !isAcross && !isDash(cell.text)) samples.push(cell.text);
  }
  return samples;
}

function candidatesOf(
  texts: readonly string[],
  heading: string,
  samples: readonly string[],
  cells: readonly SourceCell[],
  width: number,
  choices: HeadingChoices,
): readonly Candidate[] {
  const chosen = choices[plainHeading(heading)];
  if (chosen !== undefined) return chosen === 'none' ? [] : [{ role: chosen, certainty: 'chosen' }];
  const leaf = texts.at(-1) ?? '';
  const parent = cells.at(-2);
  const found = [
    ...matchHeading(leaf),
    ...(texts.length > 1 ? matchHeading(texts.join('')) : []),
    // A heading over several columns says what they have in common, not what each of them is.
    ...(parent && parent.columnSpan <= width ? matchHeading(parent.text) : []),
    ...(isToolName(leaf) || onlyYear(leaf) !== null ? [{ role: 'score', certainty: 'keyword' } as const] : []),
    ...contentOf(samples),
  ];
  return found.sort((a, b) => WEIGHT[b.certainty] - WEIGHT[a.certainty]);
}

/** What four in five of the cells are. */
function contentOf(samples: readonly string[]): readonly Candidate[] {
  if (samples.length < 2) return [];
  const tests: readonly (readonly [Role, (text: string) => boolean])[] = [
    ['period', isPeriod],
    ['tool', isTool],
    ['code', isCode],
    ['indicator', isNamedIndicator],
    ['status', (text) => readStatus(text) !== null],
    ['owners', isOwner],
  ];
  return tests.flatMap(([role, test]) =>
    // A bare number is an indicator, an order, a score: it tells nothing.
    share(samples, (text) => test(text) && readNumber(text) === null) >= MOST
      ? [{ role, certainty: 'content' } as const]
      : [],
  );
}

function share(samples: readonly string[], test: (text: string) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(test).length / samples.length;
}

/** Headings that are statuses are columns to tick when two of them stand side by side, or under «สถานะ». */
function withTicks(drafts: readonly Draft[]): readonly Draft[] {
  const ticks = drafts.map(({ heading }) => statusOf(heading));
  const distinct = new Set(ticks.filter((tick) => tick !== null)).size;
  return distinct < 2 ? drafts : drafts.map((draft, index) => ({ ...draft, tick: ticks[index] ?? null }));
}

/** «สถานะดำเนินงาน ยังไม่ดำเนินการ»: the lowest heading alone. */
function statusOf(heading: string) {
  const words = heading.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const status = readStatus(words.slice(from).join(''));
    if (status) return status;
  }
  return null;
}

/** One role a column and one column a role: the surest heading first, from left to right. */
function settle(drafts: readonly Draft[]): ReadonlyMap<number, Candidate> {
  const wishes = drafts.flatMap(({ candidates, tick }, index) =>
    tick === null ? candidates.map((candidate) => ({ index, candidate })) : [],
  );
  wishes.sort((a, b) => WEIGHT[b.candidate.certainty] - WEIGHT[a.candidate.certainty]);
  const settled = new Map<number, Candidate>();
  const taken = new Set<Role>();
  for (const { index, candidate } of wishes) {
    if (settled.has(index) || (taken.has(candidate.role) && !REPEATABLE.has(candidate.role))) continue;
    settled.set(index, candidate);
    taken.add(candidate.role);
  }
  return settled;
}

/** A heading that says one thing over cells that plainly are another. */
function corrected(
  candidate: Candidate,
  samples: readonly string[],
  roles: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const hasRole = (role: Role): boolean => [...roles.values()].some((other) => other.role === role);
  const isNumbers = share(samples, (text) => readNumber(text) !== null) >= HALF;
  switch (candidate.role) {
    case 'level':
      return isNumbers ? { ...candidate, role: 'score' } : candidate;
    case 'code':
      if (share(samples, isCode) >= HALF || samples.length === 0) return candidate;
      return isNumbers && !hasRole('order') ? { ...candidate, role: 'order' } : isNumbers ? candidate : null;
    case 'score':
    case 'total':
      return share(samples, isScore) >= HALF || samples.length === 0 ? candidate : null;
    default:
      return candidate;
  }
}

import { isIndicator, isTool } from '../headings/content';
import type { Role } from '../headings/roles';
import type { GridView } from './grid-view';
import { isToolName } from './headers';
import { cellAt, columnOf, type RegionColumn, type RegionKind } from './region';

/** What stands beside a measure in a table of measures. */
const BESIDE_MEASURE: readonly Role[] = ['method', 'owners', 'period', 'start', 'end', 'status', 'summary', 'outcome', 'followUp', 'evidence', 'finding', 'issue', 'code', 'indicator', 'tool', 'group']; // prettier-ignore
/** Without a column of measures, the steps are the measures when two of these stand beside them. */
const BESIDE_METHOD: readonly Role[] = [
  'owners',
  'period',
  'start',
  'end',
  'status',
  'summary',
  'outcome',
  'followUp',
  'issue',
];
const HALF = 0.5;

/** What the rows below these columns are. */
export function kindOf(view: GridView, columns: readonly RegionColumn[], top: number, bottom: number): RegionKind {
  const has = (role: Role): boolean => columnOf(columns, role) !== undefined;
  const count = (roles: readonly Role[]): number => roles.filter(has).length + Number(hasTicks(columns));
  const figures = columns.filter(({ role }) => role === 'score' || role === 'total');
  if (has('item') && has('value')) return 'agency';
  if (has('part') && has('passage')) return 'texts';
  if (has('name') && has('position') && has('comment')) return 'signers';
  if (has('title') && count(BESIDE_MEASURE) >= 1) return 'measures';
  if (has('method') && count(BESIDE_METHOD) >= 2) return 'measures';
  const namesIndicators = has('indicator') || has('indicatorName');
  if (figures.length > 0 && namesIndicators && mostRows(view, columns, top, bottom, isIndicator)) return 'scores';
  if (has('issue')) return 'issues';
  if (namesIndicators && has('finding')) return 'analysis';
  if (figures.length > 0 && has('year')) return 'results';
  if (columns.filter(({ heading }) => isToolName(heading)).length >= 2) return 'results';
  if (figures.length > 0 && mostRows(view, columns, top, bottom, isTool)) return 'tools';
  if (figures.length > 0 && mostRows(view, columns, top, bottom, isIndicator)) return 'scores';
  return 'unknown';
}

function hasTicks(columns: readonly RegionColumn[]): boolean {
  return columns.some(({ tick }) => tick !== null);
}

/** Whether half of the rows hold such a cell. */
function mostRows(
  view: GridView,
  columns: readonly RegionColumn[],
  top: number,
  bottom: number,
  test: (text: string) => boolean,
): boolean {
  let rows = 0;
  let found = 0;
  for (let row = top; row < bottom; row += 1) {
    if (view.starting(row).length < 2) continue;
    rows += 1;
    if (columns.some((column) => column.role !== 'score' && test(cellAt(view, row, column)?.text ?? ''))) found += 1;
  }
  return rows > 0 && found / rows >= HALF;
}

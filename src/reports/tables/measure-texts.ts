import { toolOf, type ToolId } from '../../assessment/indicators';
import { formatPeriod } from '../../thai/dates/format-period';
import type { Cell } from '../../workbook/cell';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import type { MeasureRecord } from '../../workbook/records';
import type { NumberWriter } from '../wording/number-writer';

/** What is in a cell, as typed; `''` where there is nothing. */
export function typed(cell: Cell<unknown>): string {
  return cell.reading === 'blank' ? '' : String(cell.raw).trim();
}

/** Whether any of these measures says what it is; reports of measures need one that does. */
export function hasTitle(measures: readonly MeasureRecord[]): boolean {
  return measures.some(({ title }) => typed(title) !== '');
}

/** The measure behind its running number; a number typed by hand is not printed twice. */
export function numberedTitle({ title }: MeasureRecord, number: number, { whole }: NumberWriter): string {
  return `${whole(number)}. ${withoutLeadingNumber(typed(title))}`;
}

/** When the measure runs: as typed, else from its dates. */
export function periodOf({ periodText, period }: MeasureRecord, { digits }: NumberWriter): string {
  const text = typed(periodText);
  if (text !== '') return text;
  return period === null ? '' : formatPeriod(period, digits, 'months');
}

/** The tool a measure is for: as typed, else that of its indicators where they agree. */
export function toolOfMeasure({ tool, indicators }: MeasureRecord): ToolId | null {
  if (tool.value !== null) return tool.value;
  const tools = new Set((indicators.value ?? []).map(toolOf));
  const [only] = tools;
  return tools.size === 1 ? (only ?? null) : null;
}

/** Measures in the order they are numbered: by ลำดับ where it is given, else by row. */
export function inOrder(measures: readonly MeasureRecord[]): readonly MeasureRecord[] {
  const place = ({ order, row }: MeasureRecord) => order.value ?? row;
  return [...measures].sort((a, b) => place(a) - place(b) || a.row - b.row);
}

/** Measures that belong together, in the order in which their groups first appear. */
export function groupBy<Key>(
  measures: readonly MeasureRecord[],
  keyOf: (measure: MeasureRecord) => Key,
): ReadonlyMap<Key, readonly MeasureRecord[]> {
  const groups = new Map<Key, MeasureRecord[]>();
  for (const measure of measures) {
    const group = groups.get(keyOf(measure));
    if (group) group.push(measure);
    else groups.set(keyOf(measure), [measure]);
  }
  return groups;
}

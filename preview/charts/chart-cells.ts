import type { AxisDataSource, NumberDataSource, SeriesBase } from '@cj-tech-master/excelts/chart';
import type { Cell } from '@cj-tech-master/excelts';
import { displayText, parseArea, splitAddress, formatOf, valueOf, type WorkbookModel } from '../../simulator';

/** The figures a series is drawn from; null where a cell holds none. Cells come before what the file noted of them. */
export function figuresOf(workbook: WorkbookModel, source: NumberDataSource | undefined): readonly (number | null)[] {
  const cells = cellsAt(workbook, source?.numRef?.formula);
  if (cells) return cells.map(valueOf).map((value) => (typeof value === 'number' ? value : null));
  return noted(source?.numRef?.cache ?? source?.numLit);
}

/** The number formats of the same cells, for labels that follow them. */
export function formatsOf(workbook: WorkbookModel, source: NumberDataSource | undefined): readonly string[] {
  return cellsAt(workbook, source?.numRef?.formula)?.map(formatOf) ?? [];
}

/** The names of categories, as their cells show them. */
export function namesOf(workbook: WorkbookModel, source: AxisDataSource | undefined): readonly string[] {
  const cells = cellsAt(workbook, source?.strRef?.formula ?? source?.numRef?.formula);
  if (cells) return cells.map((cell) => displayText(valueOf(cell), formatOf(cell)));
  const texts = source?.strRef?.cache ?? source?.strLit ?? source?.numRef?.cache ?? source?.numLit;
  return noted<string | number>(texts).map((name) => String(name ?? ''));
}

/** What a series is called. */
export function nameOf(workbook: WorkbookModel, { tx }: SeriesBase): string {
  const [cell] = cellsAt(workbook, tx?.strRef?.formula) ?? [];
  return cell ? String(valueOf(cell)) : (tx?.value ?? tx?.strRef?.cache?.points[0]?.value ?? '');
}

function cellsAt(workbook: WorkbookModel, formula: string | undefined): readonly (Cell | undefined)[] | null {
  if (!formula) return null;
  const { sheet: name, rest } = splitAddress(formula);
  const sheet = name === null ? null : workbook.findSheet(name);
  const area = parseArea(rest);
  return sheet && area ? sheet.readGrid(area, (cell) => cell).flat() : null;
}

interface Noted<T> {
  readonly pointCount?: number | undefined;
  readonly points: readonly { readonly index: number; readonly value: T | null }[];
}

function noted<T>(cache: Noted<T> | undefined): readonly (T | null)[] {
  if (!cache) return [];
  const count = cache.pointCount ?? cache.points.length;
  return Array.from({ length: count }, (_, at) => cache.points.find(({ index }) => index === at)?.value ?? null);
}

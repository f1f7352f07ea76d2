import { columnsIn, rowsIn, type Area } from '../address';
import { valueOf, type Content } from '../cells/cell-content';
import type { Series, Source } from './chart-model';

/** Whether series run along columns or rows, in the words of `Excel.ChartSeriesBy`. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * Takes a range apart into series the way Excel does: a first row and a first column of texts (or an empty corner) are
 * names and categories; with `Auto`, series run along the longer side.
 * Not known: how Excel takes years at the edge, which are numbers; here they are data unless the corner is empty.
 */
export function readSeries({ sheet, area }: Source, by: SeriesBy): Series[] {
  const grid = sheet.readGrid(area, valueOf);
  const columns = by === 'Columns' || (by !== 'Rows' && rowsIn(area) >= columnsIn(area));
  const named = hasTexts(grid[0] ?? []);
  const categorised = hasTexts(grid.map((row) => row[0] ?? ''));
  const [headerRow, headerColumn] = [named && rowsIn(area) > 1, categorised && columnsIn(area) > 1];
  const data: Area = { ...area, top: area.top + (headerRow ? 1 : 0), left: area.left + (headerColumn ? 1 : 0) };
  const count = columns ? columnsIn(data) : rowsIn(data);
  return Array.from({ length: count }, (_, index) => {
    const values = columns
      ? { ...data, left: data.left + index, right: data.left + index }
      : { ...data, top: data.top + index, bottom: data.top + index };
    const hasName = columns ? headerRow : headerColumn;
    const hasCategories = columns ? headerColumn : headerRow;
    const name = columns
      ? { top: area.top, bottom: area.top, left: values.left, right: values.left }
      : { top: values.top, bottom: values.top, left: area.left, right: area.left };
    const categories = columns
      ? { ...data, left: area.left, right: area.left }
      : { ...data, top: area.top, bottom: area.top };
    return {
      ...newSeries(hasName ? { sheet, area: name } : `Series${index + 1}`),
      values: { sheet, area: values },
      categories: hasCategories ? { sheet, area: categories } : null,
    };
  });
}

/** A series without values, by its name or the cells that hold it. */
export function newSeries(name: string | Source): Series {
  return {
    name,
    values: null,
    categories: null,
    type: null,
    line: {},
    labels: { shown: false, showValue: true, showSeriesName: false, showCategoryName: false, font: {} },
    points: new Map(),
  };
}

/** A row or column of names: its first cell is empty, or any of the others is text; one cell alone, when it is text. */
function hasTexts([first, ...others]: readonly Content[]): boolean {
  if (others.length === 0) return typeof first === 'string' && first !== '';
  return first === '' || others.some((value) => typeof value === 'string' && value !== '');
}

/** What a series is called. */
export function seriesName({ name }: Series): string {
  if (typeof name === 'string') return name;
  return String(valueOf(name.sheet.peek(name.area.top, name.area.left)));
}

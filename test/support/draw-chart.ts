import type { SheetPlan } from '../../src/page/model/sheet-actions';
import { actionsOf, shownRows } from './draw-sheet';
import { rectangleOf } from './rectangle';

/**
 * The charts of a sheet plan as a test reads them, each bound to the cells it names: the title with the scale, then a
 * line for each row of figures.
 */
export function drawCharts(plan: Pick<SheetPlan, 'actions'>): readonly (readonly string[])[] {
  const rows = shownRows(plan);
  const read = (area: string): readonly string[] => {
    const { top, bottom, left } = rectangleOf(area);
    return rows.slice(top, bottom + 1).map((row) => row[left] ?? '');
  };
  return actionsOf(plan, 'chart').map(({ title, axis, categories, series }) => [
    `${title} [${axis.minimum}–${axis.maximum}]`,
    ...series.map(({ name, values, dashed }) => {
      const figures = read(values);
      return `${dashed ? '- - ' : ''}${name}: ${read(categories)
        .map((category, index) => `${category} ${figures[index]}`)
        .join(', ')}`;
    }),
  ]);
}

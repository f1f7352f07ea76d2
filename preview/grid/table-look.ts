import type { Look } from './cell-look';
import { contains, type TableModel } from '../../simulator';

/** Accents of the Office theme; the first stands for styles without colour. */
const ACCENTS = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** What a table's own style gives a cell: Excel's built-in styles come in sevens, one for each accent. */
export function tableLook(tables: readonly TableModel[], row: number, column: number): Look {
  const cell = { top: row, left: column, bottom: row, right: column };
  const found = tables.find(({ area }) => contains(area, cell));
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(found?.table.model.style?.theme ?? '');
  if (!found || !style) return {};
  const accent = ACCENTS[(Number(style[2]) - 1) % ACCENTS.length]!;
  if (row === found.area.top && found.hasHeaders) {
    return style[1] === 'Light'
      ? { 'font-weight': 'bold', 'box-shadow': `inset 0 -1px ${accent}` }
      : { 'font-weight': 'bold', 'background-color': accent, color: '#FFFFFF' };
  }
  const striped = found.table.model.style?.showRowStripes && (row - found.area.top) % 2 === 1;
  return striped ? { 'background-color': `color-mix(in srgb, ${accent} 18%, white)` } : {};
}

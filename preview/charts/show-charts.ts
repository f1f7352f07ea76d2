import type { Chart } from '@cj-tech-master/excelts/chart';
import { HEADER_HEIGHT, HEADER_WIDTH } from '../grid/draw';
import type { SheetView } from '../grid/view';
import { TEXTS } from '../texts';
import type { Box } from './chart-shapes';
import { browserMeasure, drawSvg } from './draw-svg';
import { layOutChart } from './lay-out-chart';
import { readChart } from './read-chart';

const EMU_PER_PIXEL = 9525;

/** Draws the charts of the sheet in view over its cells, in place of those drawn before. */
export function showCharts(area: HTMLElement, { sheet, rows, columns }: SheetView): void {
  area.querySelectorAll('.chart').forEach((chart) => chart.remove());
  for (const chart of sheet.worksheet.getCharts()) {
    const box = boxOf(chart, { rows, columns });
    if (box.width < 1 || box.height < 1) continue;
    const holder = document.createElement('figure');
    holder.className = 'chart';
    Object.assign(holder.style, {
      left: `${HEADER_WIDTH + box.left}px`,
      top: `${HEADER_HEIGHT + box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    const picture = chart.isChartEx ? null : readChart(sheet.workbook, chart);
    if (picture) {
      const font = picture.font && `'${picture.font.replaceAll("'", '')}', var(--sarabun-fonts)`;
      const measured = picture.font && `'${picture.font.replaceAll("'", '')}', 'Sarabun stand-in'`;
      holder.append(drawSvg(layOutChart(picture, box, browserMeasure(measured)), { ...picture, font }, box));
    } else holder.textContent = TEXTS.chartNotDrawn;
    area.append(holder);
  }
}

/** Where a chart lies among the cells, in pixels; cells are as large as the grid draws them. */
function boxOf({ range: { tl, br, ext } }: Chart, { rows, columns }: Pick<SheetView, 'rows' | 'columns'>): Box {
  const along = (track: SheetView['rows'], line: number, offset: number): number =>
    track.start(line) + Math.min(track.size(line), offset / EMU_PER_PIXEL);
  const left = along(columns, tl.nativeCol, tl.nativeColOff);
  const top = along(rows, tl.nativeRow, tl.nativeRowOff);
  const right = br ? along(columns, br.nativeCol, br.nativeColOff) : left + (ext?.cx ?? 0) / EMU_PER_PIXEL;
  const bottom = br ? along(rows, br.nativeRow, br.nativeRowOff) : top + (ext?.cy ?? 0) / EMU_PER_PIXEL;
  return { left, top, width: right - left, height: bottom - top };
}

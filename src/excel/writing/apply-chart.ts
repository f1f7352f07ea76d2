import type { ChartSeries, SheetAction } from '../../page/model/sheet-actions';

type ChartAction = Extract<SheetAction, { kind: 'chart' }>;

/** What the names of our charts begin with. */
export const CHART_NAME = 'ITA ';

const TITLE_SIZE = 16;
const TEXT_SIZE = 12;
const GRID_COLOR = '#D9D9D9';

/** Queues a native chart of columns, bound to cells of its sheet; dashed series lie over the columns as lines. */
export function addChart(sheet: Excel.Worksheet, action: ChartAction): void {
  const { title, font, axis, area, series } = action;
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange(first.values), 'Columns');
  chart.name = CHART_NAME + area;
  // The font of the whole chart first: Excel gives it to everything in the chart that is there.
  chart.format.font.set({ name: font, size: TEXT_SIZE, color: '#000000' });
  chart.title.text = title;
  chart.title.format.font.set({ name: font, size: TITLE_SIZE, bold: true, color: '#000000' });
  chart.legend.position = 'Bottom';
  const { valueAxis } = chart.axes;
  valueAxis.minimum = axis.minimum;
  valueAxis.maximum = axis.maximum;
  valueAxis.majorUnit = axis.step;
  valueAxis.numberFormat = axis.format;
  if (action.gridlines) valueAxis.majorGridlines.format.line.color = GRID_COLOR;
  else valueAxis.majorGridlines.visible = false;
  const present = chart.series.getItemAt(0);
  // Set again: where the first figure is missing, Excel takes that cell for the name and begins a row too low.
  present.setValues(sheet.getRange(first.values));
  dress(present, first, sheet, action);
  for (const next of others) {
    const added = chart.series.add(next.name);
    added.setValues(sheet.getRange(next.values));
    dress(added, next, sheet, action);
  }
  const [from, to = from] = area.split(':');
  chart.setPosition(from ?? area, to ?? area);
}

function dress(target: Excel.ChartSeries, series: ChartSeries, sheet: Excel.Worksheet, action: ChartAction): void {
  target.name = series.name;
  target.setXAxisValues(sheet.getRange(action.categories));
  if (series.dashed) {
    target.chartType = 'Line';
    target.markerStyle = 'None';
    target.format.line.set({ color: series.color, weight: 2, lineStyle: 'Dash' });
  } else {
    target.format.fill.setSolidColor(series.color);
  }
  if (series.labelled) {
    target.hasDataLabels = true;
    target.dataLabels.set({ position: 'OutsideEnd', numberFormat: action.labelFormat });
  }
}

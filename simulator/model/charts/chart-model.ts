import { installChartSupport, type Chart as FileChart } from '@cj-tech-master/excelts/chart';

import type { Area } from '../address';
import { readSeries, type SeriesBy } from './chart-data';
import { drawChart } from './chart-drawing';
import { isChartType, type ChartType } from './chart-types';
import { excelError } from '../excel-error';
import type { SheetModel } from '../sheets/sheet-model';
import { shiftArea, type Shift } from '../cells/shift-references';
import type { WorkbookModel } from '../workbook/workbook-model';

installChartSupport();

/** Cells that a chart reads. */
export interface Source {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** How a text of a chart looks; undefined where Excel decides. */
export interface TextLook {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

/** How a line of a chart looks; undefined where Excel decides. */
export interface LineLook {
  color?: string;
  /** Points. */
  weight?: number;
  style?: string;
}

/** A text of a chart: its title, an axis title. */
export interface ChartText {
  text: string;
  visible: boolean;
  readonly font: TextLook;
}

/** An axis of a chart. */
export interface Axis {
  visible: boolean;
  readonly title: ChartText;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  gridlines: boolean;
  readonly gridline: LineLook;
  readonly line: LineLook;
  readonly font: TextLook;
}

/** The data labels of a chart or a series. */
export interface Labels {
  shown: boolean;
  position?: string;
  numberFormat?: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  readonly font: TextLook;
}

/** A series: its name, its values and categories by their cells, and how it is drawn. */
export interface Series {
  /** A text, or the cell that holds it. */
  name: string | Source;
  values: Source | null;
  categories: Source | null;
  /** When it differs from the chart's. */
  type: ChartType | null;
  fill?: string;
  gapWidth?: number;
  smooth?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerFill?: string;
  markerLine?: string;
  readonly line: LineLook;
  readonly labels: Labels;
  /** Fill colours of single points, by index. */
  readonly points: Map<number, string>;
}

/** A chart made by a program: everything it is drawn from. */
export interface ChartModel {
  readonly sheet: SheetModel;
  readonly id: string;
  name: string;
  type: ChartType;
  /** Points from the sheet's upper-left corner. */
  place: { left: number; top: number; width: number; height: number };
  readonly title: ChartText;
  readonly legend: { visible: boolean; position: string; readonly font: TextLook };
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  series: Series[];
  fill?: string;
  readonly font: TextLook;
  /** What stands for it in the file. */
  drawn: FileChart | null;
  stale: boolean;
}

const charts = new WeakMap<SheetModel, ChartModel[]>();

/** The charts a program made on a sheet. Those that came with the file are left as they are and are not among them. */
export function chartsOn(sheet: SheetModel): ChartModel[] {
  const known = charts.get(sheet) ?? [];
  charts.set(sheet, known);
  return known;
}

/** Adds a chart of the source's cells to a sheet. @throws ExcelError for a type that is not drawn here */
export function addChart(source: Source, on: SheetModel, type: unknown, by: SeriesBy): ChartModel {
  if (!isChartType(type)) throw excelError('NotImplemented', `The simulator draws no ${String(type)} chart.`);
  const series = readSeries(source, by);
  const single = series.length === 1 ? series[0]?.name : undefined;
  const chart: ChartModel = {
    sheet: on,
    id: on.workbook.newId(),
    name: `Chart ${chartsOn(on).length + 1}`,
    type,
    place: { left: 100, top: 100, width: 360, height: 216 },
    // A chart of one series has its name.
    title: { text: typeof single === 'string' ? single : 'Chart Title', visible: true, font: {} },
    legend: { visible: series.length > 1, position: 'Bottom', font: {} },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series,
    font: {},
    drawn: null,
    stale: true,
  };
  chartsOn(on).push(chart);
  on.workbook.dirty();
  return chart;
}

function newAxis(gridlines: boolean): Axis {
  return { visible: true, title: { text: '', visible: false, font: {} }, gridlines, gridline: {}, line: {}, font: {} };
}

/** Takes the chart off its sheet. */
export function removeChart(chart: ChartModel): void {
  const list = chartsOn(chart.sheet);
  const index = list.indexOf(chart);
  if (index < 0) throw excelError('ItemNotFound');
  list.splice(index, 1);
  if (chart.drawn) chart.sheet.worksheet.removeChart(chart.drawn);
  chart.sheet.workbook.dirty();
}

/** Draws anew, for the file, every chart that has changed. */
export function drawCharts(workbook: WorkbookModel): void {
  for (const chart of workbook.sheets.flatMap(chartsOn)) {
    if (!chart.stale) continue;
    if (chart.drawn) chart.sheet.worksheet.removeChart(chart.drawn);
    chart.drawn = drawChart(chart);
    chart.stale = false;
  }
}

/** Sheets were renamed or cells moved: what charts read is written down anew. */
export function refreshCharts(
  workbook: WorkbookModel,
  shifted?: { readonly sheet: SheetModel; readonly shift: Shift },
): void {
  for (const chart of workbook.sheets.flatMap(chartsOn)) {
    chart.stale = true;
    if (!shifted) continue;
    const moved = (source: Source | null): Source | null => {
      if (source?.sheet !== shifted.sheet) return source;
      const area = shiftArea(source.area, shifted.shift);
      return area && { ...source, area };
    };
    for (const series of chart.series) {
      series.values = moved(series.values);
      series.categories = moved(series.categories);
      if (typeof series.name !== 'string') series.name = moved(series.name) ?? '#REF!';
    }
  }
}

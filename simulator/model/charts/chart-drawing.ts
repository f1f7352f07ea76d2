import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  AddComboChartOptions,
  AddDataLabelsOptions,
  Chart as FileChart,
  ChartRichText,
  ChartTextProperties,
} from '@cj-tech-master/excelts/chart';
import { formatAbsolute, quoteSheetName } from '../address';
import { seriesName } from './chart-data';
import { anchorAt } from './chart-place';
import { fileType, type ChartType } from './chart-types';
import type { Axis, ChartModel, ChartText, Labels, LineLook, Series, Source, TextLook } from './chart-model';

const LABEL_PLACES: Readonly<Record<string, AddDataLabelsOptions['position']>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};
const LEGEND_PLACES: Readonly<Record<string, AddChartOptions['legendPosition']>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const DASHES: Readonly<Record<string, NonNullable<AddChartSeriesOptions['lineDash']>>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};
const POINT = 12_700;

/** Puts a chart into the file; series of another type than the chart's make it a combination. */
export function drawChart(chart: ChartModel): FileChart {
  const { worksheet } = chart.sheet;
  const types = [...new Set(chart.series.map((series) => series.type ?? chart.type))];
  const range = anchorAt(chart.sheet, chart.place);
  if (types.length <= 1) {
    const [only = chart.type] = types;
    worksheet.addChart({ ...frame(chart), ...group(chart, only) } as AddChartOptions, range);
  } else {
    const groups = types.map((type) => group(chart, type));
    worksheet.addComboChart({ ...frame(chart), groups } as AddComboChartOptions, range);
  }
  const drawn = worksheet.getCharts().at(-1);
  if (!drawn) throw new Error('The file library drew no chart.');
  if (chart.title.visible) drawn.title = writtenTitle(chart);
  if (chart.fill) drawn.spPr = { ...drawn.spPr, fill: { solid: { srgb: chart.fill.replace('#', '') } } };
  return drawn;
}

/** A title with a text of its own takes its look from the text itself, not from what is said of titles in general. */
function writtenTitle({ title, font }: ChartModel): ChartRichText {
  const properties = textLook({ ...font, ...title.font });
  return { paragraphs: [{ runs: [{ text: title.text, ...(properties && { properties }) }] }] };
}

function frame({ title, legend, font }: ChartModel) {
  return {
    title: title.visible ? title.text : null,
    showLegend: legend.visible,
    legendPosition: LEGEND_PLACES[legend.position] ?? 'b',
    legendOptions: { txPr: textLook({ ...font, ...legend.font }) },
  };
}

function group(chart: ChartModel, type: ChartType): AddChartOptions {
  const own = chart.series.filter((series) => (series.type ?? chart.type) === type);
  const gapWidth = own.find((series) => series.gapWidth !== undefined)?.gapWidth;
  return {
    ...fileType(type),
    series: own.flatMap((series) => (series.values ? [fileSeries(series, series.values, type, chart.font)] : [])),
    categoryAxis: fileAxis(chart.categoryAxis, chart.font),
    valueAxis: fileAxis(chart.valueAxis, chart.font),
    ...(gapWidth === undefined ? {} : { gapWidth }),
  } as AddChartOptions;
}

function fileSeries(series: Series, values: Source, type: ChartType, font: TextLook): AddChartSeriesOptions {
  const { line } = series;
  return defined({
    name: typeof series.name === 'string' ? seriesName(series) : { formula: reference(series.name) },
    values: reference(values),
    categories: series.categories ? reference(series.categories) : undefined,
    fill: series.fill,
    line: line.color,
    lineWidth: line.weight,
    lineDash: line.style ? DASHES[line.style] : undefined,
    smooth: type.startsWith('Line') ? (series.smooth ?? false) : undefined,
    marker: marker(series, type),
    dataLabels: series.labels.shown ? fileLabels(series.labels, font) : undefined,
    dataPoints: series.points.size > 0 ? [...series.points].map(([index, fill]) => ({ index, fill })) : undefined,
  }) as AddChartSeriesOptions;
}

function marker(series: Series, type: ChartType): AddChartSeriesOptions['marker'] {
  const style = series.markerStyle ?? (type === 'Line' ? 'None' : undefined);
  if (style === undefined) return undefined;
  return defined({
    symbol: (style === 'Automatic' ? 'auto' : style.toLowerCase()) as 'circle',
    size: series.markerSize,
    fill: series.markerFill,
    border: series.markerLine,
  }) as AddChartSeriesOptions['marker'];
}

function fileLabels(labels: Labels, font: TextLook): AddDataLabelsOptions {
  return defined({
    showVal: labels.showValue,
    showSerName: labels.showSeriesName,
    showCatName: labels.showCategoryName,
    showLegendKey: false,
    position: labels.position ? LABEL_PLACES[labels.position] : undefined,
    numFmt: labels.numberFormat,
    numFmtLinked: labels.numberFormat ? false : undefined,
    txPr: textLook({ ...font, ...labels.font }),
  }) as AddDataLabelsOptions;
}

function fileAxis(axis: Axis, font: TextLook): AddAxisOptions {
  return defined({
    hidden: !axis.visible,
    title: axis.title.visible ? axis.title.text : undefined,
    titleOptions: titleLook(axis.title, font),
    min: axis.minimum,
    max: axis.maximum,
    majorUnit: axis.majorUnit,
    // Excel's own charts say so; where a file says nothing, marks of both kinds are drawn.
    majorTickMark: 'none',
    minorTickMark: 'none',
    numFmt: axis.numberFormat,
    numFmtLinked: axis.numberFormat ? false : undefined,
    majorGridlines: axis.gridlines,
    majorGridlinesStyle: lineLook(axis.gridline),
    lineColor: axis.line.color,
    lineWidth: axis.line.weight,
    txPr: textLook({ ...font, ...axis.font }),
  }) as AddAxisOptions;
}

function titleLook(title: ChartText, font: TextLook): AddAxisOptions['titleOptions'] {
  const txPr = textLook({ ...font, ...title.font });
  return title.visible && txPr ? { txPr } : undefined;
}

function lineLook({ color, weight }: LineLook) {
  return color
    ? { line: defined({ color: { srgb: color.replace('#', '') }, width: weight && weight * POINT }) }
    : undefined;
}

/** Thai text takes the font of complex scripts, so the name is given for all scripts. */
function textLook({ name, size, bold, italic, color }: TextLook): ChartTextProperties | undefined {
  const look = defined({
    size: size === undefined ? undefined : size * 100,
    bold,
    italic,
    color: color ? { srgb: color.replace('#', '') } : undefined,
    fontFamily: name,
    complexScriptFamily: name,
  });
  return Object.keys(look).length > 0 ? (look as ChartTextProperties) : undefined;
}

function reference({ sheet, area }: Source): string {
  return `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

/** The file library tells «not given» from «undefined». */
function defined<T extends object>(options: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: NonNullable<T[Name]>;
  };
}

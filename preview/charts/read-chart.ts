import { displayText, colorOf, type WorkbookModel } from '../../simulator';
import type {
  BarChartGroup,
  Chart,
  ChartAxis,
  ChartColor,
  DataLabels,
  LineChartGroup,
} from '@cj-tech-master/excelts/chart';
import { figuresOf, formatsOf, nameOf, namesOf } from './chart-cells';
import type { ChartPicture, PictureAxis, PictureSeries } from './chart-picture';

const PIXELS_PER_POINT = 96 / 72;
const EMU_PER_PIXEL = 9525;
/** Sizes in files are hundredths of a point; these are Excel's own where a file says nothing. */
const TEXT_SIZE = 1000;
const TITLE_SIZE = 1400;
const LINE_WEIGHT = 2.25 * PIXELS_PER_POINT;
/** The gap between groups of bars where the file says nothing, in per cent of a bar. */
const GAP_WIDTH = 150;
const GRID_COLOR = '#D9D9D9';
/** The accents of the Office theme, which series take in turn. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

type Group = BarChartGroup | LineChartGroup;

/** What is to be drawn of a chart in the file; null for kinds other than clustered columns, bars, and lines. */
export function readChart(workbook: WorkbookModel, chart: Chart): ChartPicture | null {
  const groups = chart.chartTypes;
  if (groups.length === 0 || !groups.every(isDrawn)) return null;
  const [first] = groups.flatMap(({ series }) => series);
  const bars = groups.find((group): group is BarChartGroup => group.type === 'bar');
  const title = chart.titleRichText?.paragraphs.flatMap(({ runs = [] }) => runs);
  const look = title?.[0]?.properties;
  const axisText = chart.valueAxis?.txPr;
  return {
    title: title?.map(({ text }) => text).join('') || chart.title || null,
    titleSize: pixels(look?.size ?? TITLE_SIZE),
    textSize: pixels(axisText?.size ?? TEXT_SIZE),
    font: look?.complexScriptFamily ?? look?.fontFamily ?? axisText?.fontFamily ?? null,
    background: colorIn(chart.spPr?.fill?.solid) ?? '#FFFFFF',
    isLying: bars?.barDir === 'bar',
    gap: (bars?.gapWidth ?? GAP_WIDTH) / 100,
    categories: namesOf(workbook, first?.cat),
    series: groups.flatMap((group, before) => readGroup(workbook, group, before)),
    axis: readAxis(chart.valueAxis),
    legend: chart.legend ? (chart.legend.legendPos === 't' ? 'top' : 'bottom') : null,
  };
}

function isDrawn(group: Chart['chartTypes'][number]): group is Group {
  if (group.type === 'line') return group.grouping === 'standard';
  return group.type === 'bar' && group.grouping === 'clustered';
}

function readGroup(workbook: WorkbookModel, group: Group, before: number): readonly PictureSeries[] {
  return group.series.map((series, index) => {
    const { spPr, val, dataLabels, dataPoints = [] } = series;
    const values = figuresOf(workbook, val);
    const own = group.type === 'line' ? spPr?.line?.color : spPr?.fill?.solid;
    const width = spPr?.line?.width;
    const marker = 'marker' in series ? series.marker?.symbol : 'none';
    return {
      name: nameOf(workbook, series),
      kind: group.type === 'line' ? 'line' : 'bars',
      values,
      color: colorIn(own) ?? ACCENTS[(before + index) % ACCENTS.length]!,
      pointColors: new Map(
        dataPoints.flatMap((point) => {
          const color = colorIn(point.spPr?.fill?.solid);
          return color ? [[point.index, color] as const] : [];
        }),
      ),
      labels: labelsOf(dataLabels ?? group.dataLabels, values, formatsOf(workbook, val)),
      weight: width === undefined ? LINE_WEIGHT : Math.max(1, width / EMU_PER_PIXEL),
      dashed: (spPr?.line?.dash ?? 'solid') !== 'solid',
      dotted: marker !== undefined ? marker !== 'none' : group.type === 'line' && group.marker === true,
    };
  });
}

function labelsOf(
  labels: DataLabels | undefined,
  values: readonly (number | null)[],
  formats: readonly string[],
): readonly string[] | null {
  if (!labels?.showVal || labels.delete) return null;
  const { numFmt } = labels;
  const format = numFmt && numFmt.sourceLinked !== true ? numFmt.formatCode : null;
  return values.map((value, index) =>
    value === null ? '' : displayText(value, format ?? formats[index] ?? 'General'),
  );
}

function readAxis(axis: ChartAxis | undefined): PictureAxis {
  const format = axis?.numFmt?.formatCode ?? 'General';
  return {
    visible: axis?.delete !== true,
    minimum: axis?.scaling?.min ?? null,
    maximum: axis?.scaling?.max ?? null,
    step: axis?.axisType === 'val' ? (axis.majorUnit ?? null) : null,
    gridColor: axis?.majorGridlines ? (colorIn(axis.majorGridlines.line?.color) ?? GRID_COLOR) : null,
    format: (value) => displayText(value, format),
  };
}

function colorIn(color: ChartColor | undefined): string | null {
  if (!color) return null;
  return color.srgb ? `#${color.srgb.slice(-6)}` : colorOf(color.theme === undefined ? {} : { theme: color.theme });
}

function pixels(hundredths: number): number {
  return (hundredths / 100) * PIXELS_PER_POINT;
}

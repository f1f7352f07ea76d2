import type { ChartPicture, PictureSeries } from './chart-picture';
import type { Box, ChartShape, Measure } from './chart-shapes';
import { categoryMiddle, drawPlot, valuePlace } from './draw-plot';
import { foldLabel } from './fold-label';
import { scaleOf, ticksOf, type ValueScale } from './value-scale';

const MARGIN = 10;
const GAP = 6;
const AXIS_COLOR = '#BFBFBF';
/** The height of a line of Thai text, in font sizes. */
const LINE = 1.35;
/** The widest that names of categories beside lying bars become, as a share of the chart. */
const NAMES_SHARE = 0.35;

/** Lays out a chart in a box of pixels: title on top, legend, axes with their texts, and the plot in the area that is left. */
export function layOutChart(
  picture: ChartPicture,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): readonly ChartShape[] {
  const shapes: ChartShape[] = [{ kind: 'rectangle', x: 0, y: 0, width, height, color: picture.background }];
  let area: Box = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  if (picture.title) {
    const { titleSize: size } = picture;
    const at = { x: width / 2, y: area.top + size };
    shapes.push({ kind: 'text', at, anchor: 'middle', text: picture.title, size, bold: true });
    area = withoutTop(area, size * LINE + GAP);
  }
  if (picture.legend) {
    const line = picture.textSize * LINE + GAP;
    const top = picture.legend === 'top' ? area.top : area.top + area.height - line;
    shapes.push(...drawLegend(picture, { ...area, top, height: line }, measure));
    area = picture.legend === 'top' ? withoutTop(area, line) : { ...area, height: area.height - line };
  }
  const values = picture.series.flatMap((series) => series.values.filter((value) => value !== null));
  const scale = scaleOf(values, picture.axis);
  const plot = plotBox(picture, area, scale, measure);
  if (plot.width <= 0 || plot.height <= 0) return shapes;
  return [
    ...shapes,
    ...drawValueAxis(picture, plot, scale),
    ...drawPlot(picture, plot, scale),
    ...drawCategories(picture, plot, area, measure),
  ];
}

function withoutTop(area: Box, height: number): Box {
  return { ...area, top: area.top + height, height: area.height - height };
}

function plotBox(picture: ChartPicture, area: Box, scale: ValueScale, measure: Measure): Box {
  const { textSize: size, axis, isLying, categories } = picture;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text, size)));
  const line = size * LINE;
  const figures = axis.visible ? widest(ticksOf(scale).map(axis.format)) : 0;
  if (isLying) {
    const left = Math.min(area.width * NAMES_SHARE, widest(categories)) + GAP;
    const right = figures / 2 + widest(picture.series.flatMap(({ labels }) => labels ?? []));
    return { ...area, left: area.left + left, width: area.width - left - right, height: area.height - line - GAP };
  }
  const left = figures + GAP;
  const band = (area.width - left) / Math.max(1, categories.length);
  const lines = Math.max(1, ...categories.map((name) => foldLabel(name, band - GAP, size, measure).length));
  // Half a line is left on top for the upper figure of the axis, or the label of a column that reaches it.
  const top = line;
  return {
    left: area.left + left,
    top: area.top + top,
    width: area.width - left,
    height: area.height - top - lines * line - GAP,
  };
}

function drawValueAxis(picture: ChartPicture, plot: Box, scale: ValueScale): readonly ChartShape[] {
  const { axis, isLying, textSize: size } = picture;
  const bottom = plot.top + plot.height;
  return ticksOf(scale).flatMap((value, index): ChartShape[] => {
    const at = valuePlace(picture, plot, scale, value);
    const color = index === 0 ? AXIS_COLOR : axis.gridColor;
    const points = isLying
      ? [{ x: at, y: plot.top }, { x: at, y: bottom }] // prettier-ignore
      : [{ x: plot.left, y: at }, { x: plot.left + plot.width, y: at }]; // prettier-ignore
    const line: ChartShape[] = color ? [{ kind: 'path', points, color, weight: 1, dashed: false }] : [];
    if (!axis.visible) return line;
    const place = isLying ? { x: at, y: bottom + size * LINE } : { x: plot.left - GAP, y: at + size / 3 };
    const anchor = isLying ? 'middle' : 'end';
    return [...line, { kind: 'text', at: place, anchor, text: axis.format(value), size, bold: false }];
  });
}

function drawCategories(picture: ChartPicture, plot: Box, area: Box, measure: Measure): readonly ChartShape[] {
  const { categories, isLying, textSize: size } = picture;
  const line = size * LINE;
  const width = isLying ? plot.left - area.left - GAP : plot.width / Math.max(1, categories.length) - GAP;
  return categories.flatMap((name, index) => {
    const middle = categoryMiddle(picture, plot, index);
    const lines = foldLabel(name, width, size, measure);
    return lines.map((text, row): ChartShape => {
      const y = isLying
        ? middle + size / 3 + (row - (lines.length - 1) / 2) * line
        : plot.top + plot.height + (row + 1) * line;
      const at = { x: isLying ? plot.left - GAP : middle, y };
      return { kind: 'text', at, anchor: isLying ? 'end' : 'middle', text, size, bold: false };
    });
  });
}

/** The names of all series in one centred line, each behind a patch of its colour or a piece of its line. */
function drawLegend({ series, textSize: size }: ChartPicture, box: Box, measure: Measure): readonly ChartShape[] {
  const keyWidth = size * 1.4;
  const between = size * 1.2;
  const widths = series.map(({ name }) => keyWidth + GAP + measure(name, size) + between);
  const whole = widths.reduce((sum, width) => sum + width, -between);
  let left = box.left + (box.width - whole) / 2;
  const base = box.top + box.height - GAP;
  return series.flatMap((one, index): ChartShape[] => {
    const x = left;
    left += widths[index]!;
    const at = { x: x + keyWidth + GAP, y: base };
    return [
      key(one, x, base, keyWidth, size),
      { kind: 'text', at, anchor: 'start', text: one.name, size, bold: false },
    ];
  });
}

function key(
  { kind, color, weight, dashed }: PictureSeries,
  x: number,
  base: number,
  width: number,
  size: number,
): ChartShape {
  const side = size * 0.6;
  if (kind === 'bars')
    return { kind: 'rectangle', x: x + width - side, y: base - side, width: side, height: side, color };
  const y = base - size / 3;
  return { kind: 'path', points: [{ x, y }, { x: x + width, y }], color, weight, dashed }; // prettier-ignore
}

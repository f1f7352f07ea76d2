import type { ChartPicture, PictureSeries } from './chart-picture';
import type { Box, ChartShape, Point } from './chart-shapes';
import { shareOf, type ValueScale } from './value-scale';

/** Pixels between a bar and its label. */
const LABEL_GAP = 4;

/** The bars, lines and labels within the plot area of a chart. Bars begin where the axis begins. */
export function drawPlot(picture: ChartPicture, plot: Box, scale: ValueScale): readonly ChartShape[] {
  const bars = picture.series.filter(({ kind }) => kind === 'bars');
  const lines = picture.series.filter(({ kind }) => kind === 'line');
  return [
    ...bars.flatMap((series, index) => drawBars(picture, series, { index, count: bars.length }, plot, scale)),
    ...lines.flatMap((series) => drawLine(picture, series, plot, scale)),
  ];
}

/** The middle of a category along its axis: from the left, or for lying bars from below, as Excel does. */
export function categoryMiddle({ categories, isLying }: ChartPicture, plot: Box, index: number): number {
  const share = (index + 0.5) / categories.length;
  return isLying ? plot.top + plot.height * (1 - share) : plot.left + plot.width * share;
}

/** Where a value lies along the axis of figures. */
export function valuePlace({ isLying }: ChartPicture, plot: Box, scale: ValueScale, value: number): number {
  const share = shareOf(scale, value);
  return isLying ? plot.left + plot.width * share : plot.top + plot.height * (1 - share);
}

function drawBars(
  picture: ChartPicture,
  series: PictureSeries,
  group: { readonly index: number; readonly count: number },
  plot: Box,
  scale: ValueScale,
): readonly ChartShape[] {
  const { isLying, categories, gap, textSize } = picture;
  const thickness = (isLying ? plot.height : plot.width) / categories.length / (group.count + gap);
  const base = valuePlace(picture, plot, scale, Math.min(scale.maximum, Math.max(scale.minimum, 0)));
  return series.values.flatMap((value, index): ChartShape[] => {
    if (value === null) return [];
    const offset = (group.index - group.count / 2) * thickness;
    const middle = categoryMiddle(picture, plot, index);
    const end = valuePlace(picture, plot, scale, value);
    const [from, length] = [Math.min(base, end), Math.abs(end - base)];
    const across = isLying ? middle - offset - thickness : middle + offset;
    const bar = isLying
      ? { x: from, y: across, width: length, height: thickness }
      : { x: across, y: from, width: thickness, height: length };
    const shape: ChartShape = { kind: 'rectangle', ...bar, color: series.pointColors.get(index) ?? series.color };
    const label = series.labels?.[index];
    if (!label) return [shape];
    const at: Point = isLying
      ? { x: bar.x + bar.width + LABEL_GAP, y: across + thickness / 2 + textSize / 3 }
      : { x: across + thickness / 2, y: from - LABEL_GAP };
    return [
      shape,
      { kind: 'text', at, anchor: isLying ? 'start' : 'middle', text: label, size: textSize, bold: false },
    ];
  });
}

function drawLine(picture: ChartPicture, series: PictureSeries, plot: Box, scale: ValueScale): readonly ChartShape[] {
  const pieces: Point[][] = [[]];
  const labels: ChartShape[] = [];
  series.values.forEach((value, index) => {
    if (value === null) return pieces.push([]);
    const along = categoryMiddle(picture, plot, index);
    const place = valuePlace(picture, plot, scale, value);
    const at = picture.isLying ? { x: place, y: along } : { x: along, y: place };
    const label = series.labels?.[index];
    const text = { anchor: 'middle', size: picture.textSize, bold: false } as const;
    if (label) labels.push({ kind: 'text', at: { x: at.x, y: at.y - LABEL_GAP * 2 }, text: label, ...text });
    return pieces.at(-1)!.push(at);
  });
  const { color, weight, dashed, dotted } = series;
  const dots = dotted ? pieces.flat().map((at): ChartShape => ({ kind: 'dot', at, color })) : [];
  const paths = pieces
    .filter((points) => points.length > 1)
    .map((points): ChartShape => ({ kind: 'path', points, color, weight, dashed }));
  return [...paths, ...dots, ...labels];
}

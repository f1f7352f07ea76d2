import { rangeName } from '../../a1';
import type { ChartSeries, SheetAction } from '../model/sheet-actions';
import { numberFormats } from '../model/number-formats';
import type { Layout } from '../layout/lay-out';
import type { CellHandle, CellRange } from '../model/live';
import type { Chart, ChartLook, ChartRow, Page } from '../model/page';

/** Where a cell of the page has come to stand. */
export type AddressOf = (cell: CellHandle) => string;

/** Dark for what matters most, years beside each other far apart in lightness: a copy in black and white tells them apart. */
const COLORS: Readonly<Record<ChartLook, string>> = {
  present: '#1F4E79',
  before: '#9DC3E6',
  'long-before': '#6B7480',
  'longer-before': '#D9E1EA',
  'longest-before': '#979DA5',
  threshold: '#B00020',
};

/** The charts of a page, each over the cells left free for it. */
export function chartActions(
  { rows }: Layout,
  page: Pick<Page, 'font' | 'digits'>,
  addressOf: AddressOf,
): readonly SheetAction[] {
  return rows.flatMap(({ charts = [] }, row) => {
    let left = 0;
    return charts.map((chart) => {
      const area = rangeName({ top: row, left, bottom: row, right: left + chart.span - 1 });
      left += chart.span;
      return chartAction(chart, area, page, addressOf);
    });
  });
}

function chartAction(
  { title, categories, rows, axis }: Chart,
  area: string,
  { font, digits }: Pick<Page, 'font' | 'digits'>,
  addressOf: AddressOf,
): SheetAction {
  const { whole, score } = numberFormats(digits);
  return {
    kind: 'chart',
    area,
    title,
    font,
    categories: addressOfRange(categories, addressOf),
    series: rows.map((row) => seriesOf(row, addressOf)),
    axis: { ...axis, format: whole },
    labelFormat: score,
    gridlines: !rows.some(({ labelled }) => labelled),
  };
}

function seriesOf({ name, values, look, labelled = false }: ChartRow, addressOf: AddressOf): ChartSeries {
  return {
    name,
    values: addressOfRange(values, addressOf),
    color: COLORS[look],
    dashed: look === 'threshold',
    labelled,
  };
}

function addressOfRange({ from, to }: CellRange, addressOf: AddressOf): string {
  return `${addressOf(from)}:${addressOf(to)}`;
}

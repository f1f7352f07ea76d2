import type { SheetAction } from '../../../src/page/model/sheet-actions';
import { addChart } from '../../../src/excel/writing/apply-chart';
import { excelWith } from '../../support/excel';
import { openDocument, saveDocument } from '../../../simulator';

const DATA = {
  Scores: {
    sheet: 'กราฟ',
    headers: ['เครื่องมือ', 'ปีก่อน', 'ปีนี้', 'เกณฑ์'],
    rows: [
      ['IIT', 99.66, 99.57, 85],
      ['EIT', 97.25, 93.74, 85],
      ['OIT', 99, 93.57, 85],
    ],
  },
};

const CHART: Extract<SheetAction, { kind: 'chart' }> = {
  kind: 'chart',
  area: 'A6:D6',
  title: 'คะแนนรายเครื่องมือ',
  font: 'TH SarabunPSK',
  categories: 'A2:A4',
  series: [
    { name: 'พ.ศ. ๒๕๖๖', values: 'B2:B4', color: '#9DC3E6', labelled: true },
    { name: 'พ.ศ. ๒๕๖๗', values: 'C2:C4', color: '#1F4E79', labelled: true },
    { name: 'เกณฑ์ ๘๕ คะแนน', values: 'D2:D4', color: '#B00020', dashed: true },
  ],
  axis: { minimum: 80, maximum: 100, step: 5, format: '[$-D00041E]0' },
  gridlines: true,
  labelFormat: '[$-D00041E]0.00',
};

/** Adds the chart: what Excel then has, and what the saved file has. */
async function drawn(action = CHART) {
  const host = await excelWith(DATA);
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('กราฟ');
  addChart(sheet, action);
  await context.sync();
  expect(host.missing).toEqual([]);
  const charts = sheet.charts.load('items');
  await context.sync();
  const saved = async () => {
    const opened = await openDocument(await saveDocument(host.document));
    if (!opened.ok) throw new Error(opened.failure.cause);
    return opened.value.book.worksheets.flatMap((one) => one.getCharts());
  };
  return { context, charts: charts.items, saved };
}

describe('a chart in Excel', () => {
  it('has its title, in the font of the report', async () => {
    const { context, charts } = await drawn();
    const [chart] = charts;
    chart!.load('title/text,title/format/font/name,title/format/font/size,title/format/font/bold,legend/position');
    await context.sync();
    expect(chart!.title.text).toBe('คะแนนรายเครื่องมือ');
    expect(chart!.title.format.font.toJSON()).toMatchObject({ name: 'TH SarabunPSK', size: 16, bold: true });
    expect(chart!.legend.position).toBe('Bottom');
  });

  it('shows the scale it was given', async () => {
    const { context, charts } = await drawn();
    const axis = charts[0]!.axes.valueAxis.load('minimum,maximum,majorUnit,numberFormat');
    await context.sync();
    expect(axis.toJSON()).toMatchObject({ minimum: 80, maximum: 100, majorUnit: 5, numberFormat: '[$-D00041E]0' });
  });

  it('is bound to the cells, not to a copy of them', async () => {
    const { saved } = await drawn();
    const [chart] = await saved();
    const bound = chart!.chartTypes.flatMap(({ series }) =>
      series.map((one) => ('val' in one ? [one.cat?.strRef?.formula, one.val?.numRef?.formula] : [])),
    );
    expect(bound).toEqual([
      ['กราฟ!$A$2:$A$4', 'กราฟ!$B$2:$B$4'],
      ['กราฟ!$A$2:$A$4', 'กราฟ!$C$2:$C$4'],
      ['กราฟ!$A$2:$A$4', 'กราฟ!$D$2:$D$4'],
    ]);
  });

  it('draws years as columns with their figures, the threshold as a dashed line without', async () => {
    const { context, charts } = await drawn();
    const series = charts[0]!.series.load(
      'items/chartType,items/hasDataLabels,items/markerStyle,items/format/line/lineStyle,items/format/line/color',
    );
    await context.sync();
    expect(series.items.map(({ chartType, hasDataLabels }) => [chartType, hasDataLabels])).toEqual([
      ['ColumnClustered', true],
      ['ColumnClustered', true],
      ['Line', false],
    ]);
    const line = series.items[2]!;
    expect([line.markerStyle, line.format.line.lineStyle, line.format.line.color]).toEqual(['None', 'Dash', '#B00020']);
    const labels = series.items[0]!.dataLabels.load('numberFormat,position');
    await context.sync();
    expect(labels.toJSON()).toMatchObject({ numberFormat: '[$-D00041E]0.00', position: 'OutsideEnd' });
  });

  it('lies over the cells left free for it', async () => {
    const { saved } = await drawn();
    const [chart] = await saved();
    expect(chart!.range.tl).toMatchObject({ nativeCol: 0, nativeRow: 5 });
    expect(chart!.range.br).toMatchObject({ nativeCol: 4, nativeRow: 6 });
  });

  it('is none at all without a row of figures', async () => {
    const { charts } = await drawn({ ...CHART, series: [] });
    expect(charts).toEqual([]);
  });
});

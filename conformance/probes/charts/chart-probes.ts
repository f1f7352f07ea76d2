import { workbookProbe, type Stage } from '../../kit/probe';

/** Categories and two rows of figures, the first figure missing where told so. */
function figures({ sheet }: Stage, first: number | string = 90): void {
  sheet.getRange('A1:C3').values = [
    ["'๑", first, 88],
    ["'๒", 80, 85],
    ["'๓", 95, 97],
  ];
}

/** A chart of columns as reports have it: of one column of figures, then given names and categories. */
function makeChart({ sheet }: Stage): Excel.Chart {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B3'), 'Columns');
  chart.name = 'probe';
  return chart;
}

const chartOf = ({ sheet }: Stage): Excel.Chart => sheet.charts.getItem('probe');

export const firstText = workbookProbe({
  id: 'charts.first-cell-is-text',
  group: 'charts',
  why: 'A chart made of one column that begins with text takes it for the series’ name, and values shift against categories.',
  act: (stage) => {
    figures(stage, '-');
    makeChart(stage);
  },
  read: (stage) => {
    const { series } = chartOf(stage);
    const first = series.getItemAt(0).load('name');
    const points = first.points.getCount();
    const count = series.getCount();
    return () => [count.value, first.name, points.value];
  },
});

export const firstBlank = workbookProbe({
  id: 'charts.first-cell-is-blank',
  group: 'charts',
  why: 'A chart made of one column that begins with a blank keeps every row as a point.',
  act: (stage) => {
    figures(stage, '');
    makeChart(stage);
  },
  read: (stage) => {
    const points = chartOf(stage).series.getItemAt(0).points.getCount();
    return () => points.value;
  },
});

export const setValues = workbookProbe({
  id: 'charts.values-set-by-range',
  group: 'charts',
  why: '`setValues` gives a series its cells whatever the chart was made of: every series of ours gets them.',
  act: (stage) => {
    figures(stage, '-');
    const series = makeChart(stage).series.getItemAt(0);
    series.setValues(stage.sheet.getRange('B1:B3'));
    series.setXAxisValues(stage.sheet.getRange('A1:A3'));
    series.name = 'คะแนน';
  },
  read: (stage) => {
    const series = chartOf(stage).series.getItemAt(0).load('name');
    const points = series.points.getCount();
    return () => [series.name, points.value];
  },
});

export const legend = workbookProbe({
  id: 'charts.legend-of-one-series',
  group: 'charts',
  why: 'A chart of one series has a legend that can be placed.',
  act: (stage) => {
    figures(stage);
    const chart = makeChart(stage);
    chart.legend.visible = true;
    chart.legend.position = 'Bottom';
  },
  read: (stage) => {
    const made = chartOf(stage).legend.load('visible,position');
    return () => [made.visible, made.position];
  },
});

export const title = workbookProbe({
  id: 'charts.title-of-one-series',
  group: 'charts',
  why: 'A chart of one series takes a title of ours and a font for it.',
  act: (stage) => {
    figures(stage);
    const chart = makeChart(stage);
    chart.title.text = 'เปรียบเทียบคะแนน';
    chart.title.format.font.set({ name: 'TH SarabunPSK', size: 16, bold: true });
  },
  read: (stage) => {
    const made = chartOf(stage).title.load('text,visible,format/font/size,format/font/name');
    return () => [made.text, made.visible, made.format.font.name, made.format.font.size];
  },
});

/** A second series over the columns, drawn as a line. */
function overlay(stage: Stage): Excel.ChartSeries {
  figures(stage);
  const line = makeChart(stage).series.add('ปีก่อน');
  line.setValues(stage.sheet.getRange('C1:C3'));
  line.chartType = 'Line';
  return line;
}

const secondOf = (stage: Stage): Excel.ChartSeries => chartOf(stage).series.getItemAt(1);

export const combination = workbookProbe({
  id: 'charts.line-over-columns',
  group: 'charts',
  why: 'A series over columns can be made a line: the year before, the threshold.',
  act: (stage) => void overlay(stage),
  read: (stage) => {
    const first = chartOf(stage).series.getItemAt(0).load('chartType');
    const second = secondOf(stage).load('chartType,name');
    return () => [first.chartType, second.chartType, second.name];
  },
});

export const dash = workbookProbe({
  id: 'charts.dashed-line',
  group: 'charts',
  why: 'A line can be dashed: it is told apart on a black-and-white printer.',
  act: (stage) => overlay(stage).format.line.set({ color: '#7F7F7F', weight: 2, lineStyle: 'Dash' }),
  read: (stage) => {
    const { line } = secondOf(stage).format;
    line.load('lineStyle,weight,color');
    return () => [line.lineStyle, line.weight, line.color];
  },
});

export const markers = workbookProbe({
  id: 'charts.no-markers',
  group: 'charts',
  why: 'The markers of a line can be left out (refused in office-js 1729, 1538).',
  act: (stage) => {
    overlay(stage).markerStyle = 'None';
  },
  read: (stage) => {
    const series = secondOf(stage).load('markerStyle');
    return () => series.markerStyle;
  },
});

export const axis = workbookProbe({
  id: 'charts.thai-digits-on-the-axis',
  group: 'charts',
  why: 'The axis takes a number format of Thai digits, and bounds.',
  act: (stage) => {
    figures(stage);
    makeChart(stage).axes.valueAxis.set({ numberFormat: '[$-D00041E]0', minimum: 0, maximum: 100, majorUnit: 20 });
  },
  read: (stage) => {
    const { valueAxis } = chartOf(stage).axes;
    valueAxis.load('numberFormat,minimum,maximum,majorUnit');
    return () => [valueAxis.numberFormat, valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit];
  },
});

export const labels = workbookProbe({
  id: 'charts.thai-digits-on-labels',
  group: 'charts',
  why: 'The labels over columns take a number format of Thai digits and their place.',
  act: (stage) => {
    figures(stage);
    const series = makeChart(stage).series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.set({ position: 'OutsideEnd', numberFormat: '[$-D00041E]0.00' });
  },
  read: (stage) => {
    const series = chartOf(stage).series.getItemAt(0).load('hasDataLabels');
    const { dataLabels } = series;
    dataLabels.load('position,numberFormat');
    return () => [series.hasDataLabels, dataLabels.position, dataLabels.numberFormat];
  },
});

export const hidden = workbookProbe({
  id: 'charts.made-while-hidden',
  group: 'charts',
  why: 'A chart can be made on a hidden sheet and placed over cells.',
  act: (stage) => {
    figures(stage);
    stage.sheet.visibility = 'Hidden';
    makeChart(stage).setPosition('A5', 'F20');
  },
  read: ({ sheet }) => {
    const count = sheet.charts.getCount();
    return () => count.value;
  },
});

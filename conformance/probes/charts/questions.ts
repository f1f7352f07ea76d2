import { question } from '../../kit/probe';

export const digits = question({
  id: 'charts.digits-look-thai',
  group: 'charts',
  why: 'Axis and labels of a chart show Thai digits, and no value is shifted against its category.',
  prepare: ({ sheet }) => {
    sheet.getRange('A1:B3').values = [
      ["'๑", 90],
      ["'๒", 80],
      ["'๓", 95],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B3'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.setValues(sheet.getRange('B1:B3'));
    series.setXAxisValues(sheet.getRange('A1:A3'));
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = '[$-D00041E]0.00';
    chart.axes.valueAxis.numberFormat = '[$-D00041E]0';
    chart.setPosition('D1', 'K16');
    sheet.activate();
  },
  ask: {
    th: 'กด “เตรียมชีต” แล้วดูแผนภูมิ แท่งเหนือ ๑ ๒ ๓ มีป้าย ๙๐.๐๐ ๘๐.๐๐ ๙๕.๐๐ และแกนตั้งเป็นเลขไทย ใช่หรือไม่',
    en: 'Press “Prepare the sheet” and look at the chart. Over ๑ ๒ ๓ are the labels ๙๐.๐๐ ๘๐.๐๐ ๙๕.๐๐, and the axis has Thai digits?',
  },
  expected: 'yes',
});

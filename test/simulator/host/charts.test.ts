import { openDocument, saveDocument } from '../../../simulator/file/document';
import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

/** Scores of three indicators in two years, and the threshold beside them. */
function withScores<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  return onSheet(async (sheet, context) => {
    sheet.getRange('A1:D4').values = [
      ['ตัวชี้วัด', 'ปีก่อน', 'ปีนี้', 'เกณฑ์'],
      ['การปฏิบัติหน้าที่', 98.5, 97.1, 85],
      ['การใช้อำนาจ', 90.2, 91.7, 85],
      ['การป้องกันการทุจริต', 95, 79.1, 85],
    ];
    return work(sheet, context);
  });
}

/** What the file says after saving and opening again. */
async function savedCharts() {
  const opened = await openDocument(await saveDocument(host.document));
  if (!opened.ok) throw new Error(opened.failure.cause);
  return opened.value.book.worksheets.flatMap((sheet) => sheet.getCharts());
}

describe('ChartCollection.add', () => {
  it('takes first row and column for names and categories', async () => {
    await withScores(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.load('name,chartType,series/items/name,width,height');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['ปีก่อน', 'ปีนี้']);
      expect(chart.toJSON()).toMatchObject({ chartType: 'ColumnClustered', name: 'Chart 1' });
    });
    expect(host.missing).toEqual([]);
  });

  it('refuses kinds the simulator does not draw, by name', async () => {
    const work = withScores(async (sheet) => void sheet.charts.add('Treemap', sheet.getRange('A1:B4')));
    expect(await refusal(work)).toBe('NotImplemented');
  });
});

describe('a chart', () => {
  it('with title, axes, labels and a threshold line is saved in the file', async () => {
    await withScores(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'คะแนนรายตัวชี้วัด';
      chart.title.format.font.set({ name: 'TH Sarabun New', size: 18, bold: true });
      chart.axes.valueAxis.set({ minimum: 0, maximum: 100, majorUnit: 20 });
      chart.axes.valueAxis.title.text = 'คะแนน';
      chart.axes.valueAxis.majorGridlines.format.line.color = '#D9D9D9';
      chart.legend.position = 'Bottom';
      const threshold = chart.series.add('เกณฑ์');
      threshold.setValues(sheet.getRange('D2:D4'));
      threshold.setXAxisValues(sheet.getRange('A2:A4'));
      threshold.chartType = 'Line';
      threshold.format.line.set({ color: '#C00000', weight: 1.5, lineStyle: 'Dash' });
      const scores = chart.series.getItemAt(1);
      scores.hasDataLabels = true;
      scores.dataLabels.set({ position: 'OutsideEnd', numberFormat: '0.00' });
      scores.format.fill.setSolidColor('#1F4E79');
      scores.points.getItemAt(2).format.fill.setSolidColor('#C00000');
      chart.setPosition('F2', 'M20');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([240, 15, 384, 285]);
    });
    expect(host.missing).toEqual([]);
    const [chart] = await savedCharts();
    expect(chart?.title).toBe('คะแนนรายตัวชี้วัด');
    expect(chart?.chartTypes.map(({ type }) => type)).toEqual(['bar', 'line']);
    expect(chart?.range.tl).toMatchObject({ nativeCol: 5, nativeRow: 1 });
  });

  it('follows its cells and the name of their sheet', async () => {
    await withScores(async (sheet, context) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      sheet.name = 'คะแนนใหม่';
      await context.sync();
    });
    const [chart] = await savedCharts();
    expect(JSON.stringify(chart?.chartModel)).toContain("'คะแนนใหม่'!$B$3:$B$5");
  });

  it('is gone when deleted', async () => {
    await withScores(async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:B4'));
      await context.sync();
      sheet.charts.getItemAt(0).delete();
      sheet.charts.load('count');
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
    expect(await savedCharts()).toEqual([]);
  });
});

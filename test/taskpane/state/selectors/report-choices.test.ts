import { sheetsByReport } from '../../../../src/taskpane/state/selectors/report-choices';
import { opened, report, reportSheet } from '../../support/opened';

describe('the report sheets in the workbook', () => {
  it('stand under the title of their report, so that one knows which to print together', () => {
    const [cover, memo, results] = [
      reportSheet('ปก'),
      reportSheet('บันทึกข้อความ', { report: 'memo' }),
      reportSheet('ผลการดำเนินการ'),
    ];
    const options = [report('annual', ['ปก']), report('memo', ['บันทึกข้อความ'])];
    expect(sheetsByReport(opened({ sheets: [cover, memo, results], reports: options }))).toEqual([
      { title: options[0]!.title, sheets: [cover, results] },
      { title: options[1]!.title, sheets: [memo] },
    ]);
  });

  it('stand in the order in which they are chosen and made, wherever their tabs are', () => {
    const options = [report('annual', ['ปก', 'ผลการดำเนินการ']), report('memo', ['บันทึกข้อความ'])];
    const tabs = [reportSheet('บันทึกข้อความ', { report: 'memo' }), reportSheet('ผลการดำเนินการ'), reportSheet('ปก')];
    const listed = sheetsByReport(opened({ sheets: tabs, reports: options }));
    expect(listed.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      ['ปก', 'ผลการดำเนินการ'],
      ['บันทึกข้อความ'],
    ]);
  });

  it('are listed even when their report is not known here', () => {
    const sheet = reportSheet('ของรุ่นใหม่', { report: 'newer' });
    expect(sheetsByReport(opened({ sheets: [sheet] }))).toEqual([{ title: null, sheets: [sheet] }]);
  });
});

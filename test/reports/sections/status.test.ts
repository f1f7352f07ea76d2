import { composeReports } from '../../../src/reports/compose-report';
import { shownRows } from '../../support/draw-sheet';
import { reportInputOf, sheetOf } from '../../support/reports';

describe('the status of the measures', () => {
  const measures = (status: string, evidence: string) => ({
    headers: ['เครื่องมือ', 'มาตรการ', 'สถานะ', 'หลักฐาน'],
    rows: [['IIT', 'ก', status, evidence]],
  });

  it('puts what proves a tick in brackets once, whether or not they were typed', () => {
    const rows = shownRows(
      sheetOf('memo', 'status', { ITA_Measures: measures('ดำเนินการเสร็จแล้ว', '(ตรวจสอบได้จากเว็บไซต์)') }),
    );
    expect(rows.at(-1)).toEqual(['๑. ก', '-', '-', '✓⏎(ตรวจสอบได้จากเว็บไซต์)']);
  });

  it('is left out when no measure has one, rather than be a sheet of dashes', () => {
    const { omitted } = composeReports(['memo'], reportInputOf({ ITA_Measures: measures('', '') }));
    expect(omitted.find(({ section }) => section === 'status')?.reason.th).toContain('สถานะ');
  });
});

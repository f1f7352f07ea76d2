import { withoutLeadingNumber } from '../../../src/workbook/parsing/leading-number';

describe('withoutLeadingNumber', () => {
  it.each([
    '๑. ปรับปรุงคู่มือประชาชน',
    '1) ปรับปรุงคู่มือประชาชน',
    '(๒) ปรับปรุงคู่มือประชาชน',
    '๖.๑ ปรับปรุงคู่มือประชาชน',
    '6.1.2. ปรับปรุงคู่มือประชาชน',
    ' ข้อ ๓. ปรับปรุงคู่มือประชาชน',
    '๑.ปรับปรุงคู่มือประชาชน',
  ])('takes the number off «%s»', (title) => {
    expect(withoutLeadingNumber(title)).toBe('ปรับปรุงคู่มือประชาชน');
  });

  it.each(['ปรับปรุงคู่มือประชาชน', '5 ส. ในสำนักงาน', '๑๐๐ วันแห่งความโปร่งใส', '2567. แผน', '3R ลดขยะ'])(
    'leaves «%s» as it is',
    (title) => {
      expect(withoutLeadingNumber(title)).toBe(title);
    },
  );
});

import { tokensIn } from '../../../src/checks/text/text-tokens';

it.each(['{คะแนน:8}', '{คะแนน:๑๐}', '{ คะแนน  รวม }', '{คะแนนก่อน : 3}', '{ผลต่าง:1}', '{ระดับ}', '{จำนวนไม่ผ่าน}'])(
  'knows «%s», which takes a result',
  (token) => {
    expect(tokensIn(`ได้ ${token} คะแนน`)).toEqual([{ text: token, known: true, needsResult: true }]);
  },
);

it.each(['{หน่วยงาน}', '{ปีงบประมาณ}', '{เกณฑ์}'])('knows «%s», which the settings tell', (token) => {
  expect(tokensIn(token)).toEqual([{ text: token, known: true, needsResult: false }]);
});

it.each(['{คะแนน}', '{คะแนน:}', '{คะแนน:11}', '{คะแนน:8ก}', '{คะแนน:ข้อ8}', '{คะแนน:8:9}', '{ระดับ:8}', '{x}', '{}'])(
  'does not know «%s»',
  (token) => {
    expect(tokensIn(token)).toEqual([{ text: token, known: false, needsResult: false }]);
  },
);

it('finds all tokens of a text in order, none across lines', () => {
  expect(tokensIn('{ระดับ} กับ {x} และ {คะแนน\nรวม}').map(({ text }) => text)).toEqual(['{ระดับ}', '{x}']);
});

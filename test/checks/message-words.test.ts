import { listOfNumbers, nameOfSubject, shown } from '../../src/checks/message-words';

describe('shown', () => {
  it('quotes a text on one line', () => {
    expect(shown('ประชุม \n\n ชี้แจง')).toBe('ประชุม ชี้แจง');
  });

  it('cuts a long one, and one of sixty letters not', () => {
    expect(shown('ก'.repeat(60))).toBe('ก'.repeat(60));
    expect(shown('ก'.repeat(61))).toBe(`${'ก'.repeat(60)}…`);
  });
});

it('lists numbers as people read them in both languages', () => {
  expect([[8], [8, 9], [2, 3, 8]].map(listOfNumbers)).toEqual([
    { th: '๘', en: '8' },
    { th: '๘ และ ๙', en: '8 and 9' },
    { th: '๒, ๓ และ ๘', en: '2, 3 and 8' },
  ]);
});

it('names a subject, an indicator that is not there by its number alone', () => {
  const names = [
    nameOfSubject({ kind: 'indicator', number: 8 }),
    nameOfSubject({ kind: 'indicator', number: 12 }),
    nameOfSubject({ kind: 'tool', tool: 'OIT' }),
    nameOfSubject({ kind: 'total', called: 'mean' }),
  ];
  expect(names).toEqual([
    { th: 'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน', en: 'indicator 8' },
    { th: 'ตัวชี้วัดที่ ๑๒', en: 'indicator 12' },
    { th: 'แบบวัด OIT', en: 'OIT' },
    { th: 'คะแนนรวม', en: 'the total' },
  ]);
});

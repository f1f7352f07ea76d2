import { renumber } from '../../../src/checks/text/line-numbering';

describe('renumber', () => {
  it('counts on where a number repeats or is left out', () => {
    expect(renumber('๑. ก\n๒. ข\n๒. ค\n๔. ง')).toEqual({
      text: '๑. ก\n๒. ข\n๓. ค\n๔. ง',
      found: ['๑.', '๒.', '๒.', '๔.'],
      expected: ['๑.', '๒.', '๓.', '๔.'],
    });
  });

  it('keeps the text right where numbers grow longer', () => {
    const items = (numbers: readonly number[]) => numbers.map((number) => `${number}) ข้อ`).join('\n');
    expect(renumber(items([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10]))?.text).toBe(items([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
  });

  it('puts several lists right, each by itself', () => {
    expect(renumber('1. ก\n1.1. ข\n1.2. ค\n1.2. ง\n2. จ\n2. ฉ\n2.1. ช')?.text).toBe(
      '1. ก\n1.1. ข\n1.2. ค\n1.3. ง\n2. จ\n3. ฉ\n2.1. ช',
    );
    expect(renumber('1. ก\n2. ข\n2. ค\n1. ง\n2. จ\n3. ฉ')?.text).toBe('1. ก\n2. ข\n3. ค\n1. ง\n2. จ\n3. ฉ');
  });

  it('tells lists with a dot from lists with a bracket', () => {
    expect(renumber('1. ก\n1) ข\n2) ค\n2. ง\n3. จ\n3) ฉ')).toBeNull();
  });

  it.each([
    ['nothing wrong', '1. ก\n2. ข\n3. ค'],
    ['no list', 'ประชุม'],
    ['two items', '1. ก\n3. ข'],
    ['it does not begin with 1', '3. ก\n4. ข\n6. ค'],
    ['numbers that jump', '1. ก\n2. ข\n7. ค'],
    ['numbers that go back', '1. ก\n3. ข\n2. ค'],
    ['hours of the day', '1. ก เวลา 9.00 น.\n2. ข เวลา 10.30 น.\n3. ค'],
  ])('leaves a text with %s alone', (_, text) => {
    expect(renumber(text)).toBeNull();
  });
});

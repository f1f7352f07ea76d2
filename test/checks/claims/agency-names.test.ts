import { nearNamesOf, ownNameTest, ownWordsOf } from '../../../src/checks/claims/agency-names';

const near = (agency: string, text: string) => nearNamesOf(agency)(text);
const expectedIn = (agency: string, text: string) => near(agency, text).map(({ expected }) => expected);
const OWN = 'เทศบาลตำบลบ้านตัวอย่าง';

describe('nearNamesOf', () => {
  it('finds a name with a slip, and where it stands', () => {
    const text = 'ประกาศเทศบาลตำบลบ้านตัวอยาง เรื่อง มาตรการ';
    const [found, ...more] = near(OWN, text);
    expect(found).toMatchObject({ found: 'เทศบาลตำบลบ้านตัวอยาง', expected: OWN });
    expect(text.slice(found?.start, found?.end)).toBe('เทศบาลตำบลบ้านตัวอยาง');
    expect(more).toEqual([]);
  });

  it.each([
    ['a letter too much', 'เทศบาลตำบลบ้านนตัวอย่าง'],
    ['two letters left out', 'เทศบาลตำบลบ้านตัวยาง'],
    ['another letter', 'เทศบาลตำบลบ้านตัวอย่าน'],
    ['its end left out', 'เทศบาลตำบลบ้านตัวอย่า'],
  ])('finds a name with %s', (_, text) => {
    expect(expectedIn(OWN, text)).toEqual([OWN]);
  });

  it.each([
    ['three letters left out', 'เทศบาลตำบลบ้านตัวย'],
    ['the name itself', OWN],
    ['the name with spaces', 'เทศบาลตำบล บ้าน ตัวอย่าง'],
    ['another name', 'เทศบาลตำบลหนองสมมติ'],
    ['no name', 'เทศบาลตำบลได้จัดทำแผน'],
    ['the end of the text', 'เทศบาลตำบล'],
  ])('passes over %s', (_, text) => {
    expect(near(OWN, text)).toEqual([]);
  });

  it('finds the name under another rank, and keeps the rest as it stands', () => {
    const text = 'สำนักงานเทศบาลเมืองบ้านตัวอย่าง จังหวัดตัวอย่าง';
    const [found] = near(OWN, text);
    expect(found).toMatchObject({ found: 'เทศบาลเมืองบ้านตัวอย่าง', expected: OWN });
    expect(text.slice(found?.start, found?.end)).toBe('เทศบาลเมืองบ้านตัวอย่าง');
    expect(expectedIn(OWN, 'นายกเทศมนตรีนครบ้านตัวอย่าง')).toEqual(['นายกเทศมนตรีตำบลบ้านตัวอย่าง']);
  });

  it('knows no rank of an องค์การบริหารส่วนตำบล', () => {
    const agency = 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง';
    expect(expectedIn(agency, 'องค์การบริหารส่วนตำบลบ้านตัวอยาง')).toEqual([agency]);
    expect(near(agency, 'เทศบาลตำบลบ้านตัวอย่าง')).toEqual([]);
  });

  it('allows one slip in a short name, and none in one too short to tell', () => {
    expect(expectedIn('เทศบาลตำบลนาดี', 'เทศบาลตำบลนาดิ')).toEqual(['เทศบาลตำบลนาดี']);
    expect(near('เทศบาลตำบลนาดี', 'เทศบาลตำบลนดิ')).toEqual([]);
    expect(near('เทศบาลตำบลนา', 'เทศบาลตำบลน้')).toEqual([]);
  });

  it('looks for nothing when the agency is none it knows', () => {
    expect(near('โรงเรียนบ้านตัวอย่าง', 'เทศบาลตำบลบ้านตัวอยาง')).toEqual([]);
    expect(near('', 'เทศบาลตำบลบ้านตัวอยาง')).toEqual([]);
  });
});

describe('ownNameTest', () => {
  const isOwn = (agency: string, text: string) => ownNameTest(agency)(text, text.indexOf('|') + 1);

  it.each(['|บ้านตัวอย่าง ได้', '| บ้านตัวอย่าง ได้', '|บ้านตัวอยาง ได้', '|บ้าน ตัวอย่าง'])('knows the own name in «%s»', (text) => {
    expect(isOwn(OWN, text)).toBe(true);
  });

  it.each(['|หนองสมมติ', '|ตัวอย่าง', '|'])('knows another in «%s»', (text) => {
    expect(isOwn(OWN, text)).toBe(false);
  });

  it('takes no other for a short name', () => {
    expect(['|นา ได้', '|น้ำ ได้'].map((text) => isOwn('เทศบาลตำบลนา', text))).toEqual([true, false]);
    expect(isOwn('เทศบาลตำบลนาดี', '|นาดิ')).toBe(true);
  });

  it('takes any for the own name when that is not known', () => {
    expect(isOwn('', '|หนองสมมติ')).toBe(true);
    expect(isOwn('โรงเรียนบ้านตัวอย่าง', '|หนองสมมติ')).toBe(true);
  });
});

it('does not look for a name as long as a page: it is none, and would take minutes', () => {
  const page = `เทศบาลตำบล${'ก'.repeat(20_000)}`;
  expect(nearNamesOf(page)(page)).toEqual([]);
  expect(ownNameTest(page)('เทศบาลตำบลอื่น', 10)).toBe(true);
  expect(ownWordsOf('ก'.repeat(20_000))).toBeNull();
});

import type { AgencyKind } from '../report';

/** What the people of an agency are called, which differs by its kind; agencies of other kinds have no fixed words. */
type OfficeWords = Readonly<Record<'staff' | 'head' | 'clerk', string>>;

const MUNICIPAL: OfficeWords = { staff: 'พนักงานเทศบาล', head: 'นายกเทศมนตรี', clerk: 'ปลัดเทศบาล' };

const SUBDISTRICT: OfficeWords = {
  staff: 'พนักงานส่วนตำบล',
  head: 'นายกองค์การบริหารส่วนตำบล',
  clerk: 'ปลัดองค์การบริหารส่วนตำบล',
};

const PROVINCIAL: OfficeWords = {
  staff: 'ข้าราชการองค์การบริหารส่วนจังหวัด',
  head: 'นายกองค์การบริหารส่วนจังหวัด',
  clerk: 'ปลัดองค์การบริหารส่วนจังหวัด',
};

/** The words of an agency's own kind. */
export const OFFICE_WORDS: Readonly<Partial<Record<AgencyKind, OfficeWords>>> = {
  เทศบาลนคร: MUNICIPAL,
  เทศบาลเมือง: MUNICIPAL,
  เทศบาลตำบล: MUNICIPAL,
  องค์การบริหารส่วนตำบล: SUBDISTRICT,
  องค์การบริหารส่วนจังหวัด: PROVINCIAL,
};

/** The same word as agencies of other kinds have it. */
export function otherOfficeWords(kind: AgencyKind, word: keyof OfficeWords): readonly string[] {
  const own = OFFICE_WORDS[kind];
  return [MUNICIPAL, SUBDISTRICT].filter((words) => words !== own).map((words) => words[word]);
}

const CONFUSED: Readonly<Partial<Record<AgencyKind, AgencyKind>>> = {
  เทศบาลนคร: 'เทศบาลเมือง',
  เทศบาลเมือง: 'เทศบาลตำบล',
  เทศบาลตำบล: 'เทศบาลเมือง',
  องค์การบริหารส่วนตำบล: 'องค์การบริหารส่วนจังหวัด',
  องค์การบริหารส่วนจังหวัด: 'องค์การบริหารส่วนตำบล',
};

/** The name with the kind that it is easily taken for; null when the name does not begin with its kind. */
export function swappedKind(name: string, kind: AgencyKind): string | null {
  const other = CONFUSED[kind];
  return other && name.startsWith(kind) ? `${other}${name.slice(kind.length)}` : null;
}

import { startDate } from '../kinds/dates';
import { agencyKind, digits, measureTables, round } from '../kinds/choices';
import { score, year } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required, type FieldDefinition } from './definition';

/** `ITA_Agency`: the settings, one a row. */
export const AGENCY = defineTable({
  id: 'ITA_Agency',
  sheet: 'หน่วยงาน',
  title: { th: 'ข้อมูลหน่วยงาน', en: 'The agency' },
  row: { th: 'การตั้งค่าหนึ่งรายการ', en: 'one setting' },
  fields: {
    item: required({
      header: 'รายการ',
      kind: text,
      width: 22,
    }),
    value: required({
      header: 'ค่า',
      kind: text,
      width: 60,
    }),
  },
  signature: { all: ['item', 'value'] },
});

const SETTING_WIDTH = 60;

/** The rows of `ITA_Agency` by the field of the record they fill, in the order of the template. `header` is the รายการ. */
export const AGENCY_SETTINGS = {
  name: required({
    header: 'หน่วยงาน',
    aliases: ['ชื่อหน่วยงาน'],
    kind: text,
    width: SETTING_WIDTH,
  }),
  kind: setting('ประเภท', agencyKind),
  district: setting('อำเภอ', text),
  province: setting('จังหวัด', text),
  fiscalYear: required({
    header: 'ปีงบประมาณ',
    kind: year,
    width: SETTING_WIDTH,
  }),
  operatingYear: setting('ปีดำเนินการ', year),
  resultYear: setting('ปีผลประเมิน', year),
  round: setting('รอบ', round),
  threshold: setting('เกณฑ์ผ่าน', score),
  digits: setting('เลข', digits),
  font: setting('แบบอักษร', text, ['ฟอนต์']),
  division: setting('ส่วนราชการ', text),
  telephone: setting('โทรศัพท์', text, ['โทร', 'โทร.']),
  documentNumber: setting('เลขที่หนังสือ', text),
  documentDate: setting('วันที่หนังสือ', startDate),
  subject: setting('เรื่อง', text),
  addressee: setting('เรียน', text),
  measureTables: setting('ตารางมาตรการในบันทึก', measureTables),
};

function setting<T>(
  header: string,
  kind: FieldDefinition<T>['kind'],
  aliases: readonly string[] = [],
): FieldDefinition<T> {
  return optional({ header, kind, aliases, width: SETTING_WIDTH });
}

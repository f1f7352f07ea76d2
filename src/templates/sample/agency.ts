import { serialOf } from '../../thai/dates/dates';
import { AGENCY_SETTINGS } from '../../workbook/definitions';
import { settingRows } from '../blank-tables';
import type { TemplateRow } from '../template-plan';

/** The fiscal year (B.E.) that the worked example reports on; it rests on the result of the year before. */
export const SAMPLE_YEAR = 2568;

/** A municipality that does not exist. */
export const SAMPLE_AGENCY: readonly TemplateRow[] = settingRows(
  new Map<string, string | number>([
    [AGENCY_SETTINGS.name.header, 'เทศบาลตำบลบ้านตัวอย่าง'],
    [AGENCY_SETTINGS.kind.header, 'เทศบาลตำบล'],
    [AGENCY_SETTINGS.district.header, 'เมืองตัวอย่าง'],
    [AGENCY_SETTINGS.province.header, 'ตัวอย่าง'],
    [AGENCY_SETTINGS.fiscalYear.header, SAMPLE_YEAR],
    [AGENCY_SETTINGS.operatingYear.header, SAMPLE_YEAR],
    [AGENCY_SETTINGS.resultYear.header, SAMPLE_YEAR - 1],
    [AGENCY_SETTINGS.round.header, '12 เดือน'],
    [AGENCY_SETTINGS.threshold.header, 85],
    [AGENCY_SETTINGS.digits.header, 'ไทย'],
    [AGENCY_SETTINGS.font.header, 'TH SarabunPSK'],
    [AGENCY_SETTINGS.division.header, 'สำนักปลัดเทศบาล'],
    [AGENCY_SETTINGS.telephone.header, '๐ ๐๐๐๐ ๐๐๐๐'],
    [AGENCY_SETTINGS.documentNumber.header, 'ตย ๐๐๐๐๑/๐๐๑'],
    [AGENCY_SETTINGS.documentDate.header, serialOf(2025, 10, 3)],
    [AGENCY_SETTINGS.addressee.header, 'นายกเทศมนตรีตำบลบ้านตัวอย่าง'],
  ]),
);

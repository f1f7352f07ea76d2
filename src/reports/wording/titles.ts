import { formatPeriod, roundPeriod } from '../../thai/dates/format-period';
import type { Settings } from '../../workbook/settings';
import type { ReportId } from '../report';
import { numberWriterOf } from './number-writer';

/** The name of each report as its cover and its first sheet have it, in lines. */
export const REPORT_NAMES: Readonly<Record<ReportId, readonly string[]>> = {
  annual: ['รายงานผลการดำเนินการ', 'เพื่อส่งเสริมคุณธรรมและความโปร่งใส', 'ภายในหน่วยงาน'],
  development: ['การนำผลการประเมินคุณธรรมและความโปร่งใส', 'ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)', 'ไปสู่การพัฒนาหน่วยงาน'],
  memo: ['รายงานผลการดำเนินการตามมาตรการ', 'เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
  issues: [
    'รายงานผลการดำเนินการตามประเด็นที่ต้องพัฒนา',
    'จากผลการประเมินคุณธรรมและความโปร่งใส',
    'ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  ],
  summary: ['สรุปผลการประเมินคุณธรรมและความโปร่งใส', 'ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)'],
};

/** The report's name on one line. */
export function reportName(report: ReportId): string {
  return REPORT_NAMES[report].join('');
}

/** «ประจำปีงบประมาณ พ.ศ. ๒๕๖๗», the fiscal year in which the measures run. */
export function fiscalYearLine({ operatingYear, digits }: Settings): string {
  return `ประจำปีงบประมาณ ${numberWriterOf(digits).year(operatingYear)}`;
}

/** «รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๖ - ๓๑ มีนาคม ๒๕๖๗)». */
export function roundLine({ operatingYear, round, digits }: Settings): string {
  const period = formatPeriod(roundPeriod(operatingYear, round), digits);
  return `${numberWriterOf(digits).withDigits(`รอบ ${round} เดือน`)} (${period})`;
}

/** «อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง», each part only where it is known and not already said. */
export function placeLine({ district, province }: Settings): string {
  return [withLabel(district, 'อำเภอ', ['เขต', 'กิ่งอำเภอ']), withLabel(province, 'จังหวัด', ['กรุงเทพ'])]
    .filter((part) => part !== '')
    .join(' ');
}

/** The name behind its label, which staff may have typed themselves; some names take none. */
function withLabel(name: string, label: string, others: readonly string[]): string {
  const isLabelled = [label, ...others].some((word) => name.startsWith(word));
  return name === '' || isLabelled ? name : `${label}${name}`;
}

import { REPORTS, type ReportId } from '../reports/compose-report';

/** Every report that can be asked for, in the order they are offered. */
export const REPORT_IDS = Object.keys(REPORTS) as readonly ReportId[];

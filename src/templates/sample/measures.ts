import { serialOf } from '../../thai/dates/dates';
import type { TemplateRow } from '../template-plan';
import { INTERNAL_MEASURES } from './measures-internal';
import { PUBLIC_MEASURES } from './measures-public';

/** `ITA_Measures` of the worked example: ten measures, all of them done within the fiscal year. */
export const SAMPLE_MEASURES: readonly TemplateRow[] = [...PUBLIC_MEASURES, ...INTERNAL_MEASURES].map(
  (measure, index) => ({
    ลำดับ: index + 1,
    หมวด: measure.group,
    เครื่องมือ: measure.tool,
    ตัวชี้วัดที่: measure.indicators,
    รหัสข้อ: measure.questions ?? '',
    มาตรการ: measure.title,
    วิธีดำเนินการ: measure.method,
    ผลการวิเคราะห์: measure.finding,
    ผู้รับผิดชอบ: measure.owners,
    วันเริ่ม: serialOf(...measure.from, 1),
    // Day 0 of the month after is the last of this one.
    วันสิ้นสุด: serialOf(measure.to[0], measure.to[1] + 1, 0),
    ระยะเวลา: measure.period,
    การติดตาม: measure.followUp,
    สถานะ: 'ดำเนินการเสร็จแล้ว',
    สรุปผล: measure.summary,
    ผลลัพธ์: measure.outcome,
    หลักฐาน: measure.evidence,
  }),
);

import type { Localised } from './language';

/** What is asked of a person before somebody else's unfinished reports are cleared away; seldom needed, so fetched late. */
export const TAKE_OVER = {
  first: { th: 'ล้างและสร้างใหม่', en: 'Clear and make again' },
  warning: {
    th: 'ชีตที่แผงงานอื่นหรือผู้ร่วมงานกำลังสร้างจะถูกลบ และงานของเขาจะหยุดลง ข้อมูลในตารางไม่หาย',
    en: 'The sheets that another pane or person is building are deleted, and their work stops. Your tables stay.',
  },
  clear: { th: 'แน่ใจ ล้างเลย', en: 'Clear them now' },
  wait: { th: 'รอต่อ', en: 'Keep waiting' },
} as const satisfies Record<string, Localised>;

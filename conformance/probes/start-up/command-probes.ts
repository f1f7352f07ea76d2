import { COMMANDS, takeReport } from '../../kit/commands';
import { pageProbe } from '../../kit/probe';

/** One probe for each button of the ribbon. */
export const buttons = COMMANDS.map(({ name, label }, index) =>
  pageProbe({
    id: `start-up.button-${index + 1}`,
    group: 'start-up',
    why: `The ribbon’s button «${label.en}» runs its function, and Office is ready on its page within ten seconds.`,
    expected: { fired: true, ready: true },
    patience: 120,
    ask: {
      th: `กด “เริ่ม” แล้วกดปุ่ม “${label.th}” บนแท็บ “ทดสอบ ITA” ของริบบอน`,
      en: `Press “Start”, then the button “${label.en}” on the ribbon’s tab “ITA Tests”.`,
    },
    observe: () => takeReport(name),
  }),
);

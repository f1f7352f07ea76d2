import { pageProbe } from '../../kit/probe';

/** What the dialog tells its opener, and with what the dialog ended. */
interface DialogRun {
  readonly told: { readonly search: string; readonly hash: string; readonly ready: boolean } | null;
  /** The number of the event by which the dialog ended; null when it was closed from here. */
  readonly endedBy: number | null;
}

/** Counts as the ribbon's dialog gets them. */
const QUERY = 'sheets=14&replaced=2';
const FRAGMENT = 'made';

/** The code when a dialog is open already: one just closed takes a moment to go. */
const STILL_OPEN = 12007;
const BETWEEN_TRIES = 300;
const TRIES = 20;

/** Opens the dialog, once the one before is gone. @throws what Office refuses */
async function open(address: string): Promise<Office.Dialog> {
  for (let tries = 1; ; tries += 1) {
    const { status, value, error } = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
      // In a frame of Excel's own, so that no browser on the web takes it for a pop-up window.
      Office.context.ui.displayDialogAsync(address, { height: 40, width: 30, displayInIframe: true }, resolve),
    );
    if (status === Office.AsyncResultStatus.Succeeded) return value;
    if (error.code !== STILL_OPEN || tries === TRIES) throw new Error(`${error.code} ${error.message}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
  }
}

/** Shows the dialog; ends once it has told of itself, or when a person closes it and `untilClosed`. */
async function runDialog(wait: number, untilClosed = false): Promise<DialogRun> {
  const dialog = await open(new URL(`dialog.html?${QUERY}&wait=${wait}#${FRAGMENT}`, location.href).href);
  return new Promise((resolve) => {
    let told: DialogRun['told'] = null;
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      told = JSON.parse('message' in event ? event.message : 'null') as DialogRun['told'];
      if (untilClosed) return;
      dialog.close();
      resolve({ told, endedBy: null });
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) =>
      resolve({ told, endedBy: 'error' in event ? event.error : null }),
    );
  });
}

export const query = pageProbe({
  id: 'start-up.dialog-query',
  group: 'start-up',
  why: 'The query of a dialog’s address arrives whole: the result of a ribbon command travels in it.',
  expected: true,
  observe: async () => (await runDialog(0)).told?.search.includes(QUERY) ?? false,
});

export const fragment = pageProbe({
  id: 'start-up.dialog-fragment',
  group: 'start-up',
  why: 'The fragment of a dialog’s address arrives (it was lost in another host, office-js 3057).',
  expected: true,
  observe: async () => (await runDialog(0)).told?.hash.startsWith(`#${FRAGMENT}`) ?? false,
});

export const ready = pageProbe({
  id: 'start-up.dialog-ready',
  group: 'start-up',
  why: 'Office is ready in a dialog within ten seconds.',
  expected: true,
  observe: async () => (await runDialog(0)).told?.ready ?? false,
});

export const late = pageProbe({
  id: 'start-up.dialog-closes-after-15-s',
  group: 'start-up',
  why: 'A dialog open for 15 seconds still reaches its opener and is closed by it.',
  expected: true,
  patience: 60,
  observe: async ({ dialogWait }) => (await runDialog(dialogWait())).told !== null,
});

export const closedByX = pageProbe({
  id: 'start-up.dialog-closed-by-x',
  group: 'start-up',
  why: 'A dialog closed by its X reports event 12006: the command is then done.',
  expected: 12006,
  patience: 120,
  ask: {
    th: 'กด “เริ่ม” แล้วปิดกล่องที่เปิดขึ้นด้วยเครื่องหมาย X ที่มุมบนขวา',
    en: 'Press “Start” and close the dialog that opens by the X in its corner.',
  },
  observe: async () => (await runDialog(0, true)).endedBy,
});

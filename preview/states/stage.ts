import type { WorkbookName } from './workbooks';
import type { Host } from '../../simulator';

/** A workbook to open, and how. */
export interface Opening {
  readonly workbook: WorkbookName;
  /** Done to Excel before the pane is opened. */
  readonly before?: (host: Host) => void;
  /** The state the pane is in once it has read the workbook (`data-state`); with data, unless told otherwise. */
  readonly shows?: string;
}

/** What brings the pane into a state: a workbook, what happens in Excel, and what is pressed in the pane. */
export interface Stage {
  /** The Excel of the workbook opened last. */
  readonly host: Host;
  /** Opens a workbook with a fresh pane beside it. */
  open(opening: Opening): Promise<void>;
  /** Presses the primary button as soon as it can be pressed, and waits until the pane is in this state. */
  primary(shows: string): Promise<void>;
  /** Presses what the selector finds in the pane. */
  press(selector: string, shows: string): Promise<void>;
}

/** The selectors of the pane's three steps, and of the way in for old documents. */
export const STEPS = {
  data: 'nav button:nth-of-type(1)',
  check: 'nav button:nth-of-type(2)',
  report: 'nav button:nth-of-type(3)',
  /** Where there are no tables: the way to bringing in an old document. */
  bringIn: 'main section:nth-last-of-type(2) button',
} as const;

const PRIMARY = 'footer button';

/** Milliseconds between two looks, and after which the pane is given up on. */
const LOOK = 30;
const TIMEOUT_MS = 60_000;

/** A stage on the page's own pane; `open` is the page's way of showing a workbook, `host` the one that is shown. */
export function stageOn(open: (opening: Opening) => Promise<void>, host: () => Host): Stage {
  async function press(selector: string, shows: string): Promise<void> {
    (await until(() => pressable(selector))).click();
    await until(() => pane()?.querySelector(`[data-state="${shows}"]`));
  }
  return {
    get host() {
      return host();
    },
    async open(opening) {
      await open(opening);
      await until(() => pane()?.querySelector(`[data-state="${opening.shows ?? 'has-data'}"]`));
    },
    primary: (shows) => press(PRIMARY, shows),
    press,
  };
}

function pane(): Document | null {
  return document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentDocument ?? null;
}

function pressable(selector: string): HTMLElement | null {
  const element = pane()?.querySelector<HTMLElement>(selector);
  return element && element.getAttribute('aria-disabled') !== 'true' ? element : null;
}

async function until<T>(look: () => T | null | undefined): Promise<T> {
  for (let waited = 0; waited < TIMEOUT_MS; waited += LOOK) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error('The pane did not come into the state asked for.');
}

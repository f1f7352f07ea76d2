import type { SheetCells } from './cells';
import { toJson } from './json';
import { refusalOf, type Outcome } from './outcome';
import type { Answer, Stage, WorkbookProbe } from './probe';
import { cleanUp, SCRATCH, SCRATCH_NAME } from './scratch';

/** Seconds after which a probe is given up, and the cleaning up after it. */
const TIMEOUT_SECONDS = 30;

/** Who runs probes: what Excel has, and how a person is asked. */
export interface Surroundings {
  readonly supports: (version: string) => boolean;
  /** Asks the person to do something and resolves when it is time to read. */
  readonly askPerson: (step: NonNullable<WorkbookProbe['person']>) => Promise<void>;
  /** Called when the answer is in or will not come: the person may stop. */
  readonly onRead?: () => void;
  /** Waits so many milliseconds; tests do not. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** What the simulator wrote for the whole flow when the page was built. */
  readonly predicted?: SheetCells;
  /** Milliseconds that a second of patience is, for tests of probes that hang. */
  readonly second?: number;
}

/** What a probe gave, and how long it took without cleaning up. */
export interface ProbeRun {
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** Numbers the scratch sheets, so that one which could not be deleted does not stand in the next one's way. */
let last = 0;

/** Runs one probe, and cleans up after it whatever happens. Never throws. */
export async function runProbe(probe: WorkbookProbe, surroundings: Surroundings): Promise<ProbeRun> {
  if (probe.needs && !surroundings.supports(probe.needs)) return { outcome: { lacks: probe.needs }, milliseconds: 0 };
  const { second = 1000 } = surroundings;
  const patience = ((probe.patience ?? TIMEOUT_SECONDS) + (probe.person?.seconds ?? 0)) * second;
  const begun = performance.now();
  const outcome = await within(patience, perform(probe, surroundings));
  const milliseconds = Math.round(performance.now() - begun);
  surroundings.onRead?.();
  // What cannot be cleaned up is told by the next probes, or by the person who finds the sheet.
  await within(
    TIMEOUT_SECONDS * second,
    cleanUp().then(() => ({ value: null })),
  );
  return { outcome, milliseconds };
}

async function perform(probe: WorkbookProbe, { askPerson, pause, predicted }: Surroundings): Promise<Outcome> {
  try {
    const stage = { ...openStage(pause), predicted };
    await probe.arrange?.(stage);
    await probe.act(stage);
    if (probe.person) {
      await stage.context.sync();
      await askPerson(probe.person);
    }
    const answer: Answer = await probe.read(stage);
    await stage.context.sync();
    return { value: toJson(answer()) };
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

/** A scratch sheet, queued. */
export function openStage(pause = wait): Stage {
  last += 1;
  const context = new Excel.RequestContext();
  const name = `${SCRATCH}${last}`;
  const sheet = context.workbook.worksheets.add(name);
  return { context, name, sheet, table: `${SCRATCH_NAME}${last}`, pause };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The outcome, or that it did not come in time. */
export async function within(milliseconds: number, work: Promise<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ timedOut: true }), milliseconds);
  });
  try {
    return await Promise.race([work.catch(refusalOf), silence]);
  } finally {
    clearTimeout(timer);
  }
}

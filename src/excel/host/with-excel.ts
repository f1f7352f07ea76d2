import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { explain, HostSilent } from './explain-error';

/** Milliseconds after which a host that has not answered what it was asked is given up on (OfficeDev/office-js issue 6678). */
const READ_TIMEOUT_MS = 15_000;

/** The same for writes: slow desktops may work for minutes, and what they work on must not be sent again. */
const WRITE_TIMEOUT_MS = 5 * 60_000;

/** A person is told how long a write has taken from here on, and again as often, in milliseconds. */
const FIRST_WORD_MS = 15_000;
const NEXT_WORD_MS = 5_000;

/** How long the next run waits for what an earlier one has sent, before it asks Excel itself. */
export const LATE_ANSWER_MS = 20_000;

/** Writes that have not been answered yet, given up or not. */
const pending = new Set<Promise<unknown>>();

/**
 * Sends what is queued and waits for the answer.
 * @throws HostSilent when there is none in time; the request is not sent again, since it may yet be carried out.
 */
export function sync(context: Excel.RequestContext): Promise<void> {
  return answered(context.sync(), READ_TIMEOUT_MS);
}

/**
 * The same for what changes the workbook: waits for minutes.
 * @param onWaiting told the milliseconds passed, when it takes long
 */
export async function syncWrite(context: Excel.RequestContext, onWaiting?: (waited: number) => void): Promise<void> {
  const begun = Date.now();
  const sent: Promise<void> = context.sync();
  const settled = sent.catch(() => undefined).finally(() => pending.delete(settled));
  pending.add(settled);
  const ticking = setInterval(() => {
    const waited = Date.now() - begun;
    if (waited >= FIRST_WORD_MS) onWaiting?.(waited);
  }, NEXT_WORD_MS);
  try {
    await answered(sent, WRITE_TIMEOUT_MS);
  } finally {
    clearInterval(ticking);
  }
}

/**
 * Waits until every write sent earlier has been answered, or for a while: Excel carries requests out in their order, so
 * that one which is still at work then leaves the next request unanswered too.
 */
export async function lateAnswers(): Promise<void> {
  if (pending.size === 0) return;
  await answered(Promise.all(pending), LATE_ANSWER_MS).catch(() => undefined);
  pending.clear();
}

async function answered(sent: Promise<unknown>, timeout: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostSilent()), timeout);
  });
  try {
    await Promise.race([sent, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs one conversation with Excel and turns every failure into a value.
 * A plain request context rather than `Excel.run`: nothing here outlives a request, so no range needs tracking, and the
 * two extra actions a range and the clean-up request that `Excel.run` adds are saved.
 * @param given the context of a conversation that is already open
 */
export async function withExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  given?: Excel.RequestContext,
): Promise<Result<T, Failure>> {
  try {
    return succeed(await work(given ?? new Excel.RequestContext()));
  } catch (thrown) {
    return fail(explain(thrown));
  }
}

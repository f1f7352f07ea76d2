import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { explain, HostSilent } from './explain-error';

/** Milliseconds after which a host that has not answered is given up on (OfficeDev/office-js issue 6678). */
const TIMEOUT_MS = 15_000;

/**
 * Sends what is queued and waits for the answer.
 * @throws HostSilent when there is none in time; the request is not sent again, since it may yet be carried out.
 */
export async function sync(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostSilent()), TIMEOUT_MS);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs one conversation with Excel and turns every failure into a value.
 * A plain request context rather than `Excel.run`: nothing here outlives a request, so no range needs tracking, and the
 * two extra actions a range and the clean-up request that `Excel.run` adds are saved.
 */
export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, Failure>> {
  try {
    return succeed(await work(new Excel.RequestContext()));
  } catch (thrown) {
    return fail(explain(thrown));
  }
}

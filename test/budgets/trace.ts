/** A task of a page's main thread, in milliseconds: when it began, how long it lasted, and how long of that it worked. */
export interface Task {
  readonly at: number;
  readonly lasted: number;
  /** Without the time in which other programs had the processor. */
  readonly worked: number;
}

/** A page's main thread as Chromium traced it: its tasks, and the moments that the page has marked by name. */
export interface Trace {
  readonly tasks: readonly Task[];
  readonly marks: ReadonlyMap<string, number>;
}

/** What has to be traced for `readTrace`. */
export const TRACE_CATEGORIES = ['toplevel', 'blink.user_timing'];

/** An event as Chromium writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Reads a trace; the page is the one that has set the first of these marks. */
export function readTrace(json: string, markNames: readonly string[]): Trace {
  const { traceEvents } = JSON.parse(json) as { readonly traceEvents: readonly TraceEvent[] };
  const marked = traceEvents.filter(({ name }) => markNames.includes(name));
  const [first] = marked;
  if (!first) throw new Error(`None of ${markNames.join(', ')} is in the trace.`);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  return {
    tasks: tasks.map(({ ts, dur = 0, tdur = 0 }) => ({ at: ts / 1000, lasted: dur / 1000, worked: tdur / 1000 })),
    marks: new Map(marked.map(({ name, ts }) => [name, ts / 1000])),
  };
}

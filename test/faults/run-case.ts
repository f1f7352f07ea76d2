import type { Failure, ReportOutcome, Result } from '../../src/operations';
import { thFailures } from '../../src/strings/th-failures';
import { LATE_ANSWER_MS } from '../../src/excel/host/with-excel';
import { opened, type Flow } from './flows';
import { stateOf, type State } from './state';
import type { Trouble } from './trouble';
import type { Host } from '../../simulator';

/** How a workbook may stand after a flow, as it stands when nothing goes wrong. */
export interface Reference {
  readonly requests: number;
  /** Of each request. */
  readonly actions: readonly number[];
  /** What of the object model is used. */
  readonly members: readonly string[];
  /** Before the flow, and after each of its requests. */
  readonly steps: readonly State[];
  readonly once: State;
  readonly twice: State;
}

/** What came of one case: `ok` when the flow got through, else the cause it gave; and what was not as promised. */
export interface Outcome {
  readonly came: string;
  readonly problems: readonly string[];
}

/** Lets the flow run twice undisturbed, apart from what a person does before. */
export async function referenceOf(flow: Flow, act: (host: Host) => void = () => undefined): Promise<Reference> {
  const host = await opened(flow);
  act(host);
  const steps = [stateOf(host)];
  const actions: number[] = [];
  const members = membersUsed(host);
  const stop = host.onChange(() => {
    steps.push(stateOf(host));
    actions.push(host.counters.actions - actions.reduce((sum, count) => sum + count, 0));
  });
  await flow.run();
  const { requests } = host.counters;
  stop();
  const once = stateOf(host);
  await flow.run();
  return { requests, actions, members: [...members], steps, once, twice: stateOf(host) };
}

/** A list that grows as the host is used. */
function membersUsed({ faults }: Host): ReadonlySet<string> {
  const members = new Set<string>();
  const next = faults.nextAction.bind(faults);
  faults.nextAction = (member) => {
    members.add(member);
    next(member);
  };
  return members;
}

/** Lets the flow run into trouble at its n-th request, then run again undisturbed. */
export async function runCase(flow: Flow, trouble: Trouble, n: number, reference: Reference): Promise<Outcome> {
  const host = await opened(flow);
  trouble.arrange(host, n);
  const result = await impatient(() => flow.run(), trouble.inVain ? n : null);
  host.faults.clear();
  trouble.end?.(host);
  const problems = [
    ...(await stateProblems(host, result, reference, trouble)),
    ...(result.ok ? [] : messageProblems(result.failure)),
  ];
  await impatient(() => flow.run(), null);
  const again = stateOf(host);
  const { once, twice } = reference;
  const part = partOf(result, trouble);
  if (![once, twice].some((state) => isSame(state[part], again[part], trouble))) {
    problems.push(`after a rerun: ${difference(again.all, once.all)}`);
  }
  if (host.missing.length > 0) problems.push(`the simulator lacks ${host.missing.join()}`);
  return { came: result.ok ? 'ok' : result.failure.cause, problems };
}

async function stateProblems(
  host: Host,
  result: Result<unknown, Failure>,
  { steps, once, twice }: Reference,
  trouble: Trouble,
): Promise<readonly string[]> {
  const state = stateOf(host);
  if (result.ok) return wholeProblems(host, result, once, trouble);
  const may = [...steps, once, twice];
  const problems: string[] = [];
  if (!may.some(({ inputs }) => inputs === state.inputs)) {
    problems.push(`inputs: ${difference(state.inputs, once.inputs)}`);
  }
  const [before] = steps;
  // Whoever was not answered may have got the sheets and not yet their paper.
  const part = trouble.inVain ? 'shownEssence' : 'shown';
  if (![before, once, twice].some((whole) => whole?.[part] === state[part])) problems.push(`reports: ${state.outline}`);
  return problems;
}

type Done = Extract<Result<unknown, Failure>, { ok: true }>;

/** New tables are handed over without what Excel cannot do to them; a report can be finished later. */
function partOf(result: Result<unknown, Failure>, { lacksTouch }: Trouble): 'all' | 'essence' {
  const { finish } = ((result.ok && result.value) || {}) as Partial<ReportOutcome>;
  return lacksTouch === true && !finish ? 'essence' : 'all';
}

/** What a flow did that got through: everything, or all that is essential and, once asked to finish, everything. */
async function wholeProblems(host: Host, done: Done, once: State, trouble: Trouble): Promise<readonly string[]> {
  const { unfinished = [], finish } = (done.value ?? {}) as Partial<ReportOutcome>;
  const part = partOf(done, trouble);
  const state = stateOf(host);
  if (unfinished.length === 0) {
    return isSame(state[part], once[part], trouble) ? [] : [`ok, but ${difference(state[part], once[part])}`];
  }
  if (!isSame(state.essence, once.essence, trouble))
    return [`but for touches: ${difference(state.essence, once.essence)}`];
  const left = await finish?.();
  const { all } = stateOf(host);
  return isSame(all, once.all, trouble) ? [] : [`finished but for ${left?.join()}: ${difference(all, once.all)}`];
}

/** Tabs stand elsewhere where Excel cannot move them. */
function isSame(one: string, other: string, { movesNoTabs }: Trouble): boolean {
  const inAnyOrder = (text: string): string => text.split('\n').sort().join('\n');
  return one === other || (movesNoTabs === true && inAnyOrder(one) === inAnyOrder(other));
}

/** Whether a person is told, in Thai, what happened and what to do. */
export function messageProblems({ cause, detail = '' }: Failure): readonly string[] {
  const { title, body } = thFailures[cause];
  const thai = /[ก-๙]/.test(title) && /[ก-๙]/.test(body);
  const short = detail.length < 120 && !detail.includes('\n') && !/\bat .+:\d+/.test(detail);
  return thai && short ? [] : [`message: ${title} ${body} ${detail}`];
}

/** Where two descriptions part, for a person to look at. */
export function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, at - 60);
  return `«${one.slice(from, from + 160)}» instead of «${other.slice(from, from + 160)}»`;
}

/** The longest that an answer is waited for, in milliseconds; nothing else sets so long a timer. */
const TIMEOUT_MS = 15_000;

/** Runs something with a clock on which the n-th answer has been waited for in vain when it has not come at once. */
export async function impatient<T>(run: () => Promise<T>, n: number | null): Promise<T> {
  const { setTimeout: real } = globalThis;
  let waits = 0;
  const clock = (work: () => void, milliseconds = 0): ReturnType<typeof setTimeout> => {
    if (milliseconds >= TIMEOUT_MS) waits += 1;
    // What was never answered is not waited for a second time.
    const isInVain = milliseconds === LATE_ANSWER_MS || (milliseconds >= TIMEOUT_MS && waits === n);
    return real(work, isInVain ? 5 : milliseconds);
  };
  globalThis.setTimeout = clock as typeof setTimeout;
  try {
    return await run();
  } finally {
    globalThis.setTimeout = real;
  }
}

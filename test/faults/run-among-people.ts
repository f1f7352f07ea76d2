import { opened, type Flow } from './flows';
import type { Act } from './people';
import { difference, messageProblems, referenceOf, type Outcome, type Reference } from './run-case';
import { stateOf, type State } from './state';

/** How the flow may stand when a person does something meanwhile. */
export interface PeopleReference extends Reference {
  /** When the person did it after the flow, and when the flow was then run again. */
  readonly afterwards: State;
  readonly between: State;
}

/** Lets the person do it before the flow, and after it: one of both is what must have come of it in the end. */
export async function referenceAmongPeople(flow: Flow, { act }: Act): Promise<PeopleReference> {
  const reference = await referenceOf(flow, act);
  const host = await opened(flow);
  await flow.run();
  act(host);
  const afterwards = stateOf(host);
  await flow.run();
  return { ...reference, afterwards, between: stateOf(host) };
}

/**
 * Lets a person do something before the flow's n-th request, and the flow run again afterwards.
 * @param reference the same flow with the person out of its way
 */
export async function runAmongPeople(
  flow: Flow,
  { act }: Act,
  n: number,
  reference: PeopleReference,
): Promise<Outcome> {
  const host = await opened(flow);
  host.faults.interrupt(n, () => act(host));
  const result = await flow.run();
  const { inputs } = stateOf(host);
  const problems = [...(result.ok ? [] : messageProblems(result.failure))];
  const { steps, once, twice, afterwards, between } = reference;
  const may = [...steps, once, twice, afterwards];
  if (!may.some((state) => state.inputs === inputs)) problems.push(`inputs: ${difference(inputs, once.inputs)}`);

  await flow.run();
  const again = stateOf(host);
  const likeOneOf = [once, twice, between].some(
    (state) => state.outline === again.outline && state.shown === again.shown && state.inputs === again.inputs,
  );
  if (!likeOneOf) problems.push(`after a rerun: ${difference(again.all, once.all)} ${again.outline}`);
  return { came: result.ok ? 'ok' : result.failure.cause, problems };
}

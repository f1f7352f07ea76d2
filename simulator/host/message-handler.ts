import { excelError, type ExcelError } from '../model/excel-error';
import { bytesOf, type Counters } from './counters';
import { errorOf, type Faults, type RequestFault } from './faults';
import type { Modes } from './modes';
import { RequestFlag, type RequestMessage, type ResponseBody } from './protocol';

/**
 * The biggest request or answer of Excel on the web; the desktop has no such limit. Source: «Resource limits and
 * performance optimization for Office Add-ins», Office Add-ins documentation.
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

function exceeds(bytes: number, { platform }: Modes): boolean {
  return platform === 'web' && bytes > PAYLOAD_LIMIT;
}

/** What carrying out a request needs. */
export interface Exchange {
  readonly counters: Counters;
  readonly faults: Faults;
  readonly modes: Modes;
  /** Carries out the request. */
  readonly perform: (message: RequestMessage) => ResponseBody;
}

/** Takes one message of the client, carries it out, and answers, unless it was to stay silent. */
export async function handleMessage(text: string, reply: (text: string) => void, exchange: Exchange): Promise<void> {
  const { counters, faults, modes } = exchange;
  const [message, bytes] = counters.timed(() => weighed(text));
  counters.request(bytes, message.message.body.Actions.length);
  const fault = faults.nextRequest();
  await pause(faults.latency + (fault?.kind === 'late' ? fault.milliseconds : 0));
  if (message.flags & RequestFlag.DelayForCellEdit) await modes.untilEdited();
  if (fault?.kind === 'silent' && !fault.done) return;
  const answer = counters.timed(() => answerTo(message, bytes, fault, exchange));
  counters.responseBytes += bytesOf(answer);
  if (fault?.kind === 'silent') return;
  reply(`{"id":${message.id},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer}}}`);
}

/** The text of the answer's body. */
function answerTo(
  message: RequestMessage,
  bytes: number,
  fault: RequestFault | null,
  { modes, perform }: Exchange,
): string {
  if (fault?.kind === 'error' && !fault.done) return refused(errorOf(fault.error));
  if (exceeds(bytes, modes)) return refused(excelError('RequestPayloadSizeLimitExceeded'));
  const refusal = modes.refusal(message.flags);
  if (refusal) return refused(refusal);
  const response = perform(message);
  if (fault?.kind === 'error') return refused(errorOf(fault.error));
  if (fault?.kind === 'null') return 'null';
  const body = JSON.stringify(fault?.kind === 'hollow' ? hollow(response) : response);
  return exceeds(bytesOf(body), modes) ? refused(excelError('ResponsePayloadSizeLimitExceeded')) : body;
}

/**
 * A request refused as a whole: none of its actions was carried out. It is answered in the body, as the client would
 * wrap the message of a transport error in words of its own, which Excel's own bridge does not do.
 */
function refused({ code, message, status }: ExcelError): string {
  const error = { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: status };
  return JSON.stringify({ Results: [], Error: error } satisfies ResponseBody);
}

/** The same answer with null for every value in it. */
function hollow({ Results, ...response }: ResponseBody): ResponseBody {
  return { ...response, Results: Results.map(({ ActionId, Value }) => ({ ActionId, Value: withoutValues(Value) })) };
}

function withoutValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutValues);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutValues(inner)]));
}

/** The message, and what the request itself weighs, without the bridge's envelope. */
function weighed(text: string): readonly [message: RequestMessage, bytes: number] {
  const message = JSON.parse(text) as RequestMessage;
  const envelope = JSON.stringify({ ...message, message: { ...message.message, body: 0 } });
  return [message, bytesOf(text) - bytesOf(envelope) + 1];
}

/** With nothing to wait for, the answer still comes after the call has returned, as from another process. */
function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}

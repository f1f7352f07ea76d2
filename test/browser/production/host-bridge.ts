import type { ClientWindow, Host } from '../../../simulator';

/** One event of the workbook's, as the array in which office.js is handed it. */
export type EventRow = readonly [
  messageCategory: number,
  messageType: number,
  targetId: string,
  message: string,
  id: number,
  isRemoteOverride: boolean,
];

/** An array of the client's request: its body and its flags stand at these places. */
const BODY = 4;
const FLAGS = 6;

/**
 * Lets the client in the browser talk to the simulator's host in this process: gives the function that carries out one
 * request, handed over as office.js builds it, and answers with the body of the response.
 */
export function bridgeTo(
  host: Host,
  onEvents: (rows: readonly EventRow[]) => void,
): (request: readonly unknown[]) => Promise<string> {
  const client: ClientWindow = {};
  host.connect(client);
  const bridge = client._richApiNativeBridge!;
  const waiting = new Map<number, (body: string) => void>();
  let last = 0;
  bridge.onMessageFromHost = (text) => {
    const message = JSON.parse(text) as HostMessage;
    if (message.type === 3) return onEvents(message.message.entries.map(rowOf));
    waiting.get(message.id)?.(JSON.stringify(message.message.body));
    waiting.delete(message.id);
  };
  return (request) => {
    const body = JSON.parse(String(request[BODY])) as ClientRequest;
    if (isForOffice(body)) return Promise.resolve(JSON.stringify(nothingIn(body)));
    last += 1;
    const message = { url: 'ProcessQuery', method: 'POST', headers: {}, body };
    return new Promise((resolve) => {
      waiting.set(last, resolve);
      bridge.sendMessageToHost(JSON.stringify({ id: last, type: 1, flags: request[FLAGS], message }));
    });
  };
}

type HostMessage =
  | { readonly type: 2; readonly id: number; readonly message: { readonly body: unknown } }
  | { readonly type: 3; readonly message: { readonly entries: readonly HostEvent[] } };

interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

interface ClientRequest {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/** Requests of office.js to a service of Office's own, which has nothing to do with the workbook. */
function isForOffice({ ObjectPaths }: ClientRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === 'Microsoft.InternalService.AddinInternalService');
}

function nothingIn({ Actions }: ClientRequest): unknown {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) };
}

function rowOf({ messageCategory, messageType, targetId, message }: HostEvent): EventRow {
  return [messageCategory, messageType, targetId, message, 0, false];
}

import {
  type ClientWindow,
  type Host,
  loadedClient,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from '../../simulator';

/** One way in which a host answers otherwise than the simulator, and the probes that have to notice. */
export interface Lie {
  readonly what: string;
  /** Changes an answer; gets the request too. Null: never answered. */
  readonly tell: (answer: ResponseBody, request: RequestBody) => ResponseBody | null;
  readonly caughtBy: readonly string[];
}

/** Changes every property of this name, wherever in an answer it is. */
function property(name: string, change: (value: never) => unknown): Lie['tell'] {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      key === name ? change(inner as never) : walk(inner),
    ]);
    return Object.fromEntries(entries);
  };
  return (answer) => walk(answer) as ResponseBody;
}

/** Refuses every request in which this is done. */
function refusal(action: string, code: string): Lie['tell'] {
  return (answer, { Actions }) => {
    const index = Actions.findIndex(({ Name, ObjectState }) => Name === action || action in (ObjectState ?? {}));
    if (index < 0) return answer;
    const error = { Code: code, Message: code, Location: action, ActionIndex: index, HttpStatusCode: 400 };
    return { Results: answer.Results.slice(0, index), Error: error };
  };
}

/** Changes the texts of a grid of cells; what is no grid stays. */
const texts = (change: (text: string) => string) => (rows: unknown) =>
  Array.isArray(rows)
    ? rows.map((row: unknown[]) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)))
    : rows;

const arabic = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));

const FORMATS = ['brackets', 'change', 'flagged', 'score', 'whole'];

export const LIES: readonly Lie[] = [
  {
    what: 'hidden names show',
    tell: property('Visible', () => true),
    caughtBy: ['marks.hidden-name-reads-back', 'marks.formula-changes', 'marks.copy-carries-hidden-name'],
  },
  {
    what: 'no Thai digits are drawn',
    tell: property('Text', texts(arabic)),
    caughtBy: [...FORMATS.map((name) => `formats.${name}-thai`), 'formats.buddhist-date', 'text.bare-thai-digits'],
  },
  {
    what: 'an @ is put before functions that look up',
    tell: property(
      'Formulas',
      texts((formula) => formula.replace(/^=IFERROR\(INDEX/, '=IFERROR(@INDEX')),
    ),
    caughtBy: ['text.lookup-neither-spills-nor-gets-an-at'],
  },
  {
    what: 'no scale can be set',
    tell: property('Zoom', () => ({ scale: 100 })),
    caughtBy: [
      'paper.scale',
      'paper.scale-while-hidden',
      'paper.fit-to-page-reads-back',
      'paper.milliseconds-of-40-calls',
      'sheets.copy-carries-page-setup',
    ],
  },
  {
    what: 'rows are higher than they were set',
    tell: property('RowHeight', (height: number) => height + 30),
    caughtBy: [
      'sizes.row-heights',
      'sizes.row-of-408-75-points',
      'sizes.sarabun-1-lines',
      'sizes.sarabun-2-lines',
      'sizes.merged-row-not-fitted',
    ],
  },
  {
    what: 'the first page has no header of its own',
    tell: property('State', () => 'Default'),
    caughtBy: ['paper.first-page-header', 'paper.first-page-header-while-hidden'],
  },
  {
    what: 'gridlines stay',
    tell: property('ShowGridlines', () => true),
    caughtBy: ['sheets.gridlines-while-hidden', 'sheets.copy-carries-gridlines'],
  },
  {
    what: 'what is not there is a general exception',
    tell: (answer) =>
      answer.Error?.Code === 'ItemNotFound'
        ? { ...answer, Error: { ...answer.Error, Code: 'GeneralException' } }
        : answer,
    caughtBy: ['batch.missing-item', 'batch.write-to-null-object'],
  },
  {
    what: 'no rows are frozen',
    tell: refusal('FreezeRows', 'GeneralException'),
    caughtBy: ['input.freeze-rows', 'input.freeze-while-hidden'],
  },
  {
    what: 'a hint is refused',
    tell: refusal('Prompt', 'InvalidArgument'),
    caughtBy: ['input.prompt-without-rule', 'input.prompt-with-rule-of-true'],
  },
  {
    what: 'markers cannot be left out',
    tell: refusal('MarkerStyle', 'InvalidArgument'),
    caughtBy: ['charts.no-markers'],
  },
  {
    what: 'large requests fail without a reason',
    tell: (answer) =>
      answer.Error?.Code === 'RequestPayloadSizeLimitExceeded'
        ? { ...answer, Error: { ...answer.Error, Code: 'GeneralException' } }
        : answer,
    caughtBy: ['batch.request-of-6-mb'],
  },
];

/** A host that never answers a request in which something of this name is set. */
export const SILENCE: Lie = {
  what: 'is silent when a line is to be dashed',
  tell: (answer, { Actions }) =>
    Actions.some(({ ObjectState, Name }) => Name === 'LineStyle' || 'LineStyle' in (ObjectState ?? {})) ? null : answer,
  caughtBy: ['charts.dashed-line'],
};

/** The same host to a client, but for these lies. */
export function lyingHost(host: Host, lies: readonly Lie[]): Host {
  const connect = (window: ClientWindow): (() => void) => {
    const honest: ClientWindow = {};
    const end = host.connect(honest);
    const inner = honest._richApiNativeBridge!;
    const requests = new Map<number, RequestBody>();
    const outer = {
      onMessageFromHost: (_text: string): void => undefined,
      sendMessageToHost: (text: string): void => {
        const { id, message } = JSON.parse(text) as RequestMessage;
        requests.set(id, message.body);
        inner.sendMessageToHost(text);
      },
    };
    inner.onMessageFromHost = (text) => {
      const told = retell(text, requests, lies);
      if (told !== null) outer.onMessageFromHost(told);
    };
    window._richApiNativeBridge = outer;
    return end;
  };
  return Object.create(host, { connect: { value: connect } }) as Host;
}

/** Lets the client of this process talk to a host, as a page would. */
export function attachClient(host: Host): void {
  const window: ClientWindow = {};
  host.connect(window);
  const bridge = window._richApiNativeBridge!;
  loadedClient()!.bridge.connect((text, reply) => {
    bridge.onMessageFromHost = reply;
    bridge.sendMessageToHost(text);
  });
}

function retell(text: string, requests: ReadonlyMap<number, RequestBody>, lies: readonly Lie[]): string | null {
  const whole = JSON.parse(text) as {
    readonly type: number;
    readonly id: number;
    readonly message: { body: ResponseBody };
  };
  const request = whole.type === 2 ? requests.get(whole.id) : undefined;
  if (!request) return text;
  let body: ResponseBody | null = whole.message.body;
  for (const { tell } of lies) body = body && tell(body, request);
  return body && JSON.stringify({ ...whole, message: { ...whole.message, body } });
}

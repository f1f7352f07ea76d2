/** What Excel on the web's page lets the tests do. */
export interface ExcelPage {
  /** Opens one of the add-in's pages in a frame. */
  open(id: string, address: string): void;
  close(id: string): void;
  /** Raises an event for a page, once it has registered for it. */
  raise(id: string, event: string, data: unknown): void;
  /** Whether a page has registered for the ribbon's buttons. */
  isListening(id: string): boolean;
  /** A person closes the dialog by the cross in its frame. */
  closeDialogByCross(): void;
  /** Ids of the commands that have been reported done. */
  readonly completed: string[];
  /** The document's settings of the add-in, as office.js has last saved them. */
  settings: Readonly<Record<string, string>>;
}

/** What the page has to know of the workbook. */
export interface ExcelPageOptions {
  readonly requirements: string;
  readonly token: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** The window of the page, with what the test puts into it. */
export interface ExcelWindow extends Window {
  /** Carries out a request of the client's; takes its array and gives the answer's body. */
  answerRequest(request: unknown): Promise<string>;
  excel: ExcelPage;
}

/**
 * Plays the page of Excel on the web to the add-in's pages in frames within it, by the messages that office.js
 * exchanges with its host. Runs in the browser, handed over as text: uses nothing from outside itself.
 */
export function playExcelPage({ requirements, token, settings }: ExcelPageOptions): void {
  const page = window as unknown as ExcelWindow;
  const frames = new Map<string, HTMLIFrameElement>();
  const completed: string[] = [];
  const { origin } = location;
  const DISPATCH = { saveSettings: 76, richApi: 93, commandCompleted: 94, messageParent: 144 };
  const CLOSED_BY_CROSS = 12006;
  const registered = new Set<string>();
  const waiting: { readonly for: string; readonly tell: () => void }[] = [];
  /** The page that opened the dialog. */
  let opener = '';

  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: never;
  }

  function open(id: string, address: string): void {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'border: 0; width: 100vw; height: 100vh';
    frame.name = JSON.stringify({
      baseFrameName: id,
      hostInfo: `Excel|Web|16.00|th-TH|correlation|${id === 'dialog' ? 'isDialog' : ''}||0`,
      xdmInfo: `${id}|add-in|${origin}`,
      serializerVersion: '1',
    });
    frame.id = id;
    frame.src = address;
    document.body.append(frame);
    frames.set(id, frame);
  }

  function close(id: string): void {
    frames.get(id)?.remove();
    frames.delete(id);
  }

  function post(id: string, message: object): void {
    const whole = { _messageType: 1, _conversationId: id, _origin: origin, _errorCode: 0, _serializerVersion: 1 };
    frames.get(id)?.contentWindow?.postMessage(JSON.stringify({ ...whole, ...message }), origin);
  }

  function raise(id: string, event: string, data: unknown): void {
    const tell = (): void => post(id, { _responseType: 1, _actionName: event, _correlationId: -1, _data: data });
    if (registered.has(`${id} ${event}`)) tell();
    else waiting.push({ for: `${id} ${event}`, tell });
  }

  const contextOf = (id: string): object => ({
    _id: id,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: 'th-TH',
    _dataLocale: 'th-TH',
    _docUrl: `${origin}/book.xlsx`,
    _clientMode: 1,
    _settings: Object.entries(page.excel.settings),
    _reason: 0,
    _eToken: token,
    _requirementMatrix: requirements,
    _addInSourceUrl: origin,
  });

  async function execute(id: string, data: Record<string | number, never>): Promise<unknown> {
    const done = { Version: 1, Error: 0 };
    switch (data['DdaMethod']!['DispatchId'] as number) {
      case DISPATCH.richApi:
        return { ...done, Data: [200, [], await page.answerRequest(data['ArrayData'])] };
      case DISPATCH.commandCompleted:
        completed.push(data[0]!);
        return done;
      case DISPATCH.saveSettings:
        page.excel.settings = Object.fromEntries(data['DdaSettingsMethod']!['Properties']);
        return done;
      case DISPATCH.messageParent:
        raise(opener, 'dialogMessageReceived', {
          messageType: 0,
          messageContent: data['messageToParent'],
          messageOrigin: origin,
        });
        return done;
      default:
        throw new Error(`No such method of Office: ${JSON.stringify(data['DdaMethod'])} of ${id}`);
    }
  }

  /** The dialog is an event that a page registers for: it opens when it does, and closes when it no longer does. */
  function register(id: string, { _actionName, _actionType, _data }: Message): unknown {
    if (_actionName === 'dialogMessageReceived') {
      opener = id;
      if (_actionType === 1) open('dialog', (JSON.parse(_data['targetId']) as { url: string }).url);
      else close('dialog');
    }
    const event = `${id} ${_actionName}`;
    registered.add(event);
    setTimeout(() => waiting.filter((other) => other.for === event).forEach(({ tell }) => tell()));
    return { Error: 0 };
  }

  async function answer(id: string, message: Message): Promise<unknown> {
    if (message._actionType !== 0) return register(id, message);
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return contextOf(id);
    if (message._actionName === 'executeMethod') return execute(id, message._data);
    return null;
  }

  window.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message._messageType !== 0) return;
    const { _conversationId: id, _actionName, _correlationId } = message;
    void answer(id, message).then((_data) => post(id, { _responseType: 0, _actionName, _correlationId, _data }));
  });
  const isListening = (id: string): boolean => registered.has(`${id} appCommandInvoked`);
  const closeDialogByCross = (): void => {
    close('dialog');
    raise(opener, 'dialogMessageReceived', { messageType: CLOSED_BY_CROSS });
  };
  page.excel = { open, close, raise, isListening, closeDialogByCross, completed, settings };
}

import type { MessageReceiver, NativeBridge } from '../client/bridge';
import { loadedClient, type OfficeClient } from '../client/loaded';
import type { WorkbookDocument } from '../file/document';
import { drawCharts } from '../model/charts/chart-model';
import { WorkbookModel } from '../model/workbook/workbook-model';
import { Counters } from './counters';
import { handleMessage } from './message-handler';
import { Events } from './events';
import { Faults } from './faults';
import { Modes, type Platform } from './modes';
import { MessageType, type RequestMessage, type ResponseBody } from './protocol';
import { KeptReferences } from './references';
import { Request } from './request';
import { UndoList } from './undo';
import { UserActions } from './user-actions';
import { range, workbookObject } from './objects';

/** A page's window, as far as the client looks for its host there. */
export interface ClientWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** How the simulated Excel differs from the ordinary: the file's name, the version of the API, the platform. */
export interface HostOptions {
  /** The workbook's file name, as `Workbook.name` gives it. */
  readonly fileName?: string;
  readonly apiVersion?: string;
  /** The web unless told otherwise: it limits most. */
  readonly platform?: Platform;
}

/** Excel, as far as add-ins can tell: it holds one open workbook and answers the client's requests. */
export class Host {
  readonly workbook: WorkbookModel;
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly modes: Modes;
  readonly undo: UndoList;
  /** What a person does in the workbook. */
  readonly user: UserActions;
  /** Members that were asked for and that the simulator does not have. */
  readonly missing: string[] = [];
  private readonly references = new KeptReferences();
  private readonly events: Events;
  private readonly listeners = new Set<() => void>();
  private readonly bridges = new Set<NativeBridge>();
  private attached: OfficeClient | null = null;
  /** The request before: they are carried out in the order in which they come, however long one takes. */
  private before: Promise<void> = Promise.resolve();

  constructor(
    readonly document: WorkbookDocument,
    options: HostOptions = {},
  ) {
    this.workbook = new WorkbookModel(document);
    if (options.fileName) this.workbook.fileName = options.fileName;
    this.modes = new Modes(this.workbook);
    if (options.apiVersion) this.modes.apiVersion = options.apiVersion;
    if (options.platform) this.modes.platform = options.platform;
    this.undo = new UndoList(this.workbook, this.modes);
    this.events = new Events((sheet, area) => this.references.keep(range(sheet, area)));
    this.workbook.emit = (event) => this.events.raise(event);
    this.workbook.onShift = (sheet, shift) => this.references.shift(sheet, shift);
    this.user = new UserActions(this.workbook, this.undo, () => this.afterUserAction());
  }

  /**
   * Makes this host the one that the client of this realm talks to; one attached before is let go.
   * The client has to be loaded (`loadOfficeClient`).
   */
  attach(): void {
    const client = loadedClient();
    if (!client) throw new Error('The Office client is not loaded.');
    client.limits = this.modes;
    client.bridge.connect(this.receive);
    this.bridges.add(client.bridge);
    this.attached = client;
  }

  detach(): void {
    const client = this.attached;
    if (!client) return;
    if (client.bridge.connected === this.receive) client.bridge.connect(null);
    this.bridges.delete(client.bridge);
    this.attached = null;
  }

  /** Serves a client in another window: to be called before the window loads it. Returns how to end the connection. */
  connect(window: ClientWindow): () => void {
    const bridge: NativeBridge = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => this.receive(text, (reply) => bridge.onMessageFromHost(reply)),
    };
    window._richApiNativeBridge = bridge;
    this.bridges.add(bridge);
    return () => this.bridges.delete(bridge);
  }

  /** Calls back after every request or action of the user's that may have changed the workbook. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes one message of a client. */
  private readonly receive: MessageReceiver = (text, reply) => {
    const { counters, faults, modes } = this;
    const answer = (body: string): void => {
      reply(body);
      this.sendEvents();
    };
    const exchange = { counters, faults, modes, perform: (message: RequestMessage) => this.perform(message) };
    const done = this.before.then(() => handleMessage(text, answer, exchange));
    this.before = done.catch(() => undefined);
  };

  private perform({ message: { body } }: RequestMessage): ResponseBody {
    const request = new Request(body, {
      root: () =>
        workbookObject({ workbook: this.workbook, references: this.references, readOnly: () => this.modes.readOnly }),
      references: this.references,
      beforeAction: (member) => {
        this.undo.acting(member);
        this.faults.nextAction(member);
      },
      beforeRead: () => this.workbook.calculateIfNeeded(),
      registerEvent: (type, target, wanted) =>
        wanted ? this.events.register(type, target) : this.events.unregister(type, target),
      missing: (member) => this.missing.push(member),
    });
    const response = request.run();
    this.workbook.calculationSuspended = false;
    this.finish();
    return response;
  }

  /** After the user did something: formulas, listeners, events. */
  private afterUserAction(): void {
    this.finish();
    this.sendEvents();
  }

  private finish(): void {
    this.workbook.calculateIfNeeded();
    drawCharts(this.workbook);
    this.workbook.keepActiveTab();
    this.undo.done();
    for (const listener of this.listeners) listener();
  }

  private sendEvents(): void {
    const entries = this.events.take();
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: MessageType.Events, message: { entries } });
    for (const bridge of this.bridges) bridge.onMessageFromHost(text);
  }
}

/** Opens a workbook in a simulated Excel. */
export function createHost(document: WorkbookDocument, options?: HostOptions): Host {
  return new Host(document, options);
}

/** Numbers by which office.js and a desktop Excel name methods and events; source: `OSF.DDA.MethodDispId`, `EventDispId`. */
export const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
export const EVENT = { dialog: 10, richApi: 33, command: 39 } as const;

/** What the stand-in in an add-in's page asks of the test's process. */
export type HostCall =
  | { readonly do: 'register' | 'unregister'; readonly event: number; readonly target: string }
  | { readonly do: 'completed'; readonly command: string }
  | { readonly do: 'tell-parent'; readonly message: string }
  | { readonly do: 'save-settings'; readonly settings: Readonly<Record<string, string>> };

/** The window of an add-in's page on the desktop, with what the test and the stand-in put into it. */
export interface DesktopWindow extends Window {
  /** Carries out a request of the client's; takes its array and gives the answer's body. */
  answerRequest(request: unknown): Promise<string>;
  callHost(call: HostCall): Promise<void>;
  /** Raises an event that the page has registered for. */
  raiseEvent(event: number, payload: readonly unknown[]): void;
}

/** What a stand-in has to know before office.js is loaded. */
export interface DesktopContext {
  readonly address: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly requirements: string;
  readonly token: string;
}

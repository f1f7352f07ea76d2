import type { DesktopContext, DesktopWindow } from './desktop-link';

/**
 * Plays `window.external` of Excel for Windows to office.js, whose file excel-win32-16.01.js says what is asked of it.
 * Runs in the browser before any script of the page, handed over as text: uses nothing from outside itself.
 */
export function playExternal({ address, settings, requirements, token }: DesktopContext): void {
  const office = window as unknown as DesktopWindow;
  const RICH_API = 93;
  const COMMAND_COMPLETED = 94;
  const handlers = new Map<number, (event: number, payload: unknown) => void>();

  /** Arrays come from Excel as objects of COM's. */
  interface SafeArray {
    toArray(): readonly unknown[];
    dimensions(): number;
  }
  const safeArray = (items: readonly unknown[]): SafeArray => ({
    toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)),
    dimensions: () => 1,
  });

  async function execute(
    id: number,
    parameters: readonly unknown[],
    callback: (answer: unknown) => void,
  ): Promise<void> {
    if (id === RICH_API) {
      const body = await office.answerRequest(parameters[0]);
      return callback(safeArray([0, [200, [], body]]));
    }
    if (id === COMMAND_COMPLETED) {
      await office.callHost({ do: 'completed', command: String(parameters[0]) });
      return callback(safeArray([0]));
    }
    throw new Error(`No such method of Excel for Windows: ${id}`);
  }

  const kept = new Map(Object.entries(settings));
  const settingsObject = {
    Read(keys: string[], values: string[]): void {
      keys.push(...kept.keys());
      values.push(...kept.values());
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      kept.clear();
      keys.forEach((key, index) => kept.set(key, values[index]!));
      void office.callHost({ do: 'save-settings', settings: Object.fromEntries(kept) });
    },
  };
  const answers = {
    GetAppType: 1,
    GetSolutionRef: 'add-in',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 'th-TH',
    GetAppDataLocale: 'th-TH',
    GetDocUrl: 'book.xlsx',
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: token,
    GetSupportedMatrix: requirements,
    GetHostFullVersion: '16.0.17328.20184',
    GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 }),
  };
  const context = {
    ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer])),
    GetSettings: () => settingsObject,
  };
  const external = {
    GetContext: () => context,
    Execute: (id: number, parameters: readonly unknown[], callback: (answer: unknown) => void) =>
      void execute(id, parameters, callback),
    RegisterEvent(
      id: number,
      target: string,
      handler: (event: number, payload: unknown) => void,
      callback: Done,
    ): void {
      handlers.set(id, handler);
      void office.callHost({ do: 'register', event: id, target }).then(() => callback(0));
    },
    UnregisterEvent(id: number, target: string, callback: Done): void {
      handlers.delete(id);
      void office.callHost({ do: 'unregister', event: id, target }).then(() => callback(0));
    },
    MessageParent2(text: string): void {
      const { messageToParent } = JSON.parse(text) as { messageToParent: string };
      void office.callHost({ do: 'tell-parent', message: messageToParent });
    },
  };
  type Done = (status: number) => void;

  office.raiseEvent = (event, payload) => handlers.get(event)?.(event, safeArray(payload));
  if (location.origin === address) Object.defineProperty(window, 'external', { value: external });
}

import type { DesktopContext, DesktopWindow } from './desktop-link';

/**
 * Plays the message handler of Excel for Mac's browser control to office.js, whose file excel-mac-16.00.js says what is
 * asked of it. Runs in the browser before any script of the page, handed over as text: uses nothing from outside itself.
 */
export function playWebkit({ address, settings, requirements, token }: DesktopContext): void {
  const office = window as unknown as MacWindow;
  const METHOD = { execute: 1, register: 2, unregister: 3, writeSettings: 4, context: 5, messageParent: 7 };
  const RICH_API = 93;
  const COMMAND_COMPLETED = 94;

  interface MacWindow extends DesktopWindow {
    _enableFullDialogAPI: boolean;
    readonly OSF: { readonly ScriptMessaging: ScriptMessaging };
    webkit: unknown;
  }
  interface ScriptMessaging {
    agaveHostCallback(id: string, parameters: unknown): void;
    agaveHostEventCallback(id: string, parameters: unknown): void;
  }
  interface Message {
    readonly methodId: number;
    readonly params: never;
    readonly callbackId: string;
  }
  /** The names under which office.js wants to be told of events. */
  const listeners = new Map<number, string>();

  /** Excel's answers about itself, at the places of `AppContextProperties`. */
  const context = Object.assign(Array<unknown>(24).fill(''), {
    0: [Object.keys(settings), Object.values(settings)],
    1: 'add-in',
    2: 1,
    3: 16,
    4: 0,
    7: 0,
    8: 'th-TH',
    9: 'th-TH',
    11: 'book.xlsx',
    12: 2,
    13: 0,
    14: token,
    16: 'correlation',
    17: 'instance',
    20: requirements,
    22: '16.89',
  });

  async function execute({ id, apiArgs }: { id: number; apiArgs: readonly unknown[] }): Promise<unknown> {
    if (id === RICH_API) return [0, [0, [200, [], await office.answerRequest(apiArgs[0])]]];
    if (id !== COMMAND_COMPLETED) throw new Error(`No such method of Excel for Mac: ${id}`);
    await office.callHost({ do: 'completed', command: String(apiArgs[0]) });
    return [0, [0]];
  }

  async function answer({ methodId, params, callbackId }: Message): Promise<unknown> {
    const { id, targetId } = params as { id: number; targetId: string };
    switch (methodId) {
      case METHOD.context:
        return context;
      case METHOD.execute:
        return execute(params);
      case METHOD.register:
        listeners.set(id, callbackId);
        await office.callHost({ do: 'register', event: id, target: targetId });
        return [0];
      case METHOD.unregister:
        listeners.delete(id);
        await office.callHost({ do: 'unregister', event: id, target: targetId });
        return [0];
      case METHOD.writeSettings: {
        const { keys, values } = params as { keys: readonly string[]; values: readonly string[] };
        const kept = Object.fromEntries(keys.map((key, index) => [key, values[index]!]));
        await office.callHost({ do: 'save-settings', settings: kept });
        return [0];
      }
      case METHOD.messageParent:
        return office.callHost({ do: 'tell-parent', message: params });
      default:
        throw new Error(`No such method of Excel for Mac's messages: ${methodId}`);
    }
  }

  function postMessage(text: string): void {
    const message = JSON.parse(text) as Message;
    void answer(message).then(
      (given) => message.callbackId && office.OSF.ScriptMessaging.agaveHostCallback(message.callbackId, given),
    );
  }

  office.raiseEvent = (event, payload) => {
    const listener = listeners.get(event);
    if (listener) office.OSF.ScriptMessaging.agaveHostEventCallback(listener, [payload, event]);
  };
  if (location.origin !== address) return;
  office._enableFullDialogAPI = true;
  office.webkit = { messageHandlers: { Agave: { postMessage } } };
}

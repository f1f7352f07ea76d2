/** The object through which the client talks to its host: it sends text, and puts its own listener in place of ours. */
export interface NativeBridge {
  onMessageFromHost(text: string): void;
  sendMessageToHost(text: string): void;
}

/** What a host does with a message of the client; `reply` may be called later, or never. */
export type MessageReceiver = (text: string, reply: (text: string) => void) => void;

/** A bridge whose other end can be exchanged: the client takes hold of it once, hosts come and go. */
export class SwitchableBridge implements NativeBridge {
  private receiver: MessageReceiver | null = null;

  // Replaced by the client as soon as it finds the bridge.
  onMessageFromHost = (_text: string): void => undefined;

  sendMessageToHost = (text: string): void => {
    if (!this.receiver) throw new Error('No simulator host is attached to the Office client.');
    this.receiver(text, (reply) => this.onMessageFromHost(reply));
  };

  connect(receiver: MessageReceiver | null): void {
    this.receiver = receiver;
  }

  get connected(): MessageReceiver | null {
    return this.receiver;
  }
}

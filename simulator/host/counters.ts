/** What the client has sent and got so far. */
export class Counters {
  requests = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Bytes of the biggest request. */
  biggestRequest = 0;

  reset(): void {
    this.requests = this.actions = this.requestBytes = this.responseBytes = this.biggestRequest = 0;
  }

  request(bytes: number, actions: number): void {
    this.requests += 1;
    this.actions += actions;
    this.requestBytes += bytes;
    this.biggestRequest = Math.max(this.biggestRequest, bytes);
  }
}

const encoder = new TextEncoder();

/** Length in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

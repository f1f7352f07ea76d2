/** What the client has sent and got so far. */
export class Counters {
  requests = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Bytes of the biggest request. */
  biggestRequest = 0;
  /** Milliseconds taken to understand requests, carry them out and put the answers into words. */
  busy = 0;

  reset(): void {
    this.requests = this.actions = this.requestBytes = this.responseBytes = this.biggestRequest = this.busy = 0;
  }

  /** Does a piece of the host's work and counts its time. */
  timed<T>(work: () => T): T {
    const begun = performance.now();
    const done = work();
    this.busy += performance.now() - begun;
    return done;
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

/**
 * Lets the page draw what has changed and hear what was pressed before work goes on. A message rather than a timer: the
 * timers of a page that is not in sight may be held back to one a second.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

import { yieldToEventLoop } from '../excel/host/yield-to-event-loop';
import type { Advice, adviceOn as AdviceOn } from './advice';

/** `adviceOn`, whose code is fetched when it is asked for: checking and making reports do without it. */
export async function adviceOn(...given: Parameters<typeof AdviceOn>): Promise<Advice> {
  const { adviceOn } = await import(/* webpackChunkName: "view-advice" */ './advice');
  await yieldToEventLoop();
  return adviceOn(...given);
}

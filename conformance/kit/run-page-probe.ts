import { refusalOf, type Outcome } from './outcome';
import type { PageProbe, PageStage } from './probe';
import { within } from './run-probe';

/** Seconds until a probe of the page is given up, unless it says otherwise. */
const TIMEOUT_SECONDS = 30;

/** Runs one probe of the page. Gives null when the person has more to do first. Never throws. */
export async function runPageProbe(
  { observe, patience = TIMEOUT_SECONDS }: PageProbe,
  stage: PageStage,
): Promise<{ readonly outcome: Outcome; readonly milliseconds: number } | null> {
  const begun = performance.now();
  let unfinished = false;
  const look = async (): Promise<Outcome> => {
    const seen = await observe(stage);
    unfinished = seen === undefined;
    return { value: seen ?? null };
  };
  const outcome = await within(patience * 1000, look().catch(refusalOf));
  return unfinished ? null : { outcome, milliseconds: Math.round(performance.now() - begun) };
}

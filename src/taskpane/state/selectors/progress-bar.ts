import type { ReportProgress } from '../../../operations';

/** How much of the work is behind, for a bar. */
export interface ProgressBar {
  readonly value: number;
  readonly max: number;
}

/**
 * The bar of a progress: every sheet counts twice, laid out and written, and the last part is Excel's, which takes all
 * the sheets in at once. Null while it is not yet known how many sheets there are.
 */
export function progressBar({ stage, done, total }: ReportProgress): ProgressBar | null {
  if (total === 0) return null;
  return { value: stage === 'writing' ? total + done : done, max: 2 * total + 1 };
}

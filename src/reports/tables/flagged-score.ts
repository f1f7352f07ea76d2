import { leastPublishedAs } from '../../assessment/scores';
import { number } from '../../page/model/blocks';
import type { NumberFormats } from '../../page/model/number-formats';
import type { PageCell } from '../../page/model/page';

/** A score as a cell of the page that stands out while it is, as published, below the threshold. */
export function flaggedScore(
  content: Parameters<typeof number>[0],
  threshold: number,
  formats: NumberFormats,
  more: Parameters<typeof number>[2] = {},
): PageCell {
  const limit = leastPublishedAs(threshold);
  return number(content, formats.flaggedScore(limit), { ...more, flagBelow: limit });
}

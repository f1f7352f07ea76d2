import type { Criteria } from '../../assessment/criteria';
import { TOOL_IDS, type ToolId } from '../../assessment/indicators';
import type { Live } from '../../page/model/live';
import { both, compared, rounded, when } from '../../page/model/live-values';

/** The level of a total under the year's criteria, as a formula that follows the scores. */
export function liveLevel(
  { levels }: Criteria,
  total: Live<number>,
  tools: Readonly<Record<ToolId, Live<number>>>,
): string | Live<string> {
  const lowest = levels.at(-1)?.name ?? '';
  return levels.slice(0, -1).reduceRight<string | Live<string>>((lower, { name, minTotal, minTool }) => {
    const byTool = minTool === null ? [] : TOOL_IDS.map((tool) => compared(rounded(tools[tool]), '>=', minTool));
    const reached = compared(total, '>=', minTotal);
    return when(byTool.length > 0 ? both(reached, ...byTool) : reached, name, lower);
  }, lowest);
}

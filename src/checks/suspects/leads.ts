import { TOOL_IDS, type ToolId } from '../../assessment/indicators';
import { roundHalfUp, SCORE_DECIMALS, TOOL_WEIGHTS, weightedTotal } from '../../assessment/scores';
import type { CellRef } from '../../workbook/cell';
import { isPossibleScore } from '../../workbook/indicator-scores';
import type { ResultRecord } from '../../workbook/records';
import type { Facts } from '../known-figures';

/** A figure stated elsewhere that speaks against a score. */
export type Witness =
  | { readonly of: 'tool'; readonly tool: ToolId; readonly value: number; readonly at: CellRef }
  | { readonly of: 'total' | 'text'; readonly value: number; readonly at: CellRef };

/** How far the mean of a tool is from what is stated of it, 0–100, and how exactly that is known. */
export interface Lead {
  readonly tool: ToolId;
  readonly missing: number;
  readonly tolerance: number;
  readonly witnesses: readonly Witness[];
}

/** Announced figures are rounded on the way. */
const TOLERANCE = 0.01 + 1e-6;
/** Whether an announced figure is not the one computed. */
export function differs(announced: number, computed: number): boolean {
  return Math.abs(announced - roundHalfUp(computed, SCORE_DECIMALS)) > TOLERANCE;
}

/** Tools of which announced figures say otherwise than the scores of a year; none where the announced total confirms the scores. */
export function leadsOf({ tools, total }: ResultRecord, year: number, facts: Facts): readonly Lead[] {
  const computed = byTool((tool) => facts.computedTool(tool, year));
  const announced = byTool((tool) => (isPossibleScore(tools[tool].value) ? tools[tool].value : null));
  const isAtOdds = (tool: ToolId) =>
    announced[tool] !== null && computed[tool] !== null && differs(announced[tool], computed[tool]);
  const [stated, given] = [isPossibleScore(total.value) ? total.value : null, facts.computedTotal(year)];
  if (stated !== null && given !== null && !differs(stated, given)) return [];
  const together = weightedTotal(byTool((tool) => announced[tool] ?? computed[tool]));
  const ofTotal: Witness[] = stated === null ? [] : [{ of: 'total', value: stated, at: total.at }];
  const isConfirmed = stated !== null && together !== null && !differs(stated, together);
  const odd = TOOL_IDS.filter(isAtOdds).map((tool): Lead => {
    const value = announced[tool] ?? 0;
    const missing = value - (computed[tool] ?? 0);
    const witness: Witness = { of: 'tool', tool, value, at: tools[tool].at };
    return { tool, missing, tolerance: TOLERANCE, witnesses: [witness, ...(isConfirmed ? ofTotal : [])] };
  });
  if (odd.length > 0 || stated === null || given === null) return odd;
  return TOOL_IDS.filter((tool) => announced[tool] === null).map((tool) => {
    const weight = TOOL_WEIGHTS[tool];
    return { tool, missing: (stated - given) / weight, tolerance: TOLERANCE / weight, witnesses: ofTotal };
  });
}

function byTool<Value>(read: (tool: ToolId) => Value): Readonly<Record<ToolId, Value>> {
  return { IIT: read('IIT'), EIT: read('EIT'), OIT: read('OIT') };
}

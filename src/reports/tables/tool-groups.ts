import { TOOL_IDS, TOOL_NAMES, type ToolId } from '../../assessment/indicators';
import { group } from '../../page/model/blocks';
import type { TableRow } from '../../page/model/page';
import type { MeasureRecord } from '../../workbook/records';
import type { NumberedMeasure } from './measure-columns';
import { groupBy, hasTitle, inOrder, toolOfMeasure } from './measure-texts';

/** The measures of one tool, or of none that can be told, numbered from one. */
export interface ToolGroup {
  readonly tool: ToolId | null;
  readonly entries: readonly NumberedMeasure[];
}

/** The measures by tool, IIT first; those of none come last. Numbers begin anew in each. */
export function toolGroups(measures: readonly MeasureRecord[]): readonly ToolGroup[] {
  const groups = groupBy(measures, toolOfMeasure);
  return [...TOOL_IDS, null].flatMap((tool) => {
    const members = groups.get(tool) ?? [];
    const entries = inOrder(members).map((measure, index) => ({ measure, number: index + 1 }));
    return entries.length > 0 ? [{ tool, entries }] : [];
  });
}

/** Whether any measure that says what it is can be told to be of a tool. */
export function hasTools(measures: readonly MeasureRecord[]): boolean {
  return hasTitle(measures.filter((measure) => toolOfMeasure(measure) !== null));
}

/** Every group as rows under its heading. */
export function toolRows(groups: readonly ToolGroup[], row: (entry: NumberedMeasure) => TableRow): readonly TableRow[] {
  return groups.flatMap(({ tool, entries }) => [group(toolHeading(tool)), ...entries.map(row)]);
}

function toolHeading(tool: ToolId | null): string {
  return tool === null ? 'มาตรการ/แนวทางอื่น' : `มาตรการ/แนวทางยกระดับ ${tool} (${TOOL_NAMES[tool]})`;
}

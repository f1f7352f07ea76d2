import { TABLE_IDS } from '../workbook/cell';
import type { AssessedWorkbook } from '../workbook/assess-workbook';
import { contextOf, type CheckOptions } from './context';
import type { Finding } from './finding';
import { RULES } from './rules/all-rules';

export type { CheckOptions } from './context';

/**
 * Everything the rules find in a parsed workbook, by table in the order of the contract, then by row, then in the order
 * of the rules. Findings that follow from another one (a missing column, a table that is not there) are not among them.
 */
export function checkBook(workbook: AssessedWorkbook, options: CheckOptions): readonly Finding[] {
  const context = contextOf(workbook, options);
  const order = new Map(TABLE_IDS.map((id, index) => [id, index]));
  const table = (finding: Finding) => order.get(finding.table) ?? 0;
  const row = ({ at }: Finding) => at?.row ?? -1;
  return RULES.flatMap((rule) => rule.run(context)).sort((a, b) => table(a) - table(b) || row(a) - row(b));
}

import { contentHash } from '../../excel/writing/rows/row-hash';
import type { WrittenSheet } from '../../excel/writing/rows/table-write';
import type { TemplatePlan } from '../../templates/template-plan';
import type { CellValue } from '../../workbook/snapshot';

/** What is to be remembered of new sheets, so that they can be deleted again while nobody has typed into them. */
export function writtenSheets(
  plans: readonly Pick<TemplatePlan, 'actions'>[],
  names: readonly string[],
): readonly WrittenSheet[] {
  return plans.map((plan, index) => ({ name: names[index] ?? '', hash: contentHash(contentOf(plan)) }));
}

/** What a new sheet holds, cell by cell in reading order. */
function contentOf({ actions }: Pick<TemplatePlan, 'actions'>): readonly CellValue[] {
  return actions
    .flatMap((action) => (action.kind === 'cells' ? action.rows.flat() : []))
    .flatMap((cell): readonly CellValue[] => {
      if (cell === null) return [];
      return [cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : cell.predicted];
    });
}

import type { CellContent, SheetAction, SheetPlan } from '../../src/page/model/sheet-actions';

/** The contents of a sheet plan, row by row, as a test reads them: text, numbers, and what formulas come to. */
export function shownRows({ actions }: Pick<SheetPlan, 'actions'>): readonly (readonly string[])[] {
  return cellsOf(actions).map((row) => row.map(shown));
}

/** The same as one text: a line a row, empty cells at its end left out. */
export function drawSheet(plan: Pick<SheetPlan, 'actions'>): string {
  return shownRows(plan)
    .map((row) => row.join(' | ').replace(/[ |]+$/, ''))
    .join('\n');
}

/** Every formula of a sheet plan in reading order. */
export function formulasOf({ actions }: Pick<SheetPlan, 'actions'>): readonly string[] {
  return cellsOf(actions)
    .flat()
    .flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));
}

/** The actions of one kind. */
export function actionsOf<Kind extends SheetAction['kind']>(
  { blank = [], actions }: Pick<SheetPlan, 'actions'> & Partial<SheetPlan>,
  kind: Kind,
): readonly Extract<SheetAction, { kind: Kind }>[] {
  return [...blank, ...actions].filter(
    (action): action is Extract<SheetAction, { kind: Kind }> => action.kind === kind,
  );
}

function cellsOf(actions: readonly SheetAction[]): readonly (readonly CellContent[])[] {
  return actions.flatMap((action) => (action.kind === 'cells' ? action.rows : []));
}

function shown(cell: CellContent): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text.trim().replaceAll('\n', '⏎');
    case 'number':
      return String(cell.value);
    case 'formula':
      return String(cell.predicted).trim().replaceAll('\n', '⏎');
  }
}

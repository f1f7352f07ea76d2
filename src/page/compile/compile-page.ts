import { cellName, rangeName } from '../../a1';
import { SARABUN, type TextMeasurer } from '../../thai/layout/measure-text';
import type { CellContent, SheetAction, SheetPlan } from '../model/sheet-actions';
import { chartActions, type AddressOf } from './compile-charts';
import { flagActions, formatActions } from './compile-formats';
import { blankActions, titleRows } from './compile-setup';
import { mergeActions, sizesAction } from './compile-sizes';
import { layOutOnOneSheet } from '../layout/fit-to-page';
import { TextFitter } from '../layout/text-fitter';
import { layOut, type Layout, type PlacedCell } from '../layout/lay-out';
import { formulaText, type CellHandle } from '../model/live';
import type { Page } from '../model/page';
import { paginate, type PagedLayout } from '../layout/paginate';
import { printable } from '../model/paper';

/** A page as the few writes that make it, in the order to apply them: the sheet while it is empty, then what is on it. */
export function compilePage(page: Page, measurer: TextMeasurer = SARABUN): Pick<SheetPlan, 'blank' | 'actions'> {
  const layout = placePage(page, measurer);
  const addressOfCell = addressBook(layout);
  const { breaks } = layout;
  const actions = [
    sizesAction(layout),
    ...mergeActions(layout),
    cellsAction(layout, addressOfCell),
    ...formatActions(layout),
    ...flagActions(layout),
    ...chartActions(layout, page, addressOfCell),
    ...titleRows(layout),
    ...(breaks.length > 0 ? [{ kind: 'page-breaks', before: breaks.map((row) => row + 1) } as const] : []),
  ];
  return { blank: blankActions(page, layout), actions };
}

/** The page laid out on its grid and shared out over sheets of paper. */
export function placePage(page: Page, measurer: TextMeasurer): PagedLayout {
  const fitter = new TextFitter(measurer);
  const layout = page.onePage ? layOutOnOneSheet(page, fitter) : layOut(page, fitter);
  return paginate(layout, page.onePage ? Infinity : printable(page.orientation).height, fitter);
}

/** Where every cell that formulas and charts speak of has come to stand. */
function addressBook({ rows }: Layout): AddressOf {
  const addresses = new Map<CellHandle, string>();
  rows.forEach(({ cells }, row) =>
    cells.forEach(({ handle, column }) => handle && addresses.set(handle, cellName(row, column))),
  );
  return (cell) => {
    const address = addresses.get(cell);
    if (address === undefined) throw new Error(`The page speaks of a cell that is not on it: ${cell.name}`);
    return address;
  };
}

function cellsAction({ rows, widths }: Layout, addressOfCell: AddressOf): SheetAction {
  return {
    kind: 'cells',
    at: rangeName({ top: 0, left: 0, bottom: 0, right: 0 }),
    rows: rows.map(({ cells }) => {
      const contents: CellContent[] = widths.map(() => null);
      for (const cell of cells) contents[cell.column] = contentOf(cell, addressOfCell);
      return contents;
    }),
  };
}

function contentOf({ content }: PlacedCell, addressOfCell: AddressOf): CellContent {
  if (content === null || content === '') return null;
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (typeof content === 'number') return { kind: 'number', value: content };
  const { value } = content;
  const formula = formulaText(content.formula, addressOfCell);
  if (formula !== null) return { kind: 'formula', formula, predicted: value };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

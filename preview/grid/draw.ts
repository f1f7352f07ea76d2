import type { Look } from './cell-look';
import type { Place } from './keys';
import type { CellView, SheetView } from './view';
import { type Area, cellName, columnLetters, contains } from '../../simulator';

/** Width of the row numbers and height of the column letters, as in preview.css. */
export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

/** The height of a row's number in a row that has room for it. */
const NUMBER_HEIGHT = 18;

const GRID_LINE = '1px solid var(--grid-line)';

/** The rows that are in the table, by number. */
export type DrawnRows = Map<number, HTMLTableRowElement>;

/** The table of one sheet for the scrolling box: letters, frozen rows, and blank space for all others. */
export function drawSheet(view: SheetView, selection: Area, drawn: DrawnRows): HTMLTableElement {
  const table = document.createElement('table');
  table.className = view.gridLines ? 'sheet' : 'sheet no-grid-lines';
  table.setAttribute('role', 'grid');
  table.style.width = `${HEADER_WIDTH + view.columns.length}px`;
  table.append(columnsOf(view), lettersOf(view, selection));
  const body = table.createTBody();
  for (let row = 0; row < view.frozenRows; row += 1) {
    if (view.rows.size(row) > 0) drawn.set(row, body.appendChild(rowOf(view, row, selection)));
  }
  body.append(space(), space());
  return table;
}

/** Draws the rows of a range into the table; those that stand there stay, those out of the range go. */
export function drawRows(
  table: HTMLTableElement,
  view: SheetView,
  { first, last }: { readonly first: number; readonly last: number },
  selection: Area,
  drawn: DrawnRows,
): void {
  const [above, below] = table.querySelectorAll<HTMLElement>('.space');
  for (const [row, element] of drawn) {
    if (row < view.frozenRows || (row >= first && row <= last)) continue;
    element.remove();
    drawn.delete(row);
  }
  let next = below!;
  for (let row = last; row >= first; row -= 1) {
    if (view.rows.size(row) === 0) continue;
    const known = drawn.get(row);
    const element = known ?? rowOf(view, row, selection);
    if (!known) next.before(element);
    drawn.set(row, element);
    next = element;
  }
  above!.style.height = `${view.rows.start(first) - view.rows.start(view.frozenRows)}px`;
  below!.style.height = `${view.rows.length - view.rows.start(last + 1)}px`;
}

function columnsOf({ columns }: SheetView): HTMLElement {
  const group = document.createElement('colgroup');
  group.append(columnOf(HEADER_WIDTH));
  for (let column = 0; column < columns.count; column += 1) group.append(columnOf(columns.size(column)));
  return group;
}

function columnOf(width: number): HTMLElement {
  const column = document.createElement('col');
  column.style.width = `${width}px`;
  return column;
}

function lettersOf(view: SheetView, selection: Area): HTMLElement {
  const head = document.createElement('thead');
  const row = head.insertRow();
  row.append(headerOf('', 'corner'));
  for (let column = 0; column < view.columns.count; column += 1) {
    const chosen = column >= selection.left && column <= selection.right;
    const header = headerOf(
      view.columns.size(column) > 0 ? columnLetters(column) : '',
      chosen ? 'letter chosen' : 'letter',
    );
    freezeColumn(header, view, column);
    row.append(header);
  }
  return head;
}

function headerOf(text: string, className: string): HTMLTableCellElement {
  const header = document.createElement('th');
  header.className = className;
  header.textContent = text;
  return header;
}

function rowOf(view: SheetView, row: number, selection: Area): HTMLTableRowElement {
  const element = document.createElement('tr');
  const frozen = row < view.frozenRows;
  element.style.height = `${view.rows.size(row)}px`;
  const chosen = row >= selection.top && row <= selection.bottom;
  const number = headerOf(String(row + 1), chosen ? 'number chosen' : 'number');
  // The number would else make a low row higher than the file says.
  number.style.lineHeight = `${Math.min(NUMBER_HEIGHT, view.rows.size(row) - 1)}px`;
  element.append(number);
  for (let column = 0; column < view.columns.count; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const cell = cellOf(view, row, column, merge);
    markSelected(cell, { row, column }, selection);
    freezeColumn(cell, view, column);
    element.append(cell);
  }
  if (!frozen) return element;
  element.className = 'frozen';
  for (const cell of element.cells) cell.style.top = `${HEADER_HEIGHT + view.rows.start(row)}px`;
  if (row === view.frozenRows - 1) element.classList.add('last-frozen');
  return element;
}

function cellOf(view: SheetView, row: number, column: number, merge: Area | null): HTMLTableCellElement {
  const cell = document.createElement('td');
  const drawn = view.cell(row, column);
  cell.dataset.cell = cellName(row, column);
  if (merge) {
    cell.colSpan = merge.right - merge.left + 1;
    cell.rowSpan = visibleRows(view, merge);
  }
  cell.style.borderRight = drawn.right ?? GRID_LINE;
  cell.style.borderBottom = drawn.bottom ?? GRID_LINE;
  if (drawn.look['background-color']) cell.style.backgroundColor = drawn.look['background-color'];
  if (drawn.text !== '') cell.append(contentOf(drawn, heightOf(view, row, merge)));
  return cell;
}

function markSelected(cell: HTMLElement, { row, column }: Place, selection: Area): void {
  if (row === selection.top && column === selection.left) {
    cell.classList.add('active');
    cell.setAttribute('aria-selected', 'true');
  } else if (contains(selection, { top: row, left: column, bottom: row, right: column }))
    cell.classList.add('in-range');
}

/** Rows are as high as the file says, whatever is in them: the content is boxed in. */
function contentOf({ text, look, spills }: CellView, height: number): HTMLElement {
  const box = document.createElement('div');
  box.className = spills ? 'content spills' : 'content';
  for (const [property, value] of Object.entries(look as Look)) {
    if (property !== 'background-color') box.style.setProperty(property, value);
  }
  box.style.height = `${height - 1}px`;
  const span = document.createElement('span');
  span.textContent = text;
  box.append(span);
  return box;
}

function visibleRows({ rows }: SheetView, { top, bottom }: Area): number {
  let count = 0;
  for (let row = top; row <= bottom; row += 1) if (rows.size(row) > 0) count += 1;
  return Math.max(1, count);
}

function heightOf({ rows }: SheetView, row: number, merge: Area | null): number {
  return merge ? rows.start(merge.bottom + 1) - rows.start(merge.top) : rows.size(row);
}

function freezeColumn(cell: HTMLTableCellElement, view: SheetView, column: number): void {
  if (column >= view.frozenColumns) return;
  cell.classList.add('frozen-column');
  if (column === view.frozenColumns - 1) cell.classList.add('last-frozen-column');
  cell.style.left = `${HEADER_WIDTH + view.columns.start(column)}px`;
}

function space(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'space';
  return row;
}

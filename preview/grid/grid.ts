import { showCharts } from '../charts/show-charts';
import { readClipboard } from '../clipboard/read-clipboard';
import { drawRows, drawSheet, HEADER_HEIGHT, HEADER_WIDTH, type DrawnRows } from './draw';
import { askObjection, type Decision } from './ask-objection';
import { CellAid } from './cell-aid';
import { CellEditor, type Ending } from './editor';
import { wishOf, type Place } from './keys';
import { rowsToDraw } from './layout';
import { SheetView } from './view';
import {
  adviceAt,
  type Area,
  cellName,
  ExcelError,
  formatArea,
  type Host,
  objectionTo,
  parseArea,
} from '../../simulator';

/** What the grid tells the page around it. */
export interface GridListener {
  /** The chosen cell changed, or what it holds. */
  readonly onSelection: (address: string, formula: string) => void;
  /** Excel refused what was typed or pasted. */
  readonly onRefused: (error: ExcelError) => void;
  /** There was nothing to paste, or too much. */
  readonly onNotPasted: (cause: 'empty' | 'too-large') => void;
}

/** Rows drawn above and below those in sight, so that scrolling a little draws nothing. */
const MARGIN = 24;

/** The sheet in sight: draws it, moves the selection, edits cells. */
export class Grid {
  private view: SheetView;
  private editor: CellEditor | null = null;
  private queued = 0;
  /** The rows that stand on the page; none when the sheet may have changed since. */
  private readonly drawn: DrawnRows = new Map();
  /** What was last drawn. */
  private shown = { sheet: '', selection: '' };
  private readonly aid: CellAid;
  private readonly forget: () => void;

  constructor(
    private readonly area: HTMLElement,
    private readonly host: Host,
    private readonly listener: GridListener,
  ) {
    this.view = new SheetView(host.workbook.activeSheet);
    this.forget = host.onChange(() => this.queue(true));
    area.onscroll = () => this.queue(false);
    area.onmousedown = (event) => this.mousedown(event);
    this.aid = new CellAid(area, (choice) => this.enter(choice));
    area.onkeydown = (event) => this.keydown(event);
    area.onpaste = (event) => this.paste(event);
    area.scrollTo(0, 0);
    this.draw();
  }

  /** Lets go of the host. */
  close(): void {
    this.forget();
    cancelAnimationFrame(this.queued);
  }

  private get selection(): Area {
    return this.host.workbook.activeSheet.selection;
  }

  private get place(): Place {
    return { row: this.selection.top, column: this.selection.left };
  }

  /** Draws at the next frame; from the sheet anew when it may have changed. */
  private queue(changed: boolean): void {
    if (changed) {
      this.view = new SheetView(this.host.workbook.activeSheet);
      this.drawn.clear();
    }
    cancelAnimationFrame(this.queued);
    this.queued = requestAnimationFrame(() => {
      if (this.drawn.size > 0) return this.isCovered() ? undefined : this.draw();
      const before = this.shown;
      this.draw();
      // Only now is there room to scroll in; what comes into sight by that is drawn next.
      this.follow(before);
    });
  }

  /** Whether all rows in sight are drawn already. */
  private isCovered(): boolean {
    const { first, last } = this.range(0);
    return this.drawn.has(this.view.rows.next(first - 1, 1)) && this.drawn.has(this.view.rows.next(last + 1, -1));
  }

  private range(margin: number): { first: number; last: number } {
    const { area, view } = this;
    const box = { top: area.scrollTop, height: area.clientHeight };
    return rowsToDraw(view.rows, box, view.frozenRows, view.merges, margin);
  }

  /** Goes along when another sheet came to the front or the selection moved. */
  private follow(before: { readonly sheet: string; readonly selection: string }): void {
    const { view, selection } = this;
    if (before.sheet !== view.sheet.id) this.area.scrollTo(0, 0);
    if (before.sheet !== view.sheet.id || before.selection !== formatArea(selection)) this.reveal();
  }

  private draw(): void {
    const { area, view, selection, drawn } = this;
    if (this.editor) return;
    let table = area.querySelector('table');
    const isFresh = !table || drawn.size === 0 || this.shown.selection !== formatArea(selection);
    if (!table || drawn.size === 0) {
      table?.remove();
      table = drawSheet(view, selection, drawn);
      area.prepend(table);
      showCharts(area, view);
    }
    drawRows(table, view, this.range(MARGIN), selection, drawn);
    this.shown = { sheet: view.sheet.id, selection: formatArea(selection) };
    const { row, column } = this.place;
    this.listener.onSelection(cellName(row, column), view.formula(row, column));
    if (isFresh) this.aid.show(this.cellAt(this.place), adviceAt(view.sheet, row, column));
  }

  /** Scrolls the selection into sight. */
  private reveal(): void {
    const { area, view, place } = this;
    const top = view.rows.start(place.row) - view.rows.start(Math.min(view.frozenRows, place.row));
    const left = view.columns.start(place.column) - view.columns.start(Math.min(view.frozenColumns, place.column));
    const height = area.clientHeight - HEADER_HEIGHT - view.rows.start(view.frozenRows);
    const width = area.clientWidth - HEADER_WIDTH - view.columns.start(view.frozenColumns);
    if (top < area.scrollTop) area.scrollTop = top;
    const overBottom = top + view.rows.size(place.row) - height;
    if (overBottom > area.scrollTop) area.scrollTop = overBottom;
    if (left < area.scrollLeft) area.scrollLeft = left;
    const overRight = left + view.columns.size(place.column) - width;
    if (overRight > area.scrollLeft) area.scrollLeft = overRight;
  }

  private select(area: Area): void {
    this.host.user.select(this.view.sheet.name, formatArea(area));
    this.area.focus({ preventScroll: true });
  }

  private go({ row, column }: Place): void {
    this.select({ top: row, left: column, bottom: row, right: column });
  }

  private placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const area = cell && parseArea(cell.dataset.cell ?? '');
    return area ? { row: area.top, column: area.left } : null;
  }

  private mousedown(event: MouseEvent): void {
    const place = this.placeOf(event.target);
    if (!place || this.editor || event.button !== 0) return;
    event.preventDefault();
    // Not by «dblclick»: that is not told when the cells are drawn anew between the clicks.
    if (event.detail === 2) return this.edit(null);
    const start = event.shiftKey ? this.place : place;
    const stretch = (to: Place): void =>
      this.select({
        top: Math.min(start.row, to.row),
        left: Math.min(start.column, to.column),
        bottom: Math.max(start.row, to.row),
        right: Math.max(start.column, to.column),
      });
    stretch(place);
    this.area.onmousemove = ({ target }) => {
      const over = this.placeOf(target);
      if (over) stretch(over);
    };
    window.addEventListener('mouseup', () => (this.area.onmousemove = null), { once: true });
  }

  private keydown(event: KeyboardEvent): void {
    const wish = wishOf(event, this.place, this.view);
    if (!wish) return;
    event.preventDefault();
    const { user } = this.host;
    if (wish.kind === 'go') this.go(wish.to);
    else if (wish.kind === 'edit') this.edit(wish.typed);
    else if (wish.kind === 'clear') this.attempt(() => user.clear(this.view.sheet.name, formatArea(this.selection)));
    else if (wish.kind === 'choose') this.aid.open();
    else if (wish.kind === 'undo') user.undo();
    else if (wish.kind === 'redo') user.redo();
  }

  private paste(event: ClipboardEvent): void {
    if (this.editor || !event.clipboardData) return;
    event.preventDefault();
    const block = readClipboard(event.clipboardData);
    if (typeof block === 'string') return this.listener.onNotPasted(block);
    this.attempt(() => this.host.user.paste(this.view.sheet.name, formatArea(this.selection), block));
  }

  /** Does something that Excel may refuse, which is told. */
  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.listener.onRefused(error);
    }
  }

  private edit(typed: string | null): void {
    const { row, column } = this.place;
    const cell = this.cellAt({ row, column });
    if (!cell || this.editor) return;
    this.aid.show(cell, { choices: null, hint: adviceAt(this.view.sheet, row, column).hint });
    this.host.modes.cellEditing = true;
    this.editor = new CellEditor(cell, typed ?? this.view.formula(row, column), (ending) => this.edited(ending));
  }

  /** What stands on the page for a cell, or for the merged cells it is part of. */
  private cellAt({ row, column }: Place): HTMLElement | null {
    const merge = this.view.mergeAt(row, column);
    return this.area.querySelector(`[data-cell="${cellName(merge?.top ?? row, merge?.left ?? column)}"]`);
  }

  private edited(ending: Ending): void {
    this.editor = null;
    this.host.modes.cellEditing = false;
    const { row, column } = this.place;
    const objection = ending && objectionTo(this.view.sheet, row, column, ending.typed);
    if (ending && objection && ending.typed !== this.view.formula(row, column))
      void askObjection(objection).then((decision) => this.decided(decision, ending));
    else this.leave(ending);
  }

  private decided(decision: Decision, ending: NonNullable<Ending>): void {
    if (decision === 'again') this.edit(ending.typed);
    else this.leave(decision === 'keep' ? ending : null);
  }

  /** Enters what was typed, if anything was, and goes to the next cell. */
  private leave(ending: Ending): void {
    const { row, column } = this.place;
    if (ending && ending.typed !== this.view.formula(row, column)) this.enter(ending.typed);
    if (ending?.move === 'down') this.go({ row: this.view.rows.next(row, 1), column });
    else if (ending?.move === 'right') this.go({ row, column: this.view.columns.next(column, 1) });
    else this.queue(true);
    this.area.focus({ preventScroll: true });
  }

  private enter(typed: string): void {
    const { row, column } = this.place;
    this.attempt(() => this.host.user.setCell(this.view.sheet.name, cellName(row, column), typed));
  }
}

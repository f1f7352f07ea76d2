import type { SheetView } from './view';
import type { Area } from '../../simulator';

/** One cell by its 0-based row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a key pressed over the grid asks for. */
export type Wish =
  | { readonly kind: 'go'; readonly to: Place }
  /** `typed` replaces what the cell holds; null keeps it. */
  | { readonly kind: 'edit'; readonly typed: string | null }
  | { readonly kind: 'clear' | 'undo' | 'redo' | 'choose' };

interface Key {
  readonly key: string;
  /** The key's place on the keyboard, whatever letter it gives. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 20;

/** Reads a key as Excel does; null when it means nothing here. */
export function wishOf(pressed: Key, at: Place, view: SheetView): Wish | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return key === 'ArrowDown' ? { kind: 'choose' } : null;
  const to = target(pressed, at, view);
  if (to) return { kind: 'go', to };
  if (ctrlKey || metaKey) return historyWish(pressed);
  if (key === 'F2') return { kind: 'edit', typed: null };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return key.length === 1 ? { kind: 'edit', typed: key } : null;
}

/** By the place on the keyboard, so that it works under a Thai layout too. */
function historyWish({ code, shiftKey }: Key): Wish | null {
  if (code === 'KeyZ') return { kind: shiftKey ? 'redo' : 'undo' };
  return code === 'KeyY' ? { kind: 'redo' } : null;
}

function target({ key, ctrlKey, metaKey, shiftKey }: Key, at: Place, view: SheetView): Place | null {
  const area = view.mergeAt(at.row, at.column) ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return far ? { ...at, row: view.lastUsedRow } : down(area, at, view);
    case 'ArrowUp':
      return far ? { ...at, row: 0 } : { ...at, row: view.rows.next(area.top, -1) };
    case 'ArrowRight':
      return { ...at, column: view.columns.next(area.right, 1) };
    case 'ArrowLeft':
      return { ...at, column: far ? 0 : view.columns.next(area.left, -1) };
    case 'Enter':
      return shiftKey ? { ...at, row: view.rows.next(area.top, -1) } : down(area, at, view);
    case 'Tab':
      return { ...at, column: shiftKey ? view.columns.next(area.left, -1) : view.columns.next(area.right, 1) };
    case 'Home':
      return far ? { row: 0, column: 0 } : { ...at, column: 0 };
    case 'PageDown':
      return { ...at, row: Math.min(view.rows.count - 1, at.row + PAGE) };
    case 'PageUp':
      return { ...at, row: Math.max(0, at.row - PAGE) };
    default:
      return null;
  }
}

function down({ bottom }: Area, at: Place, { rows }: SheetView): Place {
  return { ...at, row: rows.next(bottom, 1) };
}

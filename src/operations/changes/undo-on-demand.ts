import type { undoChange as UndoChange } from './undo-change';

/** `undoChange`, whose code is fetched when something is taken back. */
export async function undoChange(...given: Parameters<typeof UndoChange>): ReturnType<typeof UndoChange> {
  const { undoChange } = await import(/* webpackChunkName: "view-undo" */ './undo-change');
  return undoChange(...given);
}

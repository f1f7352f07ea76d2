import type { PastedBlock } from '../../simulator';
import { hasTable, htmlBlock, MAX_CELLS } from './html-block';
import { textBlock } from './text-block';

/** More letters of HTML or text than this are not read: the page would stand still over them. */
const MAX_LETTERS = 20_000_000;

/** What is on the clipboard as a block of cells: tables of HTML before plain text. Why not, when it cannot be taken. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): PastedBlock | 'empty' | 'too-large' {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (html.length > MAX_LETTERS || text.length > MAX_LETTERS) return 'too-large';
  const block = hasTable(html) || (html !== '' && text === '') ? htmlBlock(html) : textBlock(text);
  if (block === 'too-large') return block;
  if (block.length === 0) return 'empty';
  return block.length * (block[0]?.length ?? 0) > MAX_CELLS ? 'too-large' : block;
}

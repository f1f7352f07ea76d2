import { gap } from '../../page/model/blocks';
import type { Block } from '../../page/model/page';
import type { Workbook } from '../../workbook/records';
import type { MemoGrid } from '../tables/memo-grid';
import { typed } from '../tables/measure-texts';
import { MEMO_WORDS as WORDS } from '../wording/memo-words';
import { formRow, type FormCell } from './memo-head';

/** Room to sign by hand, in points. */
const SIGNING_ROOM = 28;

/** One who signs: the label of the comment line and what is on it, the name, the position. */
interface Signer {
  readonly comment: string;
  readonly text: string;
  readonly name: string;
  readonly position: string;
}

/** Blocks to be filled in by hand, where the workbook names nobody: the author and one superior. */
const UNNAMED: readonly Signer[] = [
  { comment: '', text: '', name: '', position: '' },
  { comment: WORDS.comment, text: '', name: '', position: '' },
];

/** The author first, then each superior under the line for a comment; a block is never parted by a page break. */
export function signatures({ signers }: Workbook, grid: MemoGrid): readonly Block[] {
  const named = [...signers]
    .sort((a, b) => (a.order.value ?? a.row) - (b.order.value ?? b.row))
    .map(({ comment, text, name, position }) => ({
      comment: typed(comment),
      text: typed(text),
      name: typed(name).replace(/^\(|\)$/g, ''),
      position: typed(position),
    }));
  return (named.length > 0 ? named : UNNAMED).flatMap((signer) => signatureBlock(signer, grid));
}

function signatureBlock({ comment, text, name, position }: Signer, grid: MemoGrid): readonly Block[] {
  const row = (...cells: readonly FormCell[]) => formRow(grid, cells);
  const below = (content: string) => row(['', 'body', 4], [content, 'bodyCentered', 2]);
  return [
    gap(6),
    ...(comment === '' && text === '' ? [] : [row([comment, 'label', 4], [text, 'memoField', 2])]),
    { ...row([WORDS.signed, 'labelRight', 4], ['', 'memoField', 2]), minHeight: SIGNING_ROOM },
    below(`(${name || WORDS.blankName})`),
    { ...below(position || WORDS.blankPosition), keepWithNext: false },
  ];
}

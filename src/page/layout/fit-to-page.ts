import type { TextFitter } from './text-fitter';
import { layOut, type Layout } from './lay-out';
import type { Page } from '../model/page';
import { heightOf, SAFETY_FACTOR } from './paginate';
import { layoutWidth, printable } from '../model/paper';

/** How much larger than the paper a page may be, tried one after the other. */
const SIZES = [1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.4];
const LARGEST = 1.5;

/**
 * Lays a page out that has to stay on one sheet of paper. What is too much for the paper is laid out as for a larger
 * sheet of the same form, which is printed in a smaller scale: so the text keeps to the margins and is no
 * smaller than it must be, where a long narrow strip would be.
 */
export function layOutOnOneSheet(page: Page, fitter: TextFitter): Layout {
  const width = layoutWidth(page.orientation);
  const { height } = printable(page.orientation);
  for (const size of SIZES) {
    const layout = layOut(page, fitter, width * size);
    if (heightOf(layout.rows) <= height * size * SAFETY_FACTOR) return layout;
  }
  return layOut(page, fitter, width * LARGEST);
}

import type { SheetAction } from '../model/sheet-actions';
import { heightOf, type PagedLayout } from '../layout/paginate';
import type { Page } from '../model/page';
import { MARGINS, PRINT_SCALE, printable, scaleToFit } from '../model/paper';
import { STYLES } from '../model/text-styles';

const HEADER_SIZE = 16;
/** Small: the footer is for whoever traces paper to data, not for its reader. */
const FOOTER_SIZE = 8;
/** More columns than any page has. */
const COLUMNS = ['A:Z'];

/** A sheet of the page's type and paper, with nothing on it. */
export function blankActions(page: Page, layout: PagedLayout): readonly SheetAction[] {
  const { size, horizontal, vertical, wrap } = STYLES.body;
  return [
    { kind: 'font', areas: COLUMNS, name: page.font, size },
    { kind: 'alignment', areas: COLUMNS, horizontal, vertical, wrap },
    { kind: 'gridlines', shown: false },
    pageSetup(page, scaleFor(page, layout)),
  ];
}

/** The scale in which the columns fit the paper; for a page that has to stay on one sheet of it, the rows too. */
function scaleFor({ orientation, onePage }: Page, { widths, rows }: PagedLayout): number {
  const scale = scaleToFit(
    widths.reduce((sum, one) => sum + one, 0),
    orientation,
  );
  if (!onePage) return scale;
  return Math.min(scale, Math.floor((PRINT_SCALE * printable(orientation).height) / heightOf(rows)));
}

/**
 * The print set-up. Official letters number their pages `- ๒ -` at the top from the second page on; Excel's page number
 * knows Arabic digits only, whatever the locale, so `- 2 -` it is.
 */
function pageSetup(page: Page, scale: number): SheetAction {
  const stamp = page.stamp === null ? '' : `${escaped(page.stamp)}  `;
  const text = (size: number, content: string) => `&"${page.font.replaceAll('"', '')},Regular"&${size}${content}`;
  const footer = text(FOOTER_SIZE, escaped(page.footer));
  const unnumbered = stamp && text(HEADER_SIZE, stamp.trim());
  return {
    kind: 'page-setup',
    orientation: page.orientation,
    margins: MARGINS,
    scale,
    centerHorizontally: false,
    header: page.numbered ? text(HEADER_SIZE, `${stamp}- &P -`) : unnumbered,
    footer,
    ...(page.startsNumbering && { firstPageNumber: 1 }),
    ...(page.startsNumbering && page.numbered && { firstHeader: unnumbered, firstFooter: footer }),
  };
}

/** The rows at the top of every page, where there is more than one. */
export function titleRows({ titleRows: rows, breaks }: PagedLayout): readonly SheetAction[] {
  if (!rows || breaks.length === 0) return [];
  return [{ kind: 'title-rows', rows: `$${rows.first + 1}:$${rows.last + 1}` }];
}

/** `&` begins a code in Excel's headers; digits right after a size would be read as part of it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&').replace(/^(?=\d)/, ' ');
}

import type { SheetAction } from './actions';
import { areaOf } from './address';
import type { Layout } from './layout';
import type { Page } from './page';
import { MARGINS } from './paper';

const HEADER_SIZE = 16;
const FOOTER_SIZE = 10;

/**
 * The print set-up. Official letters number their pages `- ๒ -` at the top from the second page on; Excel's page number
 * knows Arabic digits only, whatever the locale, so `- 2 -` it is.
 */
export function pageSetup(page: Page, { rows, widths, titleRows }: Layout): SheetAction {
  const stamp = page.stamp === null ? '' : `${escaped(page.stamp)}  `;
  const text = (size: number, content: string) => `&"${page.font.replaceAll('"', '')},Regular"&${size}${content}`;
  const footer = text(FOOTER_SIZE, escaped(page.footer));
  return {
    kind: 'page-setup',
    orientation: page.orientation,
    margins: MARGINS,
    printArea: areaOf({ top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 }),
    ...(titleRows && { titleRows: `$${titleRows.first + 1}:$${titleRows.last + 1}` }),
    pagesTall: page.onePage ? 1 : null,
    centerHorizontally: false,
    header: page.numbered ? text(HEADER_SIZE, `${stamp}- &P -`) : stamp && text(HEADER_SIZE, stamp.trim()),
    firstHeader: stamp && text(HEADER_SIZE, stamp.trim()),
    footer,
    firstFooter: footer,
  };
}

/** `&` begins a code in Excel's headers; digits right after a size would be read as part of it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&').replace(/^(?=\d)/, ' ');
}

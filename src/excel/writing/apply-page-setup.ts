import type { SheetAction } from '../../page/model/sheet-actions';

type PageSetup = Extract<SheetAction, { kind: 'page-setup' }>;

/** Queues the print set-up of a sheet: A4, in a scale in which its columns fit. */
export function applyPageSetup(layout: Excel.PageLayout, setup: PageSetup): void {
  layout.paperSize = 'A4' as Excel.PaperType;
  layout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.setPrintMargins('Points', setup.margins);
  layout.centerHorizontally = setup.centerHorizontally;
  layout.zoom = { scale: setup.scale };
  if (setup.firstPageNumber !== undefined) layout.firstPageNumber = setup.firstPageNumber;
  applyHeadersAndFooters(layout.headersFooters, setup);
}

/** Queues what of a sheet is printed. */
export function applyPrintArea(
  layout: Excel.PageLayout,
  { area, titleRows }: Extract<SheetAction, { kind: 'print-area' }>,
): void {
  layout.setPrintArea(area);
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
}

function applyHeadersAndFooters(pages: Excel.HeaderFooterGroup, setup: PageSetup): void {
  const firstDiffers = setup.firstHeader !== undefined || setup.firstFooter !== undefined;
  if (firstDiffers) pages.state = 'FirstAndDefault';
  if (setup.header) pages.defaultForAllPages.centerHeader = setup.header;
  if (setup.footer) pages.defaultForAllPages.rightFooter = setup.footer;
  if (setup.firstHeader) pages.firstPage.centerHeader = setup.firstHeader;
  if (setup.firstFooter) pages.firstPage.rightFooter = setup.firstFooter;
}

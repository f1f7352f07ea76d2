import type { SheetAction } from '../../page/model/sheet-actions';

type PageSetup = Extract<SheetAction, { kind: 'page-setup' }>;

/**
 * Queues the print set-up of a sheet: A4, at a scale at which its columns fit. On Windows each call talks to the printer
 * driver, so nothing is set that the sheet has already.
 * @param present what the sheet has by now; that of a new sheet unless given
 */
export function applyPageSetup(layout: Excel.PageLayout, setup: PageSetup, present: PageSetup | null = null): void {
  if (!present) layout.paperSize = 'A4' as Excel.PaperType;
  if (setup.orientation !== (present?.orientation ?? 'portrait')) {
    layout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  }
  if (JSON.stringify(setup.margins) !== JSON.stringify(present?.margins)) {
    layout.setPrintMargins('Points', setup.margins);
  }
  if (setup.centerHorizontally !== (present?.centerHorizontally ?? false)) {
    layout.centerHorizontally = setup.centerHorizontally;
  }
  if (setup.scale !== (present?.scale ?? 100)) layout.zoom = { scale: setup.scale };
  if (setup.firstPageNumber !== present?.firstPageNumber) {
    layout.firstPageNumber = setup.firstPageNumber ?? ('' as const);
  }
  applyHeadersAndFooters(layout, setup, present);
}

function applyHeadersAndFooters(layout: Excel.PageLayout, setup: PageSetup, present: PageSetup | null): void {
  const { headersFooters: pages } = layout;
  const differs = (name: 'header' | 'footer' | 'firstHeader' | 'firstFooter'): boolean =>
    (setup[name] ?? '') !== (present?.[name] ?? '');
  if (hasFirstPage(setup) !== (present !== null && hasFirstPage(present))) {
    pages.state = hasFirstPage(setup) ? 'FirstAndDefault' : 'Default';
  }
  if (differs('header')) pages.defaultForAllPages.centerHeader = setup.header ?? '';
  if (differs('footer')) pages.defaultForAllPages.rightFooter = setup.footer ?? '';
  if (differs('firstHeader')) pages.firstPage.centerHeader = setup.firstHeader ?? '';
  if (differs('firstFooter')) pages.firstPage.rightFooter = setup.firstFooter ?? '';
}

function hasFirstPage({ firstHeader, firstFooter }: PageSetup): boolean {
  return firstHeader !== undefined || firstFooter !== undefined;
}

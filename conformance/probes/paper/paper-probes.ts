import { workbookProbe, type Answer, type Stage } from '../../kit/probe';

/** A probe that sets one thing of the print set-up, on a sheet that shows and on a hidden one. */
function setUp(what: string, why: string, act: (stage: Stage) => void, read: (stage: Stage) => Answer) {
  const probe = (id: `${string}.${string}`, hidden: boolean) =>
    workbookProbe({
      id,
      group: 'paper',
      why: hidden ? `${why} On a hidden sheet too.` : why,
      act: (stage) => {
        if (hidden) stage.sheet.visibility = 'Hidden';
        act(stage);
      },
      read,
    });
  return [probe(`paper.${what}`, false), probe(`paper.${what}-while-hidden`, true)];
}

const layoutOf =
  (properties: string, pick: (layout: Excel.PageLayout) => unknown) =>
  ({ sheet }: Stage): Answer => {
    const layout = sheet.pageLayout.load(properties);
    return () => pick(layout);
  };

export const setUps = [
  ...setUp(
    'a4',
    'Paper of size A4 reads back, with or without a printer.',
    ({ sheet }) => void (sheet.pageLayout.paperSize = 'A4' as Excel.PaperType),
    layoutOf('paperSize', ({ paperSize }) => paperSize),
  ),
  ...setUp(
    'landscape',
    'The orientation reads back.',
    ({ sheet }) => void (sheet.pageLayout.orientation = 'Landscape'),
    layoutOf('orientation', ({ orientation }) => orientation),
  ),
  ...setUp(
    'margins',
    'Margins in points read back, to the point.',
    ({ sheet }) =>
      sheet.pageLayout.setPrintMargins('Points', { left: 85, right: 57, top: 71, bottom: 57, header: 36, footer: 30 }),
    layoutOf('leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin', (layout) =>
      [
        layout.leftMargin,
        layout.rightMargin,
        layout.topMargin,
        layout.bottomMargin,
        layout.headerMargin,
        layout.footerMargin,
      ].map(Math.round),
    ),
  ),
  ...setUp(
    'centred',
    'Pages centred between their margins read back.',
    ({ sheet }) => void (sheet.pageLayout.centerHorizontally = true),
    layoutOf('centerHorizontally', ({ centerHorizontally }) => centerHorizontally),
  ),
  ...setUp(
    'scale',
    'A scale reads back as a scale, and fit-to-page stays off: page breaks count only then.',
    ({ sheet }) => void (sheet.pageLayout.zoom = { scale: 93 }),
    layoutOf('zoom', ({ zoom }) => [
      zoom.scale ?? null,
      zoom.horizontalFitToPages ?? null,
      zoom.verticalFitToPages ?? null,
    ]),
  ),
  ...setUp(
    'header',
    'The header of all pages reads back: the page number in Thai form.',
    ({ sheet }) => void (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"TH SarabunPSK"&16- &P -'),
    ({ sheet }) => {
      const header = sheet.pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
      return () => header.centerHeader;
    },
  ),
  ...setUp(
    'first-page-header',
    'The first page has a header of its own: no number on page one.',
    ({ sheet }) => {
      const pages = sheet.pageLayout.headersFooters;
      pages.state = 'FirstAndDefault';
      pages.defaultForAllPages.centerHeader = '- &P -';
      pages.firstPage.centerHeader = ' ';
    },
    ({ sheet }) => {
      const pages = sheet.pageLayout.headersFooters.load('state');
      const first = pages.firstPage.load('centerHeader');
      const others = pages.defaultForAllPages.load('centerHeader');
      return () => [pages.state, first.centerHeader.trim(), others.centerHeader];
    },
  ),
  ...setUp(
    'title-rows',
    'Rows repeated on every page read back.',
    ({ sheet }) => sheet.pageLayout.setPrintTitleRows('$3:$4'),
    ({ sheet }) => {
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      return () => (rows.isNullObject ? null : rows.address.split('!')[1]?.replaceAll('$', ''));
    },
  ),
  ...setUp(
    'print-area',
    'The area to be printed reads back.',
    ({ sheet }) => sheet.pageLayout.setPrintArea('A1:F40'),
    ({ sheet }) => {
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      return () => (area.isNullObject ? null : area.address.split('!')[1]?.replaceAll('$', ''));
    },
  ),
  ...setUp(
    'page-breaks',
    'Page breaks before given rows are there.',
    ({ sheet }) => {
      for (const row of [11, 21, 31]) sheet.horizontalPageBreaks.add(`A${row}`);
    },
    ({ sheet }) => {
      const count = sheet.horizontalPageBreaks.getCount();
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      return () => [count.value, breaks.items.map(({ rowIndex }) => rowIndex)];
    },
  ),
];

export const fitToPage = workbookProbe({
  id: 'paper.fit-to-page-reads-back',
  group: 'paper',
  why: 'Whether fit-to-page can be set at all from here (office-js 1860); we never ask for it.',
  act: ({ sheet }) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  },
  read: layoutOf('zoom', ({ zoom }) => zoom.horizontalFitToPages ?? null),
});

/** What a run asks of page set-up at most. */
const CALLS = 40;

export const calls = workbookProbe({
  id: 'paper.milliseconds-of-40-calls',
  group: 'paper',
  why: 'How long 40 calls to page set-up take; on Windows each talks to the printer driver. The time is what counts.',
  patience: 120,
  act: ({ sheet }) => {
    for (let call = 0; call < CALLS; call += 1) sheet.pageLayout.zoom = { scale: 60 + call };
  },
  read: layoutOf('zoom', ({ zoom }) => zoom.scale ?? null),
});

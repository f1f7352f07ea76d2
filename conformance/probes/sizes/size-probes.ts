import { workbookProbe, type Stage } from '../../kit/probe';

/** A pixel in points at 100 %: Excel rounds sizes to whole ones. */
const PIXEL = 0.75;

const near = (given: number, wanted: number): boolean => Math.abs(given - wanted) <= PIXEL;

export const widths = workbookProbe({
  id: 'sizes.column-widths',
  group: 'sizes',
  why: 'Column widths read back within a pixel: columns are planned to fit the paper.',
  act: ({ sheet }) =>
    void sheet
      .getRange('A1:D1')
      .setColumnProperties([30, 61.5, 100.4, 333].map((columnWidth) => ({ format: { columnWidth } }))),
  read: ({ sheet }) => {
    const columns = ['A1', 'B1', 'C1', 'D1'].map((cell) => sheet.getRange(cell).load('format/columnWidth'));
    return () => columns.map(({ format }, index) => near(format.columnWidth, [30, 61.5, 100.4, 333][index] ?? 0));
  },
});

export const heights = workbookProbe({
  id: 'sizes.row-heights',
  group: 'sizes',
  why: 'Row heights read back within a pixel.',
  act: ({ sheet }) =>
    void sheet.getRange('A1:A3').setRowProperties([21, 47.3, 180].map((rowHeight) => ({ format: { rowHeight } }))),
  read: ({ sheet }) => {
    const rows = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell).load('format/rowHeight'));
    return () => rows.map(({ format }, index) => near(format.rowHeight, [21, 47.3, 180][index] ?? 0));
  },
});

export const tallest = workbookProbe({
  id: 'sizes.row-of-408-75-points',
  group: 'sizes',
  why: 'A row of 408.75 points is taken: taller texts are split at that.',
  act: ({ sheet }) => {
    sheet.getRange('A1').format.rowHeight = 408.75;
  },
  read: ({ sheet }) => {
    const row = sheet.getRange('A1').load('format/rowHeight');
    return () => row.format.rowHeight;
  },
});

export const tooTall = workbookProbe({
  id: 'sizes.row-of-410-points',
  group: 'sizes',
  why: 'A row above 409.5 points is refused.',
  act: ({ sheet }) => {
    sheet.getRange('A1').format.rowHeight = 410;
  },
  read: () => () => 'taken',
});

export const standard = workbookProbe({
  id: 'sizes.standard-width',
  group: 'sizes',
  why: 'The unit of `standardWidth`: characters by the documentation, near 8; points would be near 48.',
  act: () => undefined,
  read: ({ sheet }) => {
    sheet.load('standardWidth');
    return () => (sheet.standardWidth < 20 ? 'characters' : 'points');
  },
});

/** Puts wrapped text of the reports' font into a cell, and lets its row fit it. */
function wrapped({ sheet }: Stage, lines: number, area = 'A1'): void {
  const range = sheet.getRange(area);
  range.format.columnWidth = 300;
  range.format.wrapText = true;
  range.format.font.name = 'TH SarabunPSK';
  range.format.font.size = 16;
  sheet.getRange('A1').values = [[Array.from({ length: lines }, () => 'ข้อความ').join('\n')]];
}

/** The height planned for a cell of so many lines (src/page/layout/text-fitter.ts: 1.27 font sizes a line, 2 points). */
const planned = (lines: number): number => lines * 16 * 1.27 + 2;

/** One probe for the height Excel gives so many lines. */
function pitch(lines: number) {
  return workbookProbe({
    id: `sizes.sarabun-${lines}-lines`,
    group: 'sizes',
    why: `${lines} line(s) of TH SarabunPSK 16 fit the height that we plan for them.`,
    act: (stage) => {
      wrapped(stage, lines);
      stage.sheet.getRange('A1').format.autofitRows();
    },
    read: ({ sheet }) => {
      const row = sheet.getRange('A1').load('format/rowHeight');
      return () => row.format.rowHeight <= planned(lines);
    },
  });
}

export const pitches = [1, 2, 5, 12].map(pitch);

export const mergedStays = workbookProbe({
  id: 'sizes.merged-row-not-fitted',
  group: 'sizes',
  why: 'Rows of merged cells are never fitted (office-js 5999): we say how high they are.',
  act: (stage) => {
    const { sheet } = stage;
    sheet.getRange('A1').format.rowHeight = 30;
    wrapped(stage, 5, 'A1:B1');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1:B1').format.autofitRows();
  },
  read: ({ sheet }) => {
    const row = sheet.getRange('A1').load('format/rowHeight');
    return () => row.format.rowHeight < 60;
  },
});

export const fitHidden = workbookProbe({
  id: 'sizes.fit-rows-while-hidden',
  group: 'sizes',
  why: 'Rows can be told to fit their text on a hidden sheet.',
  act: (stage) => {
    wrapped(stage, 3);
    stage.sheet.visibility = 'Hidden';
    stage.sheet.getRange('A1').format.autofitRows();
  },
  read: () => () => 'done',
});

export const fitAreas = workbookProbe({
  id: 'sizes.fit-rows-through-range-areas',
  group: 'sizes',
  why: 'Rows of several areas can be told to fit their text at once.',
  act: ({ sheet }) => {
    const areas = sheet.getRanges('A1,A3:A4');
    areas.format.rowHeight = 40;
    areas.format.autofitRows();
  },
  read: () => () => 'done',
});

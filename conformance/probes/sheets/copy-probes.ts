import { workbookProbe, type Stage } from '../../kit/probe';

const COPY = { group: 'sheets', needs: '1.10' } as const;

/** A hidden sheet that looks like one of our reports. */
function report({ sheet }: Stage): void {
  const cell = sheet.getRange('A1');
  cell.values = [[95.42]];
  cell.numberFormat = [['0.00']];
  cell.format.font.bold = true;
  cell.format.columnWidth = 90;
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { scale: 90 };
  sheet.visibility = 'Hidden';
}

export const visibility = workbookProbe({
  id: 'sheets.copy-of-hidden-visibility',
  ...COPY,
  why: 'A copy of a hidden sheet is hidden: nothing shows while a version is kept.',
  act: report,
  read: ({ sheet }) => {
    const copy = sheet.copy('End').load('visibility');
    return () => copy.visibility;
  },
});

export const active = workbookProbe({
  id: 'sheets.copy-keeps-active-sheet',
  ...COPY,
  why: 'Copying a hidden sheet leaves the person on the sheet they were on.',
  arrange: async (stage) => {
    report(stage);
    stage.context.workbook.worksheets.getFirst(true).activate();
    await stage.context.sync();
  },
  act: ({ sheet }) => void sheet.copy('End'),
  read: ({ context }) => {
    const first = context.workbook.worksheets.getFirst(true).load('id');
    const now = context.workbook.worksheets.getActiveWorksheet().load('id');
    return () => now.id === first.id;
  },
});

export const placeEnd = workbookProbe({
  id: 'sheets.copy-to-the-end',
  ...COPY,
  why: '`copy(End)` puts the copy behind the last sheet.',
  act: () => undefined,
  read: ({ context, sheet }) => {
    const copy = sheet.copy('End').load('position');
    const count = context.workbook.worksheets.getCount();
    return () => copy.position === count.value - 1;
  },
});

export const placeAfter = workbookProbe({
  id: 'sheets.copy-after',
  ...COPY,
  why: '`copy(After, sheet)` puts the copy right behind that sheet.',
  act: () => undefined,
  read: ({ sheet }) => {
    const copy = sheet.copy('After', sheet).load('position');
    sheet.load('position');
    return () => copy.position - sheet.position;
  },
});

export const placeNone = workbookProbe({
  id: 'sheets.copy-without-place',
  ...COPY,
  why: 'Where `copy()` puts the copy; the documentation says at the beginning, so no code of ours leaves the place open.',
  act: () => undefined,
  read: ({ context, sheet }) => {
    const copy = sheet.copy().load('position');
    const count = context.workbook.worksheets.getCount();
    return () => (copy.position === 0 ? 'beginning' : copy.position === count.value - 1 ? 'end' : copy.position);
  },
});

export const formats = workbookProbe({
  id: 'sheets.copy-carries-formats',
  ...COPY,
  why: 'A copy has the number formats, fonts and column widths of the sheet.',
  act: report,
  read: ({ sheet }) => {
    const cell = sheet.copy('End').getRange('A1').load('numberFormat,values,format/font/bold,format/columnWidth');
    return () => [cell.numberFormat, cell.values, cell.format.font.bold, Math.round(cell.format.columnWidth)];
  },
});

export const paper = workbookProbe({
  id: 'sheets.copy-carries-page-setup',
  ...COPY,
  why: 'A copy has orientation and scale of the sheet.',
  act: report,
  read: ({ sheet }) => {
    const layout = sheet.copy('End').pageLayout.load('orientation,zoom');
    return () => [layout.orientation, layout.zoom.scale ?? null];
  },
});

export const gridlines = workbookProbe({
  id: 'sheets.copy-carries-gridlines',
  ...COPY,
  why: 'A copy of a sheet without gridlines has none.',
  act: report,
  read: ({ sheet }) => {
    const copy = sheet.copy('End').load('showGridlines');
    return () => copy.showGridlines;
  },
});

import { workbookProbe, type Stage } from '../../kit/probe';

export const addedLast = workbookProbe({
  id: 'sheets.added-last',
  group: 'sheets',
  why: 'A sheet added without a place is the last one.',
  act: () => undefined,
  read: ({ context, sheet }) => {
    sheet.load('position');
    const count = context.workbook.worksheets.getCount();
    return () => sheet.position === count.value - 1;
  },
});

export const positionHidden = workbookProbe({
  id: 'sheets.position-while-hidden',
  group: 'sheets',
  why: 'A hidden sheet can be given its place.',
  act: ({ sheet }) => {
    sheet.visibility = 'Hidden';
    sheet.position = 0;
  },
  read: ({ sheet }) => {
    sheet.load('position,visibility');
    return () => [sheet.position, sheet.visibility];
  },
});

export const positionCounts = workbookProbe({
  id: 'sheets.position-counts-hidden',
  group: 'sheets',
  why: 'Positions count hidden sheets: ours are put in order between them.',
  act: ({ context, sheet, name }) => {
    sheet.visibility = 'Hidden';
    sheet.position = 0;
    context.workbook.worksheets.add(`${name} b`).position = 1;
  },
  read: ({ context, name }) => {
    const other = context.workbook.worksheets.getItem(`${name} b`).load('position');
    return () => other.position;
  },
});

export const deleteHidden = workbookProbe({
  id: 'sheets.delete-hidden',
  group: 'sheets',
  why: 'A hidden sheet can be deleted: so ends every version that is not kept.',
  act: ({ context, name }) => {
    const other = context.workbook.worksheets.add(`${name} b`);
    other.visibility = 'Hidden';
    other.delete();
  },
  read: ({ context, name }) => {
    const other = context.workbook.worksheets.getItemOrNullObject(`${name} b`).load('name');
    return () => other.isNullObject;
  },
});

export const swapNames = workbookProbe({
  id: 'sheets.swap-names',
  group: 'sheets',
  why: 'Two sheets exchange their names within one batch: so a new version takes the old one’s place.',
  act: ({ context, sheet, name }) => {
    const other = context.workbook.worksheets.add(`${name} b`);
    sheet.getRange('A1').values = [['old']];
    other.getRange('A1').values = [['new']];
    sheet.name = `${name} c`;
    other.name = name;
    sheet.name = `${name} b`;
  },
  read: ({ context, name }) => {
    const cell = context.workbook.worksheets.getItem(name).getRange('A1').load('values');
    return () => cell.values;
  },
});

export const thaiName = workbookProbe({
  id: 'sheets.rename-followed-by-formulas',
  group: 'sheets',
  why: 'Formulas follow a sheet that is renamed, Thai and with spaces; on the web renaming asks nothing (office-js 3218).',
  act: ({ context, sheet, name }) => {
    const other = context.workbook.worksheets.add(`${name} b`);
    other.getRange('A1').values = [[5]];
    sheet.getRange('A1').formulas = [[`='${name} b'!A1*2`]];
    other.name = `${name} ปก ๑`;
  },
  read: ({ sheet, name }) => {
    const cell = sheet.getRange('A1').load('values,formulas');
    return () => [cell.values[0]?.[0], String(cell.formulas[0]?.[0]).replace(name, 'sheet')];
  },
});

export const longName = workbookProbe({
  id: 'sheets.name-of-31-letters',
  group: 'sheets',
  why: 'Names of 31 Thai letters and marks are taken; ours are cut at that.',
  act: ({ sheet, name }) => {
    sheet.name = name.padEnd(31, 'ก่');
  },
  read: ({ sheet }) => {
    sheet.load('name');
    return () => sheet.name.length;
  },
});

export const badName = workbookProbe({
  id: 'sheets.name-refused',
  group: 'sheets',
  why: 'The code for a name that Excel does not take.',
  act: ({ sheet, name }) => {
    sheet.name = `${name}/2567`;
  },
  read: () => () => 'taken',
});

export const gridlinesHidden = workbookProbe({
  id: 'sheets.gridlines-while-hidden',
  group: 'sheets',
  why: 'Gridlines can be switched off on a hidden sheet.',
  act: ({ sheet }) => {
    sheet.visibility = 'Hidden';
    sheet.showGridlines = false;
  },
  read: ({ sheet }) => {
    sheet.load('showGridlines');
    return () => sheet.showGridlines;
  },
});

/** Does something in a workbook whose structure is protected, and takes the protection off again whatever happens. */
async function whileProtected({ context }: Stage, work: () => void): Promise<string> {
  const { protection } = context.workbook;
  protection.protect();
  await context.sync();
  try {
    work();
    await context.sync();
    return 'done';
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  } finally {
    protection.unprotect();
    await context.sync();
  }
}

const PROTECTED = {
  add: ({ context, name }: Stage) => void context.workbook.worksheets.add(`${name} b`),
  rename: ({ sheet, name }: Stage) => void (sheet.name = `${name} b`),
  hide: ({ sheet }: Stage) => void (sheet.visibility = 'Hidden'),
  move: ({ sheet }: Stage) => void (sheet.position = 0),
  delete: ({ sheet }: Stage) => sheet.delete(),
} as const;

/** One probe for each thing that the protection of a workbook's structure forbids. */
export const structureProtected = Object.entries(PROTECTED).map(([what, work]) =>
  workbookProbe({
    id: `sheets.protected-structure-${what}`,
    group: 'sheets',
    why: `The code for “${what}” while the structure is protected: the pane has words for it.`,
    act: () => undefined,
    read: async (stage) => {
      const code = await whileProtected(stage, () => work(stage));
      return () => code;
    },
  }),
);

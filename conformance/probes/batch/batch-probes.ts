import { workbookProbe, type Stage } from '../../kit/probe';

/** Thai letters, three bytes each in a request. */
const LETTER = 'ก';
const LONGEST_TEXT = 32_000;

/** So many rows of the longest text are somewhat more than 4 or 6 million bytes. */
const ROWS_OF_4_MB = 44;
const ROWS_OF_6_MB = 66;

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (thrown: OfficeExtension.Error) => thrown.code,
  );
}

function fill({ sheet }: Stage, rows: number): void {
  const text = LETTER.repeat(LONGEST_TEXT);
  sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [text]);
}

export const effectsStay = workbookProbe({
  id: 'batch.effects-before-failure',
  group: 'batch',
  why: 'What a batch did before the action that fails stays done: recovery counts on it.',
  arrange: ({ context }) => context.sync(),
  act: async ({ context, sheet, name }) => {
    sheet.getRange('A1').values = [['written']];
    context.workbook.worksheets.getItem(`${name} that is not there`).activate();
    sheet.getRange('A2').values = [['not written']];
    await codeOf(context.sync());
  },
  read: ({ sheet }) => {
    const cells = sheet.getRange('A1:A2').load('values');
    return () => cells.values;
  },
});

export const missingItem = workbookProbe({
  id: 'batch.missing-item',
  group: 'batch',
  why: 'A sheet that is not there is ItemNotFound, for which the pane has words.',
  act: ({ context, name }) => context.workbook.worksheets.getItem(`${name} that is not there`).activate(),
  read: () => () => 'no error',
});

export const nullChain = workbookProbe({
  id: 'batch.null-chain',
  group: 'batch',
  why: 'A null table may be asked on for its range and its used range without an error: reading queues such chains.',
  act: () => undefined,
  read: ({ context, table }) => {
    const used = context.workbook.tables
      .getItemOrNullObject(`${table}_missing`)
      .getRange()
      .getUsedRangeOrNullObject(true)
      .load('values');
    return () => used.isNullObject;
  },
});

export const writeToNull = workbookProbe({
  id: 'batch.write-to-null-object',
  group: 'batch',
  why: 'Writing to a null object is refused with ItemNotFound, not ignored.',
  act: ({ context, name }) => {
    context.workbook.worksheets.getItemOrNullObject(`${name} that is not there`).tabColor = '#FF0000';
  },
  read: () => () => 'no error',
});

export const newNameInBatch = workbookProbe({
  id: 'batch.get-item-by-new-name',
  group: 'batch',
  why: 'A sheet can be asked for by the name it got earlier in the same batch: the swap of versions renames and goes on.',
  act: ({ context, sheet, name }) => {
    sheet.name = `${name} new`;
    context.workbook.worksheets.getItem(`${name} new`).getRange('B2').values = [[7]];
  },
  read: ({ sheet }) => {
    const cell = sheet.getRange('B2').load('values');
    return () => cell.values;
  },
});

export const idAfterRename = workbookProbe({
  id: 'batch.id-after-rename',
  group: 'batch',
  why: 'A sheet keeps its id when it is renamed: the pane knows its sheets by id.',
  arrange: async ({ context, sheet }) => {
    sheet.load('id');
    await context.sync();
  },
  act: ({ sheet, name }) => {
    sheet.name = `${name} renamed`;
  },
  read: ({ context, sheet, name }) => {
    const found = context.workbook.worksheets.getItem(sheet.id).load('name');
    return () => found.name === `${name} renamed`;
  },
});

export const request4 = workbookProbe({
  id: 'batch.request-of-4-mb',
  group: 'batch',
  why: 'A request of 4 MB is taken: ours are cut below that.',
  patience: 120,
  act: (stage) => fill(stage, ROWS_OF_4_MB),
  read: ({ sheet }) => {
    const used = sheet.getUsedRange(true).load('rowCount');
    return () => used.rowCount;
  },
});

export const request6 = workbookProbe({
  id: 'batch.request-of-6-mb',
  group: 'batch',
  why: 'On the web a request above 5 MB is refused as a whole; the desktop takes it.',
  patience: 120,
  arrange: ({ context }) => context.sync(),
  act: (stage) => fill(stage, ROWS_OF_6_MB),
  read: ({ sheet }) => {
    const used = sheet.getUsedRange(true).load('rowCount');
    return () => used.rowCount;
  },
});

export const answer6 = workbookProbe({
  id: 'batch.answer-of-6-mb',
  group: 'batch',
  why: 'On the web an answer above 5 MB is refused; reading is cut so that none grows so large.',
  patience: 120,
  arrange: async (stage) => {
    fill(stage, ROWS_OF_4_MB);
    await stage.context.sync();
  },
  act: () => undefined,
  read: ({ sheet }) => {
    const first = sheet.getRange(`A1:A${ROWS_OF_4_MB}`).load('values');
    const second = sheet.getRange(`A1:A${ROWS_OF_4_MB / 2}`).load('values');
    return () => [first.values.length, second.values.length];
  },
});

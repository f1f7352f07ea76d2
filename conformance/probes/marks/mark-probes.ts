import { workbookProbe } from '../../kit/probe';

const MARK = 'ITA_probe_mark';

export const addAndRead = workbookProbe({
  id: 'marks.hidden-name-reads-back',
  group: 'marks',
  why: 'A hidden, sheet-scoped name holds a text: our sheets carry their tag in one.',
  act: ({ sheet }) => {
    sheet.names.add(MARK, '="annual|scores|run|data|current|ปก"').visible = false;
  },
  read: ({ sheet }) => {
    const item = sheet.names.getItem(MARK).load('value,formula,visible,scope,type');
    return () => [item.value, item.formula, item.visible, item.scope, item.type];
  },
});

export const change = workbookProbe({
  id: 'marks.formula-changes',
  group: 'marks',
  why: 'The text of a hidden name changes through `formula`, and the name stays hidden: a run moves its tags on.',
  arrange: async ({ context, sheet }) => {
    sheet.names.add(MARK, '="building"').visible = false;
    await context.sync();
  },
  act: ({ sheet }) => {
    sheet.names.getItem(MARK).formula = '="current"';
  },
  read: ({ sheet }) => {
    const item = sheet.names.getItem(MARK).load('value,visible');
    return () => [item.value, item.visible];
  },
});

export const quoted = workbookProbe({
  id: 'marks.quotes-in-text',
  group: 'marks',
  why: 'Doubled quotation marks and a bar survive in the text of a name.',
  act: ({ sheet }) => void sheet.names.add(MARK, '="ปก ""ฉบับร่าง"" | ก"'),
  read: ({ sheet }) => {
    const item = sheet.names.getItem(MARK).load('value');
    return () => item.value;
  },
});

export const listsHidden = workbookProbe({
  id: 'marks.list-holds-hidden',
  group: 'marks',
  why: '`names` of a sheet lists hidden names too: recovery finds our sheets by them.',
  act: ({ sheet }) => {
    sheet.names.add(MARK, '="x"').visible = false;
  },
  read: ({ sheet }) => {
    const names = sheet.names.load('items/name');
    return () => names.items.map(({ name }) => name);
  },
});

export const leavesOutWorkbook = workbookProbe({
  id: 'marks.list-leaves-out-workbook-names',
  group: 'marks',
  why: '`names` of a sheet leaves out names of the whole workbook that stand for its cells (office-js 1011).',
  act: ({ context, sheet, table }) => void context.workbook.names.add(`${table}_all`, sheet.getRange('A1')),
  read: ({ sheet }) => {
    const names = sheet.names.load('items/name');
    return () => names.items.length;
  },
});

export const twoSheets = workbookProbe({
  id: 'marks.one-name-on-two-sheets',
  group: 'marks',
  why: 'Two sheets have a name of the same spelling, each its own: every sheet of ours has one.',
  act: ({ context, sheet, name }) => {
    const other = context.workbook.worksheets.add(`${name} b`);
    sheet.names.add(MARK, '="first"');
    other.names.add(MARK, '="second"');
  },
  read: ({ context, sheet, name }) => {
    const first = sheet.names.getItem(MARK).load('value');
    const second = context.workbook.worksheets.getItem(`${name} b`).names.getItem(MARK).load('value');
    return () => [first.value, second.value];
  },
});

export const absent = workbookProbe({
  id: 'marks.absent-is-null',
  group: 'marks',
  why: 'A sheet without our name answers with a null object, not an error.',
  act: () => undefined,
  read: ({ sheet }) => {
    const item = sheet.names.getItemOrNullObject(MARK).load('value');
    return () => item.isNullObject;
  },
});

export const copyCarries = workbookProbe({
  id: 'marks.copy-carries-hidden-name',
  group: 'marks',
  why: 'A copy of a sheet carries the hidden name, still hidden: a kept version stays ours.',
  needs: '1.10',
  act: ({ sheet }) => {
    sheet.names.add(MARK, '="kept"').visible = false;
  },
  read: ({ sheet }) => {
    const item = sheet.copy('End').names.getItemOrNullObject(MARK).load('value,visible');
    return () => (item.isNullObject ? null : [item.value, item.visible]);
  },
});

export const brokenReference = workbookProbe({
  id: 'marks.broken-reference-loads',
  group: 'marks',
  why: 'Names that point at deleted cells load with the others: staff workbooks are full of them.',
  arrange: async ({ context, name, table }) => {
    const other = context.workbook.worksheets.add(`${name} gone`);
    context.workbook.names.add(`${table}_broken`, other.getRange('A1'));
    await context.sync();
    other.delete();
  },
  act: () => undefined,
  read: ({ context, table }) => {
    const item = context.workbook.names.getItem(`${table}_broken`).load('value,type,formula');
    return () => [item.value, item.type, item.formula.includes('#REF!')];
  },
});

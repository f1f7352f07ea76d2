import { workbookProbe, type Localised } from '../../kit/probe';

const BRING_ANOTHER_TO_FRONT: Localised = {
  th: 'เปิดสมุดงานเปล่าอีกเล่มไว้ก่อน กด “เริ่ม” แล้วคลิกให้สมุดงานอีกเล่มมาอยู่หน้าสุด รอ ๑๒ วินาที แล้วกลับมา',
  en: 'Open a second blank workbook first. Press “Start”, click the other workbook to the front, wait 12 seconds, come back.',
};

export const editMode = workbookProbe({
  id: 'batch.read-in-edit-mode',
  group: 'batch',
  why: 'While a cell is being typed in, a read is refused at once: the pane tries again silently.',
  person: {
    id: 'edit-cell',
    seconds: 12,
    ask: {
      th: 'กด “เริ่ม” แล้วดับเบิลคลิกเซลล์ว่างเซลล์ใดก็ได้ พิมพ์ตัวอักษรหนึ่งตัว และปล่อยไว้อย่างนั้น อย่ากด Enter จนกว่าจะขึ้นผล',
      en: 'Press “Start”, double-click any empty cell, type one letter and leave it so. Do not press Enter until the result shows.',
    },
  },
  act: () => undefined,
  read: ({ sheet }) => {
    const cell = sheet.getRange('A1').load('values');
    return () => cell.values;
  },
});

export const otherWorkbookValues = workbookProbe({
  id: 'batch.read-behind-another-workbook',
  group: 'batch',
  why: 'Cells can be read while another workbook is in front.',
  person: {
    id: 'other-workbook',
    seconds: 12,
    ask: BRING_ANOTHER_TO_FRONT,
  },
  act: ({ sheet }) => {
    sheet.getRange('A1').values = [[1]];
  },
  read: ({ sheet }) => {
    const cell = sheet.getRange('A1').load('values');
    return () => cell.values;
  },
});

export const otherWorkbookNames = workbookProbe({
  id: 'batch.names-behind-another-workbook',
  group: 'batch',
  why: 'While another workbook is in front, the names of a sheet are refused with InvalidSelection (office-js 6365).',
  person: {
    id: 'other-workbook',
    seconds: 12,
    ask: BRING_ANOTHER_TO_FRONT,
  },
  act: ({ sheet }) => void sheet.names.add('ITA_probe_mark', '="x"'),
  read: ({ sheet }) => {
    const names = sheet.names.load('items/name');
    return () => names.items.map(({ name }) => name);
  },
});

export const groupedSheets = workbookProbe({
  id: 'batch.read-with-grouped-sheets',
  group: 'batch',
  why: 'With several sheets selected as a group Excel answers GeneralException (office-js 2266).',
  person: {
    id: 'group-sheets',
    seconds: 12,
    ask: {
      th: 'กด “เริ่ม” แล้วกด Ctrl ค้างไว้และคลิกแท็บชีตสองแท็บ รอ ๑๒ วินาที แล้วคลิกขวาที่แท็บ เลือก “ยกเลิกการจัดกลุ่มชีต”',
      en: 'Press “Start”, hold Ctrl and click two sheet tabs, wait 12 seconds, then right-click a tab and choose “Ungroup Sheets”.',
    },
  },
  act: () => undefined,
  read: ({ sheet }) => {
    sheet.getRange('A1').values = [[1]];
    const cell = sheet.getRange('A1').load('values');
    return () => cell.values;
  },
});

import { workbookProbe, type Answer, type Stage } from '../../kit/probe';

const HINT = { title: 'คะแนน', message: 'กรอกตัวเลข 0 ถึง 100', showPrompt: true };

export const promptAlone = workbookProbe({
  id: 'input.prompt-without-rule',
  group: 'input',
  why: 'A hint shows on a cell that has no rule; the documentation asks for a rule first.',
  act: ({ sheet }) => {
    sheet.getRange('A1').dataValidation.prompt = HINT;
  },
  read: readValidation,
});

export const promptWithRule = workbookProbe({
  id: 'input.prompt-with-rule-of-true',
  group: 'input',
  why: 'A hint shows on a cell with the rule `=TRUE`: the way out where a hint alone is refused.',
  act: ({ sheet }) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.prompt = HINT;
  },
  read: readValidation,
});

function readValidation({ sheet }: Stage): Answer {
  const validation = sheet.getRange('A1').dataValidation.load('type,prompt');
  return () => [validation.type, validation.prompt.message];
}

/** A probe that gives cells a rule and reads it back. */
function rule(what: string, why: string, given: Excel.DataValidationRule) {
  return workbookProbe({
    id: `input.rule-${what}`,
    group: 'input',
    why,
    act: ({ sheet }) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = given;
      dataValidation.errorAlert = { title: 'ตรวจอีกครั้ง', message: 'ค่าไม่ตรงแบบ', showAlert: true, style: 'Warning' };
    },
    read: ({ sheet }) => {
      const validation = sheet.getRange('A3').dataValidation.load('type,rule,errorAlert');
      return () => [validation.type, validation.rule, validation.errorAlert.style];
    },
  });
}

export const rules = [
  rule('list', 'A list of Thai choices is taken from the rule itself.', {
    list: { inCellDropDown: true, source: 'แล้วเสร็จ,อยู่ระหว่างดำเนินการ,ยังไม่ดำเนินการ' },
  }),
  rule('decimal', 'Scores are held between 0 and 100.', {
    decimal: { formula1: 0, formula2: 100, operator: 'Between' },
  }),
  rule('date', 'Days are given as ISO dates and held between two of them.', {
    date: { formula1: '2020-10-01', formula2: '2040-09-30', operator: 'Between' },
  }),
];

export const freezeHidden = workbookProbe({
  id: 'input.freeze-while-hidden',
  group: 'input',
  why: 'Rows can be frozen on a hidden sheet (refused in office-js 2196, 1463).',
  act: ({ sheet }) => {
    sheet.visibility = 'Hidden';
    sheet.freezePanes.freezeRows(3);
  },
  read: frozen,
});

export const freezeShown = workbookProbe({
  id: 'input.freeze-rows',
  group: 'input',
  why: 'Rows are frozen on a sheet that shows but is not in front.',
  act: ({ sheet }) => sheet.freezePanes.freezeRows(3),
  read: frozen,
});

function frozen({ sheet }: Stage): Answer {
  const place = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
  return () => (place.isNullObject ? null : place.rowCount);
}

export const mergedAreas = workbookProbe({
  id: 'input.merged-areas-found',
  group: 'input',
  why: 'Merged cells in a person’s sheet are found before anything is written over them.',
  needs: '1.13',
  act: ({ sheet }) => sheet.getRange('B2:C3').merge(),
  read: ({ sheet }) => {
    const areas = sheet.getRange('A1:E9').getMergedAreasOrNullObject().load('areaCount');
    const none = sheet.getRange('G1:H2').getMergedAreasOrNullObject().load('areaCount');
    return () => [areas.areaCount, none.isNullObject];
  },
});

/** A table of one row. */
function makeTable({ sheet, table }: Stage): Excel.Table {
  sheet.getRange('A1:B2').values = [
    ['ก', 'ข'],
    [1, 2],
  ];
  const made = sheet.tables.add('A1:B2', true);
  made.name = table;
  return made;
}

const sizeOf = ({ sheet, table }: Stage): Answer => {
  const range = sheet.tables.getItem(table).getRange().load('rowCount');
  return () => range.rowCount;
};

export const belowTable = workbookProbe({
  id: 'input.writing-below-extends-a-table',
  group: 'input',
  why: 'Cells written right below a table become its rows: rows are added so, as Microsoft advises for co-authoring.',
  act: (stage) => {
    makeTable(stage);
    stage.sheet.getRange('A3:B3').values = [[3, 4]];
  },
  read: sizeOf,
});

export const addedRows = workbookProbe({
  id: 'input.rows-added-to-a-table',
  group: 'input',
  why: 'Rows added through the table make it grow: the way when writing below does not.',
  act: (stage) =>
    void makeTable(stage).rows.add(undefined, [
      [3, 4],
      [5, 6],
    ]),
  read: sizeOf,
});

export const resized = workbookProbe({
  id: 'input.table-resized',
  group: 'input',
  why: 'A table can be told to take in the rows below it.',
  needs: '1.13',
  act: (stage) => {
    const made = makeTable(stage);
    stage.sheet.getRange('A3:B3').values = [[3, 4]];
    made.resize('A1:B3');
  },
  read: sizeOf,
});

import type { CellContent, InputAction, SheetAction } from '../../src/page/model/sheet-actions';
import { templatePlan, templatePlans, type TemplatePlan } from '../../src/templates/template-plans';
import { TABLE_IDS, type TableId } from '../../src/workbook/cell';
import { AGENCY_SETTINGS, DEFINITIONS } from '../../src/workbook/definitions';
import { parseWorkbook } from '../../src/workbook/parsing/parse-workbook';
import type { CellValue, TableSnapshot } from '../../src/workbook/snapshot';

type Action = SheetAction | InputAction;

function actionsOf<Kind extends Action['kind']>(plan: TemplatePlan, kind: Kind): Extract<Action, { kind: Kind }>[] {
  return plan.actions.filter((action): action is Extract<Action, { kind: Kind }> => action.kind === kind);
}

function valueOf(content: CellContent): CellValue {
  if (content === null) return '';
  if (content.kind === 'formula') throw new Error('templates hold no formulas');
  return content.kind === 'number' ? content.value : content.text;
}

/** The table a plan writes, as it would be read back. */
function tableIn(plan: TemplatePlan): TableSnapshot {
  const [table] = actionsOf(plan, 'table');
  const block = actionsOf(plan, 'cells').find(({ at }) => table?.area.startsWith(`${at}:`));
  const [headers = [], ...rows] = block?.rows.map((row) => row.map(valueOf)) ?? [];
  const [, row = ''] = /^A(\d+):/.exec(table?.area ?? '') ?? [];
  return {
    name: table?.name ?? '',
    sheet: plan.sheetName,
    top: Number(row) - 1,
    left: 0,
    headers: headers.map(String),
    values: rows,
    formulas: rows,
    formats: rows.map((cells) => cells.map(() => 'General')),
  };
}

const BLANK = templatePlans({ content: 'blank', year: 2569 });
const tablesIn = (plans: readonly TemplatePlan[]) => plans.filter(({ table }) => table !== null).map(tableIn);

describe('the blank template', () => {
  const book = parseWorkbook({ tables: tablesIn(BLANK) });

  it('has a sheet that explains, then one for every table of the contract', () => {
    expect(BLANK.map(({ table }) => table)).toEqual([null, ...TABLE_IDS]);
  });

  it.each(TABLE_IDS)('writes %s as the parser expects it, each header by its own name', (id) => {
    const match = book.tables[id];
    expect(match).toMatchObject({ kind: 'found', by: 'name', missing: [] });
    const columns = match.kind === 'found' ? match.columns : [];
    expect(columns.filter(({ by }) => by !== 'name' && by !== 'year')).toEqual([]);
    expect(columns.filter(({ by }) => by === 'name')).toHaveLength(Object.keys(DEFINITIONS[id].fields).length);
  });

  it('is ready for scores of the year and the one before, for all ten indicators', () => {
    expect(book.scoreYears).toEqual([2568, 2569]);
    expect(book.scores.map(({ number, tool }) => `${number.value} ${tool.value}`)).toEqual([
      ...['1 IIT', '2 IIT', '3 IIT', '4 IIT', '5 IIT', '6 EIT', '7 EIT', '8 EIT', '9 OIT', '10 OIT'],
    ]);
  });

  it('knows the fiscal year and the defaults, and leaves the rest to the clerk', () => {
    const filled = Object.entries(book.agency ?? {}).filter(([, { reading }]) => reading !== 'blank');
    expect(filled.map(([name, { value }]) => [name, value])).toEqual([
      ['fiscalYear', 2569],
      ['round', 12],
      ['threshold', 85],
      ['digits', 'thai'],
      ['font', 'TH SarabunPSK'],
    ]);
    expect(book.measures).toEqual([]);
  });
});

describe('every table of the template', () => {
  const plans = (['blank', 'sample', 'mistakes'] as const).flatMap((content) => templatePlans({ content }));
  const validations = plans.flatMap((plan) => actionsOf(plan, 'data-validation'));

  it('keeps to what Excel allows in hints, alerts and lists', () => {
    for (const { hint, alert, rule } of validations) {
      for (const { title, message } of [hint, alert]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(255);
      }
      if (rule.kind !== 'list') continue;
      expect(rule.choices.join(',').length).toBeLessThanOrEqual(255);
      expect(rule.choices.filter((choice) => choice.includes(','))).toEqual([]);
    }
  });

  it('stays below the title, with its header in sight and repeated on paper', () => {
    for (const plan of plans.filter(({ table }) => table !== null)) {
      const { top } = tableIn(plan);
      expect(actionsOf(plan, 'freeze-rows')).toEqual([{ kind: 'freeze-rows', count: top + 1 }]);
      expect(actionsOf(plan, 'title-rows')[0]).toMatchObject({ rows: `$${top + 1}:$${top + 1}` });
    }
  });

  it('gives rows of long text the height it needs', () => {
    const heights = actionsOf(templatePlan('ITA_Measures', { content: 'sample' }), 'row-height');
    const flexible = heights.filter((action) => action.flexible).map(({ height }) => height);
    expect(Math.max(...flexible)).toBeGreaterThan(80);
    expect(flexible.every((height) => height >= 20)).toBe(true);
  });
});

describe('what may be typed', () => {
  const validationsAt = (id: TableId, header: string) => {
    const plan = templatePlan(id);
    const index = tableIn(plan).headers.indexOf(header);
    const letter = String.fromCharCode('A'.charCodeAt(0) + index);
    return actionsOf(plan, 'data-validation').filter(({ areas }) => areas[0]?.startsWith(letter));
  };
  const formatAt = (id: TableId, header: string) => {
    const plan = templatePlan(id);
    const letter = String.fromCharCode('A'.charCodeAt(0) + tableIn(plan).headers.indexOf(header));
    return actionsOf(plan, 'number-format').find(({ areas }) => areas[0]?.startsWith(letter))?.format;
  };

  it('is a status of the three, a score from 0 to 100, a Buddhist year', () => {
    expect(validationsAt('ITA_Measures', 'สถานะ')).toMatchObject([
      { rule: { kind: 'list', choices: ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จแล้ว'] }, strict: true },
    ]);
    expect(validationsAt('ITA_Results', 'คะแนนรวม')).toMatchObject([
      { rule: { kind: 'decimal', from: 0, to: 100 }, strict: true },
    ]);
    expect(validationsAt('ITA_Results', 'ปีงบประมาณ')).toMatchObject([{ rule: { kind: 'whole' }, strict: true }]);
  });

  it('is a date, or Thai text that means one', () => {
    expect(validationsAt('ITA_Measures', 'วันเริ่ม')).toMatchObject([{ rule: { kind: 'date' }, strict: false }]);
  });

  it('stays text where Excel would make a formula of «- …» or a date of «8-10»', () => {
    expect(formatAt('ITA_Measures', 'วิธีดำเนินการ')).toBe('@');
    expect(formatAt('ITA_Measures', 'ตัวชี้วัดที่')).toBe('@');
    expect(formatAt('ITA_Scores', '2569')).toBe('0.00');
  });

  it('is guarded setting by setting in ITA_Agency', () => {
    const plan = templatePlan('ITA_Agency');
    const { headers, values, top } = tableIn(plan);
    const cellOf = (setting: string) =>
      `B${top + 2 + values.findIndex((row) => row[headers.indexOf('รายการ')] === setting)}`;
    const ruleAt = (cell: string) => actionsOf(plan, 'data-validation').find(({ areas }) => areas.includes(cell))?.rule;
    expect(ruleAt(cellOf(AGENCY_SETTINGS.round.header))).toEqual({ kind: 'list', choices: ['6 เดือน', '12 เดือน'] });
    expect(ruleAt(cellOf(AGENCY_SETTINGS.threshold.header))).toMatchObject({ kind: 'decimal', to: 100 });
    expect(ruleAt(cellOf(AGENCY_SETTINGS.name.header))).toBeUndefined();
  });
});

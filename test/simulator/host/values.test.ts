import { onSheet, openExcel, refusal } from './support';

/** What is in a cell after something was typed into it by a program. */
async function afterWriting(input: unknown, format = 'General') {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    return {
      value: cell.values[0]?.[0],
      formula: cell.formulas[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      format: cell.numberFormat[0]?.[0],
    };
  });
}

beforeEach(() => openExcel());

describe('Range.values, written', () => {
  it.each([
    ['90.5', 90.5],
    ['1,234.5', 1234.5],
    ['50%', 0.5],
    ['(5)', -5],
    ['+7', 7],
    ['TRUE', true],
    ['#N/A', '#N/A'],
    ['คะแนน ๙๐', 'คะแนน ๙๐'],
    ['', ''],
  ])('reads %j as Excel reads it when typed', async (input, value) => {
    expect((await afterWriting(input)).value).toBe(value);
  });

  it('takes dates in US order and shows them as dates', async () => {
    expect(await afterWriting('1/15/2026')).toMatchObject({ value: 46037, format: 'm/d/yyyy' });
  });

  it('turns text that begins with = + - or @ into formulas', async () => {
    expect((await afterWriting('=1+1')).formula).toBe('=1+1');
    expect((await afterWriting('+A2')).formula).toBe('=A2');
    expect((await afterWriting('-A2')).formula).toBe('=-A2');
  });

  it('takes a leading apostrophe away and keeps the rest as text', async () => {
    expect(await afterWriting("'=1+1")).toMatchObject({ value: '=1+1', formula: '=1+1', type: 'String' });
    expect(await afterWriting("'007")).toMatchObject({ value: '007', type: 'String' });
  });

  it('keeps everything as text under the format @', async () => {
    expect(await afterWriting('007', '@')).toMatchObject({ value: '007', type: 'String' });
    expect(await afterWriting('=1+1', '@')).toMatchObject({ value: '=1+1', type: 'String' });
  });

  it('refuses a formula with a mistake in it', async () => {
    expect(await refusal(afterWriting('=SUM('))).toBe('InvalidArgument');
    expect(await refusal(afterWriting('- ข้อ 1)'))).toBe('InvalidArgument');
  });

  it('takes 32,767 characters and no more', async () => {
    expect((await afterWriting('ก'.repeat(32767))).type).toBe('String');
    expect(await refusal(afterWriting('ก'.repeat(32768)))).toBe('InvalidArgument');
  });

  it('leaves a cell alone where the array holds null', async () => {
    await afterWriting('เดิม');
    expect((await afterWriting(null)).value).toBe('เดิม');
  });

  it('fills every cell with a single value', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 5 as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  it('refuses an array of another size', async () => {
    const work = onSheet(async (sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
    });
    expect(await refusal(work)).toBe('InvalidArgument');
  });
});

describe('a large range', () => {
  it('of 10,000 rows × 16 columns is written and read in pieces the client makes', async () => {
    const host = openExcel();
    const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 16 }, (_, column) => row * column));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').getResizedRange(9_999, 15);
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(host.counters.actions).toBeGreaterThan(100);
  });
});

describe('formulas', () => {
  it('are worked out before they are read, in the same request', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[90], [95.5], ['=SUM(A1:A2)']];
      const total = sheet.getRange('A3').load('values,formulas,text');
      await context.sync();
      expect(total.values).toEqual([[185.5]]);
      expect(total.formulas).toEqual([['=SUM(A1:A2)']]);
      expect(total.text).toEqual([['185.5']]);
    });
  });

  it('wait for the end of the request while calculation is suspended', async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:A2').values = [[1], ['=A1+1']];
      const early = sheet.getRange('A2').load('values');
      await context.sync();
      const later = sheet.getRange('A2').load('values');
      await context.sync();
      expect([early.values[0]?.[0], later.values[0]?.[0]]).toEqual([0, 2]);
    });
  });
});

describe('Range.text', () => {
  it('shows Thai digits under a Thai format', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[98.67]];
      cell.numberFormat = [['[$-D00041E]0.00']];
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([['๙๘.๖๗']]);
    });
  });
});

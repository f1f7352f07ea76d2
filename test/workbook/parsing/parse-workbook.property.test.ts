import { GUIDANCE } from '../../../src/templates/guidance';
import * as fc from 'fast-check';
import { assessed } from '../../../src/workbook/assess-workbook';
import type { Cell } from '../../../src/workbook/cell';
import { TABLE_IDS } from '../../../src/workbook/cell';
import { AGENCY_SETTINGS, DEFINITIONS } from '../../../src/workbook/definitions';
import { parseWorkbook } from '../../../src/workbook/parsing/parse-workbook';
import { settingsOf } from '../../../src/workbook/settings';
import type { CellValue, TableSnapshot } from '../../../src/workbook/snapshot';

const HEADERS = [
  ...Object.values(DEFINITIONS).flatMap(({ fields }) =>
    Object.values(fields).flatMap((field) => [field.header, ...field.aliases]),
  ),
  ...['2566', 'ปี ๒๕๖๗', '2024', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จแล้ว', 'ของฉัน'],
];

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    ' ',
    '#N/A',
    '๘',
    '8, 9',
    'i7',
    '✓',
    'ไตรมาส ๑ - ๔',
    'IIT',
    2567,
    81.72,
    45200,
    true,
    '=1+1',
  ),
  fc.constantFrom(...Object.values(AGENCY_SETTINGS).map(({ header }) => header)),
  fc.double(),
  fc.string(),
  fc.boolean(),
);

const tables: fc.Arbitrary<TableSnapshot> = fc
  .record({
    name: fc.oneof(fc.constantFrom(...TABLE_IDS, 'ita_scores', 'ตาราง1'), fc.string()),
    sheet: fc.oneof(fc.constantFrom('คะแนน', "ปี '67 (สำเนา)", 'A1', '2567'), fc.string({ minLength: 1 })),
    top: fc.nat(50),
    left: fc.nat(800),
    headers: fc.uniqueArray(fc.oneof(fc.constantFrom(...HEADERS), fc.string()), { maxLength: 25 }),
    // Rows may be shorter than the header, as if Excel had answered less than was asked.
    rows: fc.array(
      fc.array(
        fc.record({ value: values, formula: values, format: fc.constantFrom('General', '0.00', 'd mmm yyyy', '0%') }),
      ),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ rows, ...table }) => ({
    ...table,
    values: rows.map((row) => row.map(({ value }) => value)),
    formulas: rows.map((row) => row.map(({ formula }) => formula)),
    formats: rows.map((row) => row.map(({ format }) => format)),
  }));

/** The value that stands at an address such as `'ปี 67'!D5`, looked up the way a person would. */
function valueAt(table: TableSnapshot, address: string): CellValue {
  const mark = address.lastIndexOf('!');
  const sheet = address
    .slice(0, mark)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  expect(sheet).toBe(table.sheet);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address.slice(mark + 1)) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return table.values[Number(digits) - 2 - table.top]?.[column - table.left] ?? '';
}

/** Every cell anywhere in a record. */
function* cellsOf(record: unknown): Iterable<Cell<unknown>> {
  if (record instanceof Map) for (const value of record.values()) yield* cellsOf(value);
  else if (typeof record === 'object' && record !== null) {
    if ('reading' in record && 'at' in record) yield record as Cell<unknown>;
    else for (const value of Object.values(record)) yield* cellsOf(value);
  }
}

describe('parseWorkbook, whatever the workbook', () => {
  it('never throws, never names a wrong cell, and gives values only where something was read', () => {
    fc.assert(
      fc.property(fc.array(tables, { maxLength: 4 }), (snapshots) => {
        const book = parseWorkbook({ tables: snapshots });
        expect(() => assessed(book).assessment).not.toThrow();
        expect(settingsOf(book).agencyKind).not.toBe('');
        const { tables: matches, scoreYears, ...records } = book;
        for (const cell of cellsOf(records)) {
          const match = matches[cell.at.table];
          if (match.kind !== 'found') throw new Error('a cell of a table that was not found');
          expect(cell.value !== null).toBe(cell.reading === 'exact' || cell.reading === 'understood');
          if (cell.at.row === 0 || /:[A-Z]+\d+$/.test(cell.at.address))
            expect(cell).toMatchObject({ raw: '', reading: 'blank' });
          else expect(valueAt(match.table, cell.at.address)).toBe(cell.raw);
        }
        expect([...scoreYears].sort((a, b) => a - b)).toEqual(scoreYears);
      }),
      { numRuns: 300 },
    );
  });

  it('reads ten thousand measures', () => {
    const headers = Object.values(DEFINITIONS.ITA_Measures.fields).map(({ header }) => header);
    const row = Object.values(GUIDANCE.ITA_Measures).map(({ example }) => example);
    const rows = Array.from({ length: 10_000 }, () => row);
    const formats = rows.map(() => row.map(() => 'General'));
    const table = {
      name: 'ITA_Measures',
      sheet: 'มาตรการ',
      top: 0,
      left: 0,
      headers,
      values: rows,
      formulas: rows,
      formats,
    };
    expect(parseWorkbook({ tables: [table] }).measures).toHaveLength(10_000);
  });
});

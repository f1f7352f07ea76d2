import { foldThai } from '../../../src/thai/text/repair';
import type { ExpectedTables } from './document';

/** What an import got right, cell by cell. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly written: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

export type Row = Readonly<Record<string, string | number | boolean>>;

/** Columns that follow from others: they may be there although the expected row does not ask for them. */
const DERIVED = new Set(['ลำดับ', 'เครื่องมือ', 'ตัวชี้วัดที่', 'ปีงบประมาณ', 'ระดับ', 'IIT', 'EIT', 'OIT', 'คะแนน']);
const KEYS = ['รายการ', 'มาตรการ', 'ตัวชี้วัดที่', 'รหัสข้อ', 'ปีงบประมาณ', 'ข้อความ', 'ชื่อ', 'ประเด็น'];

/** Compares rows with what was expected; rows are told by their key, and among equals by their order. */
export function scoreOf(actual: Readonly<Record<string, readonly Row[]>>, expected: ExpectedTables): Score {
  const wrong: string[] = [];
  const total = { wanted: 0, found: 0, written: 0, right: 0 };
  const tables = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  for (const table of tables) {
    const rest = [...(actual[table] ?? [])];
    for (const want of expected[table] ?? []) {
      const key = KEYS.find((one) => one in want) ?? '';
      const at = rest.findIndex((row) => same(row[key], want[key]));
      const row: Row = at < 0 ? {} : (rest.splice(at, 1)[0] ?? {});
      for (const [column, value] of Object.entries(want)) {
        total.wanted += 1;
        const isFound = same(row[column], value);
        if (isFound) total.found += 1;
        if (row[column] !== undefined) total.written += 1;
        if (isFound) total.right += 1;
        else
          wrong.push(
            `${table} ${String(want[key]).slice(0, 20)} ${column}: ${JSON.stringify(value)} ≠ ${JSON.stringify(row[column])}`,
          );
      }
      for (const [column, value] of Object.entries(row)) {
        if (column in want || DERIVED.has(column)) continue;
        total.written += 1;
        wrong.push(`${table} ${String(want[key]).slice(0, 20)} extra ${column}: ${JSON.stringify(value)}`);
      }
    }
    for (const row of rest) {
      total.written += Object.keys(row).length;
      wrong.push(`${table} extra row ${JSON.stringify(row).slice(0, 160)}`);
    }
  }
  return { ...total, wrong };
}

function same(a: string | number | boolean | undefined, b: string | number | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    foldThai(String(a)).replace(/^\(?[0-9]{1,2}[.)]/, '') === foldThai(String(b)).replace(/^\(?[0-9]{1,2}[.)]/, '')
  );
}

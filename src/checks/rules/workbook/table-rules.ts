import { cellAddress } from '../../../a1';
import { TABLE_NAMES } from '../../../strings/table-names';
import { TABLE_IDS, type TableId } from '../../../workbook/cell';
import { duplicateColumns } from '../../../workbook/recognition/match-columns';
import type { TableMatch } from '../../../workbook/records';
import type { CheckContext } from '../../context';
import { defineRule, type Place } from '../../rule';

type FoundTable = Extract<TableMatch, { kind: 'found' }>;
type AmbiguousTable = Extract<TableMatch, { kind: 'ambiguous' }>;

function* foundTables({ book }: CheckContext): Iterable<FoundTable> {
  for (const id of TABLE_IDS) {
    const match = book.tables[id];
    if (match.kind === 'found') yield match;
  }
}

/** A table that a chosen report cannot do without. */
export const tableMissing = defineRule<{ name: TableId }>({
  id: 'table.missing',
  severities: ['error'],
  why: { th: 'รายงานอ่านข้อมูลจากตารางเท่านั้น', en: 'Reports are made from tables and nothing else.' },
  remedy: { th: 'เพิ่มตาราง', en: 'insert it' },
  message: ({ name }) => ({
    th: `ไม่พบตาราง“${TABLE_NAMES[name].th}”ที่รายงานต้องใช้ โปรดใส่ตารางนี้ หรือใช้ตารางของท่านที่มีหัวคอลัมน์ตรงกัน`,
    en: `There is no table “${name}”, which the report needs. Insert it, or give your own table this name.`,
  }),
  *check({ book, needs }) {
    for (const table of needs) {
      if (book.tables[table].kind !== 'absent') continue;
      yield { at: null, table, name: table, expected: table, fix: { kind: 'insert-table', table } };
    }
  },
});

/** Two tables that could be the same one. */
export const tableAmbiguous = defineRule<{ name: TableId; candidates: readonly string[] }>({
  id: 'table.ambiguous',
  severities: ['error'],
  why: {
    th: 'โปรแกรมไม่เดาว่าตารางใดเป็นข้อมูลจริง',
    en: 'The program does not guess which of them holds the real data.',
  },
  remedy: { th: 'เลือกตาราง', en: 'choose one' },
  message: ({ name, candidates }) => ({
    th: `ตาราง ${candidates.map((each) => `“${each}”`).join(' และ ')} อาจเป็นตาราง“${TABLE_NAMES[name].th}”ได้ทั้งหมด โปรดเลือกตารางที่ถูกต้อง`,
    en: `${candidates.map((each) => `“${each}”`).join(' and ')} could each be “${name}”. Choose the right one.`,
  }),
  *check({ book }) {
    for (const table of TABLE_IDS) {
      const match = book.tables[table];
      if (match.kind !== 'ambiguous') continue;
      const candidates = match.candidates.map(({ name }) => name);
      const fix = { kind: 'choose-table', table, candidates } as const;
      yield { ...placeOf(match), name: table, candidates, found: candidates.join(', '), expected: table, fix };
    }
  },
});

/** The first header of the first table that could be it. */
function placeOf({ id: table, candidates }: AmbiguousTable): Place {
  const [first] = candidates;
  if (!first) return { at: null, table };
  const address = cellAddress(first.sheet, first.top, first.left);
  return { at: { table, column: first.headers[0] ?? '', row: 0, address } };
}

/** A required column that is not there. */
export const columnMissing = defineRule({
  id: 'table.column-missing',
  severities: ['error'],
  mustBeFixed: true,
  why: { th: 'ขาดคอลัมน์นี้แล้วอ่านตารางไม่ได้', en: 'The table cannot be read without this column.' },
  remedy: { th: 'เพิ่มคอลัมน์', en: 'insert it' },
  message: ({ expected }) => ({
    th: `ตารางนี้ไม่มีคอลัมน์ “${expected}” โปรดเพิ่มคอลัมน์ หรือแก้ชื่อหัวคอลัมน์ที่มีอยู่`,
    en: `The table has no column “${expected}”. Insert it, or correct the header of the column you have.`,
  }),
  *check(context) {
    for (const { id: table, missing } of foundTables(context)) {
      for (const header of missing) {
        const first = context.header(table);
        const fix = { kind: 'insert-column', table, header } as const;
        if (first) yield { at: first, expected: header, fix };
      }
    }
  },
});

/** A header in one of the other forms that are understood. */
export const columnAlias = defineRule({
  id: 'table.column-alias',
  severities: ['tip'],
  why: { th: 'ใช้ชื่อมาตรฐานแล้วผู้อื่นทำงานต่อได้ง่าย', en: 'The standard name is easier for the next person.' },
  remedy: { th: 'เปลี่ยนเป็นชื่อมาตรฐาน', en: 'rename' },
  message: ({ found, expected }) => ({
    th: `หัวคอลัมน์ “${found}” อ่านเป็น “${expected}” ใช้งานได้ แต่ควรใช้ชื่อมาตรฐาน`,
    en: `The header “${found}” is read as “${expected}”. It works; the standard name is better.`,
  }),
  *check(context) {
    for (const { columns } of foundTables(context)) {
      for (const { by, header: before, expected: after, at } of columns) {
        if (by !== 'alias' || after === null) continue;
        yield { at, found: before, expected: after, fix: { kind: 'rename-header', at, before, after } };
      }
    }
  },
});

/** Two headers that mean the same. */
export const columnDuplicate = defineRule({
  id: 'table.column-duplicate',
  severities: ['error'],
  why: {
    th: 'ถ้าข้อมูลสองคอลัมน์ไม่ตรงกัน จะไม่รู้ว่าคอลัมน์ใดถูก',
    en: 'Where the two disagree, nobody can tell which is right.',
  },
  message: ({ found, expected }) => ({
    th: `หัวคอลัมน์ “${found}” มีความหมายเดียวกับ “${expected}” โปรดเก็บไว้คอลัมน์เดียว`,
    en: `The header “${found}” means the same as “${expected}”. Keep only one of them.`,
  }),
  *check(context) {
    for (const { columns } of foundTables(context)) {
      for (const column of duplicateColumns(columns)) {
        const first = columns.find(
          ({ field, year, tick }) => field === column.field && year === column.year && tick === column.tick,
        );
        if (first) yield { at: column.at, related: first.at, found: column.header, expected: first.header };
      }
    }
  },
});

/**
 * A table in which nothing has been typed. A blank table as the template puts it in waits until a report needs it; of the
 * settings, those that are missing are told one by one.
 */
export const tableEmpty = defineRule<{ name: TableId }>({
  id: 'table.empty',
  severities: ['warning'],
  why: { th: 'ส่วนของรายงานที่ใช้ตารางนี้จะไม่มีเนื้อหา', en: 'The parts of the report that use it will be left out.' },
  message: ({ name }) => ({
    th: `ตาราง“${TABLE_NAMES[name].th}”ยังไม่มีข้อมูล โปรดกรอกข้อมูล หรือลบตารางถ้าไม่ใช้`,
    en: `The table “${name}” holds no data yet. Fill it in, or delete it if you do not use it.`,
  }),
  *check(context) {
    for (const { id, by, table } of foundTables(context)) {
      if (by === 'name' && !context.needs.includes(id)) continue;
      const at = context.header(id);
      if (at && id !== 'ITA_Agency' && table.values.every((row) => row.every((value) => value === '')))
        yield { at, name: id };
    }
  },
});

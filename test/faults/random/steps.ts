import fc from 'fast-check';

/** One thing that somebody does. Sheets and tables are told by a number: there are more or fewer of them at any moment. */
export type Step =
  | {
      readonly do: 'edit';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly do: 'revert' | 'undo' | 'redo' | 'other-pane' }
  | { readonly do: 'insert-row' | 'delete-row'; readonly table: number; readonly row: number }
  | { readonly do: 'rename'; readonly sheet: number; readonly name: string }
  | { readonly do: 'move'; readonly sheet: number; readonly to: number }
  | { readonly do: 'hide' | 'show' | 'protect' | 'unprotect' | 'delete-report' | 'copy-report'; readonly sheet: number }
  | { readonly do: 'setting'; readonly item: string; readonly value: string }
  | { readonly do: 'report'; readonly draft: boolean; readonly cancelAt: number | null }
  | { readonly do: 'restore' | 'fix' | 'set-aside' | 'carry-on' }
  | { readonly do: 'break'; readonly request: number; readonly code: string };

const TEXTS = [
  '',
  'e13',
  '98.5',
  '๙๙.๘๔',
  '=1/0',
  "'=SUM(A1)",
  '+66',
  '<b>ก</b>',
  'เเก้ไข',
  'ปรับปรุงคู่มือ',
  '{คะแนน:8}',
  '\u202Eกข',
];
const NAMES = ['ประเด็น', 'ปก ประเด็น', 'ของฉัน', "ปี '67", 'ก่อนหน้า ปก ประเด็น', 'ประเด็นที่ต้องพัฒนา', 'ITA measures 1'];
const SETTINGS: readonly (readonly [string, string])[] = [
  ['เลข', 'อารบิก'],
  ['เลข', 'ไทย'],
  ['รอบ', '12 เดือน'],
  ['รอบ', '6 เดือน'],
  ['รอบ', 'ไม่รู้'],
];
const CODES = ['GeneralException', 'AccessDenied', 'ResponsePayloadSizeLimitExceeded', 'Conflict', 'Timeout'];

const some = fc.nat(20);

/** People mostly edit and make reports. */
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      table: some,
      row: some,
      column: some,
      text: fc.constantFrom(...TEXTS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('revert' as const, 'undo' as const, 'undo' as const, 'redo' as const, 'other-pane' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('insert-row' as const, 'delete-row' as const), table: some, row: some }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('rename' as const), sheet: some, name: fc.constantFrom(...NAMES) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), sheet: some, to: some }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('hide', 'show', 'protect', 'unprotect', 'delete-report', 'copy-report'),
      sheet: some,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...SETTINGS)
      .map(([item, value]) => ({ do: 'setting' as const, item: item!, value: value! })),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('report' as const),
      draft: fc.boolean(),
      cancelAt: fc.option(fc.nat(7), { freq: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('restore' as const, 'fix' as const, 'set-aside' as const, 'carry-on' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('break' as const),
      request: fc.integer({ min: 1, max: 4 }),
      code: fc.constantFrom(...CODES),
    }),
  },
);

/** What happens to a workbook on one day. */
export const DAY = fc.array(STEP, { minLength: 2, maxLength: 10 });

import type { Cell, CellRef } from '../cell';
import { BLANK, type Read, type ValueKind } from '../kinds/kind';
import type { CellValue } from '../snapshot';

/** A cell as it stands, before anybody asks what it means. */
export type RawCell = Pick<Cell<unknown>, 'raw' | 'at' | 'isFormula' | 'format'>;

const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** The number format of a cell that was given none. */
export const GENERAL = 'General';
const ERROR: Read<never> = { value: null, reading: 'error' };

/** White space and characters without width, as `repairThai` takes them away. */
const NOTHING_VISIBLE = /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD\u0085]*$/;

/** Whether there is nothing to read: empty, or nothing but characters that cannot be seen. */
export function isBlank(raw: CellValue): boolean {
  return raw === '' || (typeof raw === 'string' && NOTHING_VISIBLE.test(raw));
}

/** Understands a cell as a kind of value. */
export function readCell<T>(kind: ValueKind<T>, { raw, at, isFormula, format }: RawCell): Cell<T> {
  const { value, reading } = readValue(kind, raw, format);
  return { value, raw, reading, at, isFormula, format };
}

/** The cell of a column that is not there, or of a setting without a row. */
export function absentCell<T>(at: CellRef): Cell<T> {
  return { value: null, raw: '', reading: 'blank', at, isFormula: false, format: GENERAL };
}

function readValue<T>(kind: ValueKind<T>, raw: CellValue, format: string): Read<T> {
  if (isBlank(raw)) return BLANK;
  if (typeof raw === 'string' && ERRORS.test(raw)) return ERROR;
  return kind.read(raw, format);
}

import { formatDate } from '../../thai/dates/dates';
import type { Language } from '../../strings/language';
import type { CellValue } from '../../workbook/snapshot';
import { straight } from './readable-text';

/** The value of a cell as a person would write it, in full length. */
export function readableValue(value: CellValue, isDate: boolean, language: Language): string {
  if (isDate && typeof value === 'number') return formatDate(value, language === 'th' ? 'thai' : 'arabic', 'long');
  return straight(String(value));
}

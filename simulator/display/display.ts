import { formatCellValue } from '@cj-tech-master/excelts';

/** What Excel shows in a cell that holds this value under this number format (as in the file, e.g. `[$-D00041E]0.00`). */
export function displayText(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return formatCellValue(value, format);
}

import type { CellSpec } from '../../../support/book';
import { set } from '../../base-workbook';

/** The table of measures, its first row, and a change to a cell of that row. */
export const T = 'ITA_Measures';
export const AT = (column: string) => [T, 1, column] as const;
export const one = (header: string, value: CellSpec) => set(T, 1, header, value);
export const DONE = 'ดำเนินการเสร็จแล้ว';
export const RUNNING = 'อยู่ระหว่างดำเนินการ';

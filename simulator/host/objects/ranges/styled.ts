import { excelError } from '../../../model/excel-error';
import { requirePermission } from '../../../model/sheets/protection-state';
import { common, restyle, type CellStyle } from '../../../model/cells/cell-styles';
import type { Scalar } from '../../describe';
import type { AreasTarget } from '../handles';

type Read<T> = (style: CellStyle, target: AreasTarget) => T;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a program gives is checked by the property itself
type Write = (style: CellStyle, value: any) => CellStyle;

/** A property of each cell's style: read as what all cells share, written to every cell. */
export function styled<T>(read: Read<T>, write: Write): Scalar<AreasTarget> {
  return {
    get: (target) => common(target.sheet, target.areas, (style) => read(style, target)),
    set: ({ sheet, areas }, value) => {
      requirePermission(sheet, 'allowFormatCells');
      for (const area of areas) restyle(sheet, area, (style) => write(style, value));
      sheet.workbook.dirty();
    },
  };
}

/** What a program’s word stands for. @throws ExcelError InvalidArgument for a word that is not among the choices */
export function oneOf<T extends object>(choices: T, value: unknown): T[keyof T] {
  if (typeof value !== 'string' || !(value in choices)) throw excelError('InvalidArgument');
  return choices[value as keyof T];
}

/** The word for what the file holds. */
export function nameOf(choices: Readonly<Record<string, unknown>>, value: unknown, otherwise: string): string {
  return Object.keys(choices).find((key) => choices[key] === value) ?? otherwise;
}

/** @throws ExcelError InvalidArgument for anything but a truth value */
export function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw excelError('InvalidArgument');
  return value;
}

/** @throws ExcelError InvalidArgument for anything but a number within the bounds */
export function within(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) throw excelError('InvalidArgument');
  return value;
}

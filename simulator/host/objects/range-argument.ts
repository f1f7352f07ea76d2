import { parseArea, splitAddress, type Area } from '../../model/address';
import { excelError } from '../../model/excel-error';
import type { SheetModel } from '../../model/sheets/sheet-model';
import { isHostObject } from '../describe';
import type { RangeTarget } from './handles';

/** A range, or its address on the same sheet, as several methods take either. */
export function areaOf(sheet: SheetModel, argument: unknown): Area {
  if (isHostObject(argument)) {
    const { sheet: other, area } = argument.target as RangeTarget;
    if (other !== sheet) throw excelError('InvalidArgument');
    return area;
  }
  const { sheet: named, rest } = splitAddress(String(argument));
  const area = parseArea(rest);
  if (!area || (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()))
    throw excelError('InvalidArgument');
  return area;
}

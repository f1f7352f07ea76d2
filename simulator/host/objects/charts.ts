import type { SheetModel } from '../../model/sheet-model';
import { describeClass, type HostObject } from '../describe';

const CHARTS = describeClass<Excel.ChartCollection, SheetModel>({ name: 'ChartCollection' });

export function charts(sheet: SheetModel): HostObject<SheetModel> {
  return { type: CHARTS, target: sheet };
}

import { describeClass, type HostObject } from '../describe';
import type { AreasTarget } from './range-areas';

const TYPE = describeClass<Excel.DataValidation, AreasTarget>({ name: 'DataValidation' });

export function dataValidation(target: AreasTarget): HostObject<AreasTarget> {
  return { type: TYPE, target };
}

import { describeClass, type HostObject } from '../describe';
import type { AreasTarget } from './range-areas';

const TYPE = describeClass<Excel.ConditionalFormatCollection, AreasTarget>({ name: 'ConditionalFormatCollection' });

export function conditionalFormats(target: AreasTarget): HostObject<AreasTarget> {
  return { type: TYPE, target };
}

import type { AllClaim, CountClaim, ListClaim } from '../claim';
import { readAll } from './all-claims';
import { readCounts } from './counts';
import { readLists } from './lists';
import { propertiesOf } from './properties';
import type { Sentence } from './sentence';
import type { Slots } from './slots';

/** What a sentence says of indicators together: that all have a property, how many have it, and which. */
export function readSets(sentence: Sentence, slots: readonly Slots[]): readonly (AllClaim | CountClaim | ListClaim)[] {
  const properties = propertiesOf(sentence);
  const all = readAll(sentence, slots, properties);
  return [...all, ...readCounts(sentence, slots, properties), ...readLists(sentence, slots, properties)];
}

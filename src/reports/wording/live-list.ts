import { fx, live, type Live } from '../../page/model/live';
import { strung, textOf, when } from '../../page/model/live-values';

/** Something that is named in a sentence as long as a condition holds. */
export interface ListedItem {
  readonly condition: Live<boolean>;
  readonly label: string | Live<string>;
}

/** Stands before each name until the list is whole. Should a name hold it, the list is written as it reads now. */
const MARK = '¦';
const LONGEST_LIST = 9999;

/**
 * «ก», «ก และ ข», «ก, ข และ ค» (or with another separator): the items whose condition holds, as a formula that follows them. `count` is how many
 * there are. The names are strung together with a mark before each; the last mark but the first becomes «และ».
 */
export function liveList(items: readonly ListedItem[], count: Live<number>, separator = ', '): string | Live<string> {
  const marked = strung(items.map(({ condition, label }) => when(condition, strung([MARK, label]), '')));
  const names = items.filter(({ condition }) => condition.value).map(({ label }) => textOf(label));
  const isAmbiguous = items.some(({ label }) => textOf(label).includes(MARK));
  if (typeof marked === 'string' || isAmbiguous) return joinThai(names, separator);
  return live(
    joinThai(names, separator),
    fx`SUBSTITUTE(SUBSTITUTE(MID(${marked},2,${LONGEST_LIST}),${MARK},${AND},MAX(1,${count}-1)),${MARK},${separator})`,
  );
}

const AND = ' และ';

/** Names as a Thai sentence lists them. */
export function joinThai(names: readonly string[], separator = ', '): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(separator)}${AND}${names.at(-1)}`;
}

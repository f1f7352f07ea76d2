import type { Lie } from './false-figures';
import type { Figures } from '../figures';
import { FIGURE_SLOTS } from './figure-slots';
import { INDICATOR_SLOTS } from './indicator-slots';
import { OFFICE_SLOTS } from './office-slots';
import type { Random } from '../random';
import type { Filler, Slot } from './slot';

const FILLERS: Readonly<Record<string, Filler>> = { ...FIGURE_SLOTS, ...INDICATOR_SLOTS, ...OFFICE_SLOTS };

const SLOT = /\{([a-z]+)(?::([A-Za-z0-9]+(?:[ :][^@|!}]+)?))?(?:@([0-9p-]+))?(?:\|([^!}]*))?(!)?\}/gu;

/** A template in pieces: plain text and slots by turns. */
export function piecesOf(template: string, figures: Figures): readonly (string | Slot)[] {
  const pieces: (string | Slot)[] = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    const [whole, name = '', argument = '', years = '', option = '', inert] = match;
    pieces.push(template.slice(end, match.index));
    pieces.push({ name, argument, years: yearsOf(years, figures), option, inert: inert !== undefined });
    end = match.index + whole.length;
  }
  pieces.push(template.slice(end));
  const plain = pieces.filter((piece) => typeof piece === 'string').join('');
  if (/[{}]/u.test(plain)) throw new Error(`a slot cannot be read: ${template}`);
  return pieces;
}

function yearsOf(text: string, figures: Figures): readonly number[] {
  return text === '' ? [] : text.split('-').map((year) => (year === 'p' ? figures.previousYear : Number(year)));
}

/** The true text of a slot; throws when the data does not give it. */
export function truthOf(slot: Slot, figures: Figures): string {
  return fillerOf(slot).truth(slot, figures);
}

/** The false texts of a slot, none of which is the true one. */
export function liesOf(slot: Slot, figures: Figures, random: Random): readonly Lie[] {
  if (slot.inert) return [];
  const truth = truthOf(slot, figures);
  return fillerOf(slot)
    .lies(slot, figures, random)
    .filter(({ text }) => text !== truth);
}

/** The rules that may find a false text in a slot, the expected one first; none for a slot that is never false. */
export function rulesOf(slot: Slot): readonly string[] {
  return fillerOf(slot).rules;
}

function fillerOf({ name }: Slot): Filler {
  const filler = FILLERS[name];
  if (!filler) throw new Error(`no slot is called ${name}`);
  return filler;
}

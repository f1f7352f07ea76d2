import type { Subject } from '../claim';
import type { Token } from '../language/tokens';
import { type Kind, type Sentence } from './sentence';

/** A subject named in a sentence and the index of its token. */
export interface SubjectAt {
  readonly index: number;
  readonly subjects: readonly Subject[];
  /** Named by words alone, which also occur in ordinary prose: believed only close to its score. */
  readonly byName: boolean;
  /** Words that only set the scene («ผลการประเมิน»), or the agency itself. */
  readonly weak: boolean;
}

/**
 * What is known where a token stands: whose figures are spoken of, what they are of, and whether it is told as a fact.
 * `other` and `thing` are reasons to abstain; `open` is a doubt.
 */
export interface Slots {
  readonly whose: 'ours' | 'open' | 'other';
  /** `thing`: something of no concern to us; null: nothing was named yet. */
  readonly what: SubjectAt | 'thing' | null;
  readonly modality: 'fact' | 'open' | 'aim';
}

/** How far before a subject a word of intent («เพื่อให้») still rules it, in characters. */
const REACH_OF_AIM = 30;

/** «มีผลการประเมิน» so close after an indicator or a tool still speaks of it. */
const REACH_OF_SCENE = 20;

/** «อำเภอ…», «จังหวัด…» so close behind the agency's name is its address. */
const REACH_OF_ADDRESS = 30;

interface State {
  whose: Slots['whose'];
  /** Another agency, which only our own name ends; an area or a division, which a new subject makes doubtful. */
  body: 'agency' | 'area' | null;
  what: Slots['what'];
  /** Whether a figure or a new clause came since the body, the thing and the subject were named. */
  isOver: boolean;
  aim: number | null;
  place: number;
}

/** The slots at each token of a sentence, before the token itself is taken into account. */
export function slotsOf(
  sentence: Sentence,
  isOwnAt: (at: number) => boolean,
  heading: readonly Subject[] | null = null,
): readonly Slots[] {
  const what = heading && { index: 0, subjects: heading, byName: false, weak: false };
  const state: State = { whose: 'ours', body: null, what, isOver: true, aim: null, place: -1 };
  return sentence.tokens.map((token, index) => {
    const slots = { whose: state.whose, what: state.what, modality: modalityAt(sentence, index, state) };
    advance(sentence, index, token, state, isOwnAt);
    return slots;
  });
}

/** The indicator or tool that a line names as a heading, without a figure: the lines below it speak of it. */
export function headingOf({ tokens }: Sentence): readonly Subject[] | null {
  if (tokens.some(({ kind }) => kind === 'number' || kind === 'change' || kind === 'level')) return null;
  const [subject] = tokens.flatMap((token, index) => {
    const named = asSubject(token, index);
    return named && !named.weak && named.subjects.length === 1 && named.subjects[0]?.kind !== 'total' ? [named] : [];
  });
  return subject && subject.index <= 2 ? subject.subjects : null;
}

function modalityAt({ tokens }: Sentence, index: number, { aim, what }: State): Slots['modality'] {
  const word = aim === null ? undefined : tokens[aim];
  if (aim === null || word === undefined) return 'fact';
  const subject = what === null || what === 'thing' ? index : what.index;
  if (aim > subject) return 'aim';
  return word.end >= (tokens[subject]?.start ?? 0) - REACH_OF_AIM ? 'aim' : 'open';
}

function advance(
  sentence: Sentence,
  index: number,
  token: Token,
  state: State,
  isOwnAt: (at: number) => boolean,
): void {
  switch (token.kind) {
    case 'aim':
      state.aim = index;
      return;
    case 'fact':
    case 'but':
      state.aim = null;
      state.isOver = true;
      return;
    case 'boundary':
    case 'namely':
    case 'next':
    case 'number':
    case 'placeholder':
      state.isOver = true;
      return;
    case 'agency':
      state.place = index;
      if (isOwnAt(token.end)) speakOfUs(index, token.possessive, state);
      else Object.assign(state, { whose: 'other', body: 'agency' });
      return;
    case 'own':
      speakOfUs(index, token.possessive, state);
      return;
    case 'body':
      if (isAddress(sentence, index, state)) state.place = index;
      else if (state.body !== 'agency') Object.assign(state, { whose: 'other', body: 'area', isOver: false });
      return;
    case 'thing':
      Object.assign(state, { what: 'thing', isOver: false });
      return;
    default:
      nameSubject(sentence, index, state);
  }
}

/** «เทศบาลตำบล… อำเภอ… จังหวัด…». */
function isAddress(sentence: Sentence, index: number, { place }: State): boolean {
  return place >= 0 && sentence.unknownBetween(place, index) <= REACH_OF_ADDRESS && index - place < 6;
}

/** The agency itself: after another's figures we are spoken of again; where nothing is named, the total is meant. */
function speakOfUs(index: number, isPossessive: boolean, state: State): void {
  state.whose = 'ours';
  state.body = null;
  state.place = index;
  if (isPossessive || state.what === 'thing' || !state.isOver) return;
  const earlier = state.what === null ? [] : state.what.subjects;
  const isTotal = earlier.every(({ kind }) => kind === 'total');
  const total: Subject = { kind: 'total', called: 'total' };
  state.what = { index, subjects: isTotal ? [total] : [total, ...earlier], byName: false, weak: true };
}

const NAMING: ReadonlySet<Kind> = new Set<Kind>(['indicator', 'name', 'tool', 'total']);

function nameSubject(sentence: Sentence, index: number, state: State): void {
  const token = sentence.tokens[index];
  if (!token || !NAMING.has(token.kind)) return;
  const named = asSubject(token, index);
  if (!named) return;
  const { what } = state;
  if (what === 'thing') {
    if (!state.isOver || named.weak) return;
  } else if (what !== null && staysWith(sentence, what, named, state)) {
    return;
  }
  if (state.body === 'area' && !named.weak) state.whose = state.isOver ? 'open' : 'other';
  state.what = withOwnerOfTool(sentence, what, named, state);
  state.isOver = false;
}

/** «ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน มีผลการประเมินรวม …»: what follows the number speaks of it still. */
function staysWith(sentence: Sentence, what: SubjectAt, named: SubjectAt, { isOver }: State): boolean {
  const [subject] = what.subjects;
  const unknown = sentence.unknownBetween(what.index, named.index);
  if (named.byName) {
    return subject?.kind === 'indicator' && !what.byName && what.subjects.length === 1 && unknown === 0 && !isOver
      ? sentence.tokens.slice(what.index + 1, named.index).every(({ kind }) => kind === 'filler' || kind === 'open')
      : false;
  }
  // «IIT (ตัวชี้วัดที่ ๑ - ๕) ได้ …» is told of the tool.
  if (subject?.kind === 'tool' && named.subjects.length > 1) return !isOver && unknown === 0;
  if (named.subjects[0]?.kind !== 'total') return false;
  if (subject?.kind === 'total') return named.weak && !what.weak && !isOver;
  const isApart = sentence.tokens.slice(what.index, named.index).some(({ kind }) => kind === 'change');
  return !isOver && !isApart && unknown <= (named.weak ? REACH_OF_SCENE : 0);
}

/** «ตัวชี้วัดที่ ๘ ได้คะแนนน้อยที่สุดใน EIT คือ …»: the value may be the indicator's. */
function withOwnerOfTool({ tokens }: Sentence, what: Slots['what'], named: SubjectAt, { isOver }: State): SubjectAt {
  const [subject] = named.subjects;
  if (subject?.kind !== 'tool' || what === null || what === 'thing' || isOver) return named;
  if (what.subjects[0]?.kind !== 'indicator') return named;
  const isApart = tokens.slice(what.index, named.index).some(({ kind }) => kind === 'and');
  return isApart ? named : { ...named, subjects: [...what.subjects, ...named.subjects] };
}

function asSubject(token: Token, index: number): SubjectAt | null {
  const at = { index, byName: false, weak: false };
  switch (token.kind) {
    case 'indicator':
      return { ...at, subjects: token.numbers.map((number) => ({ kind: 'indicator', number })) };
    case 'name':
      return { ...at, subjects: [{ kind: 'indicator', number: token.number }], byName: true };
    case 'tool':
      return { ...at, subjects: [{ kind: 'tool', tool: token.tool }] };
    case 'total':
      return { ...at, subjects: [{ kind: 'total', called: token.mean ? 'mean' : 'total' }], weak: token.weak };
    default:
      return null;
  }
}

import type { Answers } from '../../operations/import';
import type { ImportOffer, ReadFailure } from '../../operations/import';

/** What is being done: choosing a document, reading it, or looking at what it comes to. */
export type ImportState =
  | { readonly at: 'choose'; readonly refusal: ReadFailure | null }
  | { readonly at: 'reading' }
  | {
      readonly at: 'review';
      readonly offer: ImportOffer;
      /** As given; what they come to follows in the next offer. */
      readonly answers: Answers;
      /** A range that could become a table as it stands is to be added as rows. */
      readonly asRows: boolean;
    };

/** What a person does, and what comes of it. */
export type ImportAction =
  | { readonly do: 'read' }
  | { readonly do: 'answer'; readonly question: string; readonly answer: string }
  | { readonly do: 'take-as-rows' }
  | { readonly do: 'choose-other' }
  | { readonly did: 'refuse'; readonly failure: ReadFailure }
  | { readonly did: 'offer'; readonly offer: ImportOffer };

/** Nothing has been chosen yet. */
export const NOTHING_CHOSEN: ImportState = { at: 'choose', refusal: null };

/** The next state. An offer that comes late, when a person has turned to something else, changes nothing. */
export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  if ('did' in action) {
    if (action.did === 'refuse') return { at: 'choose', refusal: action.failure };
    const { offer } = action;
    if (state.at === 'choose') return state;
    return { at: 'review', offer, answers: offer.answers, asRows: state.at === 'review' && state.asRows };
  }
  switch (action.do) {
    case 'read':
      return { at: 'reading' };
    case 'choose-other':
      return NOTHING_CHOSEN;
    case 'answer':
      if (state.at !== 'review') return state;
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'take-as-rows':
      return state.at === 'review' ? { ...state, asRows: true } : state;
  }
}

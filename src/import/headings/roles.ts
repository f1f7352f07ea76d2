/**
 * What a column of a source can hold, whatever table it goes to. Most roles are fields of a contract table by their own
 * name; `computed` columns follow from others (changes, verdicts) and are not brought in.
 */
export const ROLES = [
  'order',
  'group',
  'tool',
  'indicator',
  'indicatorName',
  'code',
  'issue',
  'title',
  'method',
  'finding',
  'owners',
  'start',
  'end',
  'period',
  'followUp',
  'status',
  'summary',
  'outcome',
  'evidence',
  'remark',
  'score',
  'computed',
  'year',
  'total',
  'level',
  'announced',
  'part',
  'passage',
  'name',
  'position',
  'comment',
  'item',
  'value',
] as const;

/** The role of a column. */
export type Role = (typeof ROLES)[number];

/** How sure a heading is: the same words, nearly the same, a word in it, or only what its cells hold. */
export type Certainty = 'exact' | 'near' | 'keyword' | 'content' | 'chosen';

/** One thing a heading may mean. The first candidate is the likeliest. */
export interface Candidate {
  readonly role: Role;
  readonly certainty: Certainty;
}

/** How much each certainty weighs where two columns compete for one role. */
export const WEIGHT: Readonly<Record<Certainty, number>> = {
  chosen: 2,
  exact: 1,
  near: 0.9,
  content: 0.7,
  keyword: 0.6,
};

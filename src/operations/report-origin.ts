/** What a report sheet was made from, as its tag keeps it in the workbook. */
export interface Origin {
  /** Hash of the data, to tell whether the sheet still shows it. */
  readonly hash: string;
  /** The sheet has the word ร่าง: errors were open, or a person wanted no more. */
  readonly draft: boolean;
}

const DRAFT = '-draft';

/** The origin as a text. */
export function writeOrigin({ hash, draft }: Origin): string {
  return draft ? `${hash}${DRAFT}` : hash;
}

/** The origin a text tells of. */
export function readOrigin(text: string): Origin {
  const draft = text.endsWith(DRAFT);
  return { hash: draft ? text.slice(0, -DRAFT.length) : text, draft };
}

import type { Drafts } from '../records/drafts';
import { readAgency } from './agency';
import { readAnnounced } from './announced';
import { textLinesOf, type Line } from './line';
import { readMemoHead } from './memo';
import { readParts, type UnnamedPassage } from './parts';
import { readSigners } from './signers';

/** Reads everything outside the tables: the head of a memo, signatures, passages, analyses, and what they say of the agency. */
export function readProse(
  lines: readonly Line[],
  drafts: Drafts,
  hasBrokenTables: boolean,
): { readonly unnamed: readonly UnnamedPassage[] } {
  const texts = textLinesOf(lines);
  readMemoHead(texts, drafts);
  readSigners(texts, drafts);
  const unnamed = readParts(texts, drafts, hasBrokenTables);
  readAgency(texts, drafts);
  readAnnounced(texts, drafts);
  return { unnamed };
}

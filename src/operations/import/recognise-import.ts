import { parseNotebook } from '../../checks/notebook';
import { ROLES, type Role } from '../../import/headings/roles';
import type { Answers } from '../../import/planning/questions';
import { recogniseSource, type RecognisedSource } from '../../import/recognise-source';
import type { Source } from '../../import/source';
import type { Workbook } from '../../workbook/records';
import type { Snapshot } from '../../workbook/snapshot';
import { rememberedHeadings } from './remembered-headings';

/** A source and the workbook it is to go into, both as they were read. */
export interface ImportCase {
  readonly source: Source;
  readonly snapshot: Snapshot;
  readonly book: Workbook;
}

/** What is in a source, with these answers and the heading choices that the workbook remembers. */
export function recogniseImport({ source, snapshot }: ImportCase, answers: Answers): RecognisedSource {
  return recogniseSource(source, answers, headingsOf(snapshot));
}

/** The heading choices that the workbook remembers, those of another version left out. */
function headingsOf({ notebook }: Snapshot): Readonly<Record<string, Role | 'none'>> {
  const isRole = (role: string): role is Role | 'none' => [...ROLES, 'none'].some((one) => one === role);
  const kept = Object.entries(rememberedHeadings(parseNotebook(notebook)));
  return Object.fromEntries(kept.filter((entry): entry is [string, Role | 'none'] => isRole(entry[1])));
}

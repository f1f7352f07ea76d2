import { ROLES, type Role } from './headings/roles';
import type { Answers } from './planning/questions';
import { recognise, type Recognised } from './recognise';
import type { HeadingChoices } from './regions/columns';
import type { Source } from './source';

/** A source and what was recognised in it. */
export interface RecognisedSource {
  readonly source: Source;
  readonly recognised: Recognised;
  /** What headings were taken for: as remembered, and as answered now. */
  readonly choices: HeadingChoices;
}

const HEADING = 'heading:';

/**
 * Recognises the tables and texts of a source.
 * @param remembered what was chosen for headings in earlier imports into this workbook
 */
export function recogniseSource(source: Source, answers: Answers, remembered: HeadingChoices): RecognisedSource {
  const choices = { ...remembered, ...chosenHeadings(answers) };
  const year = answers['score-year'];
  const recognised = recognise(source, { choices, scoreYear: year === undefined ? null : Number(year) || null });
  return { source, recognised, choices };
}

function chosenHeadings(answers: Answers): HeadingChoices {
  const chosen: Record<string, Role | 'none'> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (id.startsWith(HEADING) && isRole(answer)) chosen[id.slice(HEADING.length)] = answer;
  }
  return chosen;
}

function isRole(answer: string): answer is Role | 'none' {
  return answer === 'none' || (ROLES as readonly string[]).includes(answer);
}

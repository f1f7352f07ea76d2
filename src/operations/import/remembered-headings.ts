import type { Notebook } from '../../checks/notebook';

const HEADINGS = 'headings';

/** What was chosen for headings in earlier imports: the role by heading. */
export function rememberedHeadings({ others }: Notebook): Readonly<Record<string, string>> {
  const kept = others[HEADINGS];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The notebook with these choices in place of the earlier ones. */
export function withHeadings(notebook: Notebook, choices: Readonly<Record<string, string>>): Notebook {
  if (Object.keys(choices).length === 0) return notebook;
  return { ...notebook, others: { ...notebook.others, [HEADINGS]: choices } };
}

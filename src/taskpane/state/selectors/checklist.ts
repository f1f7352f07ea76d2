import type { AssessedDocument, CompletenessItem } from '../../../checks/completeness';
import type { Intent } from '../pane-actions';

/** One of the two documents, as an assessor would find it. */
export interface ChecklistPart {
  readonly document: AssessedDocument;
  /** Items of which something is missing, and those that are whole. */
  readonly lacking: readonly CompletenessItem[];
  readonly complete: readonly CompletenessItem[];
}

const DOCUMENTS: readonly AssessedDocument[] = ['plan', 'report'];

/** The items by document. */
export function checklistParts(items: readonly CompletenessItem[]): readonly ChecklistPart[] {
  return DOCUMENTS.map((document) => {
    const own = items.filter((item) => item.document === document);
    return {
      document,
      lacking: own.filter(({ state }) => state !== 'present'),
      complete: own.filter(({ state }) => state === 'present'),
    };
  });
}

/** The press that leads to an item: to its cell; without its table, to the table that is to be put in. */
export function wayTo({ at, table }: CompletenessItem): Intent {
  return at ? { do: 'go-to-cell', cell: at } : { do: 'insert-table', table };
}

import { IMPORT_OFFER, IMPORT_REVIEW } from '../../strings/import-view';
import type { Localised } from '../../strings/language';
import type { Importing } from '../../operations/import';
import type { Change } from '../state/pane-state';
import type { ImportState } from './import-state';
import { amountsOf, makingTable, writing } from './changes';

/** What the offer is called, and the one next step. */
export interface NextOfImport {
  readonly title: Localised;
  readonly label: Localised;
  /** Null when there is nothing to write: the next step is another document. */
  readonly change: Change | null;
}

/** The next step of a person who looks at an offer. */
export function nextOf({ offer, asRows }: Extract<ImportState, { at: 'review' }>, importing: Importing): NextOfImport {
  const { plain, outcome } = offer;
  if (plain && !asRows) {
    return {
      title: IMPORT_OFFER.plainTitle(plain.table),
      label: IMPORT_OFFER.makeTable,
      change: makingTable(plain, importing),
    };
  }
  const amounts = amountsOf(outcome.plan);
  if (amounts.length === 0 || outcome.isCancelled) {
    const { duplicates } = outcome.plan;
    const title = duplicates > 0 ? IMPORT_REVIEW.allThere : IMPORT_REVIEW.nothing;
    return { title: outcome.isCancelled ? IMPORT_REVIEW.title : title, label: IMPORT_REVIEW.other, change: null };
  }
  const sum = (of: 'rows' | 'cells'): number => amounts.reduce((total, amount) => total + amount[of], 0);
  return {
    title: IMPORT_REVIEW.title,
    label: IMPORT_REVIEW.write(sum('rows'), sum('cells')),
    change: writing(offer, importing),
  };
}

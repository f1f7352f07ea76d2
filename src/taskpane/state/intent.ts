import type { Finding, Fix } from '../../checks/finding';
import type { ReportId } from '../../reports/compose-report';
import type { CellRef, TableId } from '../../workbook/cell';
import type { ChangeKind, ReportRequest, TemplateContent } from '../../operations';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Localised } from '../../strings/language';
import type { Current, Filter, ReviewReason, Step } from './view';

/** What a person asks of the pane. */
export type Intent =
  | { readonly do: 'read' }
  | { readonly do: 'show-step'; readonly step: Step }
  /** Lists the errors, whatever was filtered. */
  | { readonly do: 'show-errors' }
  /** Lists what was set aside, with the reasons. */
  | { readonly do: 'show-set-aside' }
  | { readonly do: 'filter'; readonly filter: Filter }
  | { readonly do: 'go-to-cell'; readonly cell: Pick<CellRef, 'address'> }
  /** Goes to a finding of the list: its card is marked, and its cell, if it has one, is shown. */
  | { readonly do: 'look-at'; readonly current: Current; readonly cell: CellRef | null }
  /** Shows the cell of the first error, and lists the errors so that it is the first card too. */
  | { readonly do: 'go-to-error'; readonly cell: CellRef }
  | { readonly do: 'go-to-sheet'; readonly name: string }
  | { readonly do: 'insert-table'; readonly table: TableId }
  | { readonly do: 'choose-table'; readonly table: TableId; readonly name: string }
  | { readonly do: 'insert-template'; readonly template: TemplateContent }
  | { readonly do: 'match-columns'; readonly table: TableId }
  | { readonly do: 'review'; readonly why: ReviewReason; readonly fixes: readonly Fix[] }
  /** Takes a fix of the list into what will be made, or leaves it out. */
  | { readonly do: 'tick'; readonly fix: Fix; readonly ticked: boolean }
  /** Turns to bringing in an old document; with a file, that one. */
  | { readonly do: 'import'; readonly file?: File }
  | { readonly do: 'close-view' }
  | { readonly do: 'apply'; readonly fixes: readonly Fix[]; readonly kind?: ChangeKind }
  /** Takes a change of ours back. */
  | { readonly do: 'undo'; readonly id: string }
  | { readonly do: 'set-aside'; readonly finding: Finding; readonly reason: string }
  | { readonly do: 'revoke'; readonly key: string }
  | { readonly do: 'choose-report'; readonly report: ReportId; readonly chosen: boolean }
  /** Asks for the reports while warnings are open: the pane asks back. */
  | { readonly do: 'confirm' }
  | { readonly do: 'make'; readonly request: ReportRequest }
  | { readonly do: 'cancel' }
  /** Tries once more to give sheets the charts and page set-up they lack. */
  | { readonly do: 'finish' }
  | { readonly do: 'restore' }
  | { readonly do: 'open-with-workbook'; readonly wanted: boolean }
  /** Carries out a change that a view fetched on demand has brought with it. */
  | { readonly do: 'carry-out'; readonly change: Change }
  | { readonly do: 'dismiss' };

/** The outcome of the last thing done, shown once. */
export type Notice =
  | { readonly kind: 'fixed'; readonly count: number }
  | { readonly kind: 'row-added' }
  | { readonly kind: 'column-added' }
  | { readonly kind: 'set-aside' }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'inserted' }
  /** The reports are whole, but so many sheets have no charts or page set-up. */
  | { readonly kind: 'unfinished'; readonly count: number }
  | { readonly kind: 'finished' }
  | { readonly kind: 'will-open' }
  | { readonly kind: 'will-not-open' }
  | { readonly kind: 'restored'; readonly names: readonly string[] }
  /** What a view fetched on demand has to tell, and what may be done about it. */
  | {
      readonly kind: 'told';
      readonly text: Localised;
      readonly ways: readonly { readonly label: Localised; readonly intent: Intent }[];
    }
  /** A change was taken back, but for these places, which somebody has changed since. */
  | { readonly kind: 'undone'; readonly left: readonly string[] }
  /** A person stopped the reports; nothing was made. */
  | { readonly kind: 'cancelled' }
  /** It was too late to stop; `replaced`: the versions before can be brought back. */
  | { readonly kind: 'too-late'; readonly replaced: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: Intent };

/** A change of the workbook: carries it out, and gives what to tell when it is done. */
export type Change = () => Promise<Result<Notice, Failure>>;

import type { Finding, Fix } from '../../checks/finding';
import type { ReportId } from '../../reports/compose-report';
import type { CellRef, TableId } from '../../workbook/cell';
import type { ChangeKind, ReportRequest, TemplateContent } from '../../operations';
import type { Change, Current } from './pane-state';
import type { Filter, ReviewReason, Step } from './view';

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

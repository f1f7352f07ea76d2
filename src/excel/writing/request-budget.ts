import type { SheetAction } from '../../page/model/sheet-actions';

/**
 * Bytes after which a new request is begun. Excel on the web refuses requests of more than 5 MB, often with no better
 * word than GeneralException (OfficeDev/office-js issues 1012, 1314); the rest is room for what wraps the values.
 */
const REQUEST_LIMIT = 4_000_000;

/** Bytes of one block of cells, so that a large sheet can be spread over several requests. */
const BLOCK_LIMIT = 1_000_000;

const encoder = new TextEncoder();

/** An action, and about how many bytes it takes as it travels. */
export interface Weighed {
  readonly action: SheetAction;
  readonly bytes: number;
}

/** Counts what is queued, and says when it has to be sent before more is added. */
export class RequestBudget {
  private queued = 0;

  constructor(private readonly limit = REQUEST_LIMIT) {}

  /** Takes these bytes in; true when the request was full and a new one begins with them. */
  overflows(bytes: number): boolean {
    const full = this.queued > 0 && this.queued + bytes > this.limit;
    this.queued = full ? bytes : this.queued + bytes;
    return full;
  }
}

/** The actions with their weight, blocks of cells too large for one request cut between rows. */
export function weighed(actions: readonly SheetAction[], limit = BLOCK_LIMIT): readonly Weighed[] {
  return actions.flatMap((action) => {
    const whole = weigh(action);
    const pieces = Math.ceil(whole.bytes / limit);
    if (action.kind !== 'cells' || pieces === 1) return [whole];
    const size = Math.max(1, Math.ceil(action.rows.length / pieces));
    const blocks: Weighed[] = [];
    for (let from = 0; from < action.rows.length; from += size) {
      blocks.push(weigh({ ...action, at: below(action.at, from), rows: action.rows.slice(from, from + size) }));
    }
    return blocks;
  });
}

/** Thai letters take three bytes each. */
function weigh(action: SheetAction): Weighed {
  return { action, bytes: encoder.encode(JSON.stringify(action)).length };
}

function below(cell: string, rows: number): string {
  return cell.replace(/\d+$/, (row) => String(Number(row) + rows));
}

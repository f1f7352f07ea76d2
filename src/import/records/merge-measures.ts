import { foldThai } from '../../thai/text/repair';
import { MEASURES } from '../../workbook/definitions';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import { dice, trigramsOf } from '../headings/likeness';
import type { DraftRow } from './draft';
import type { Drafts } from './drafts';

const M = MEASURES.fields;
/** Two titles this alike are one measure, in two tables of one document. */
const ALIKE = 0.75;
/** How many letters at the beginning, and how many trigrams, are looked up to find a twin. */
const PREFIX = 12;
const PROBES = 24;

/**
 * Finds the measure of the same tool with the same title, or nearly. Looked up by trigrams that few titles share, so that
 * the cost grows with the number of measures and not with its square.
 */
export class TitleIndex<Row> {
  private readonly exact = new Map<string, Entry<Row>[]>();
  private readonly byGram = new Map<string, Entry<Row>[]>();

  add(row: Row, title: string, tool: string): void {
    const folded = foldTitle(title);
    const entry = { row, tool, grams: trigramsOf(folded) };
    push(this.exact, folded, entry);
    for (const gram of probesOf(folded)) push(this.byGram, gram, entry);
  }

  find(title: string, tool: string, isFree: (row: Row) => boolean): Row | null {
    const folded = foldTitle(title);
    const fits = (entry: Entry<Row>): boolean =>
      (entry.tool === tool || entry.tool === '' || tool === '') && isFree(entry.row);
    const same = this.exact.get(folded)?.find(fits);
    if (same) return same.row;
    const grams = trigramsOf(folded);
    const seen = new Set<Entry<Row>>();
    let best: { readonly row: Row; readonly likeness: number } | null = null;
    for (const gram of probesOf(folded)) {
      const entries = this.byGram.get(gram) ?? [];
      if (entries.length > MOST_ENTRIES) continue;
      for (const entry of entries) {
        if (seen.has(entry) || !fits(entry)) continue;
        seen.add(entry);
        const likeness = dice(grams, entry.grams);
        if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { row: entry.row, likeness };
      }
    }
    return best?.row ?? null;
  }
}

interface Entry<Row> {
  readonly row: Row;
  readonly tool: string;
  readonly grams: ReadonlySet<string>;
}

/** A trigram that more titles share says little of any of them. */
const MOST_ENTRIES = 40;

/** A few groups of letters spread over the title: the beginning, and every so many letters. */
function probesOf(folded: string): readonly string[] {
  const step = Math.max(1, Math.floor(folded.length / PROBES));
  const probes = new Set([folded.slice(0, PREFIX)]);
  for (let at = 0; at + 6 <= folded.length; at += step) probes.add(folded.slice(at, at + 6));
  return [...probes];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function foldTitle(title: string): string {
  return foldThai(withoutLeadingNumber(title));
}

/**
 * Joins the measures of the tables of one document: a plan and its status table name the same measures. The first keeps
 * its words; what the second adds fills its blanks, what it says otherwise is listed.
 */
export function mergeMeasures(tables: readonly (readonly DraftRow[])[], drafts: Drafts): void {
  const index = new TitleIndex<DraftRow>();
  for (const rows of tables) {
    const taken = new Set<DraftRow>();
    const isFree = (row: DraftRow): boolean => !taken.has(row);
    const added: DraftRow[] = [];
    for (const row of rows) {
      const twin = index.find(row.textOf(M.title.header), row.textOf(M.tool.header), isFree);
      if (twin) {
        taken.add(twin);
        absorb(twin, row, drafts);
      } else {
        drafts.add(row);
        added.push(row);
      }
    }
    for (const row of added) index.add(row, row.textOf(M.title.header), row.textOf(M.tool.header));
  }
}

function absorb(twin: DraftRow, row: DraftRow, drafts: Drafts): void {
  drafts.ledger.withdraw((other) => other === row, {
    kind: 'duplicate',
    of: { table: 'ITA_Measures', row: twin, column: M.title.header },
    differs: false,
  });
  for (const [column, { value, cells, isDate }] of row.values) {
    const kept = twin.get(column);
    if (kept === undefined) {
      twin.values.set(column, { value, cells, isDate });
      drafts.ledger.place(cells, { table: 'ITA_Measures', row: twin, column });
    } else if (foldTitle(String(kept)) !== foldTitle(String(value)) && column !== M.order.header) {
      drafts.conflicts.push({ row: twin, column, kept, other: value, cells });
    }
  }
}

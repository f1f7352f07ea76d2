import type { Cell } from '../workbook/cell';
import type { MeasureRecord, Workbook } from '../workbook/records';
import type { Subject } from './claims/claim';
import { readClaims, type Reading } from './claims/read';
import { isWorthReading } from './claims/tokens';

/** A cell of prose, and whose score it speaks of where it names none. */
interface Passage {
  readonly cell: Cell<string>;
  readonly owner: Subject | null;
  /** The year its row is about, when the row says so. */
  readonly year: number | null;
}

/** A cell of prose and what it claims. */
export interface PassageReading extends Reading {
  readonly cell: Cell<string>;
  readonly year: number | null;
}

/** Every claim of the passages, the analyses and the text columns of the measures, the user's own columns included. */
export function readPassages(book: Workbook): readonly PassageReading[] {
  const readings: PassageReading[] = [];
  const known = new Map<string, Reading>();
  for (const { cell, owner, year } of passagesOf(book)) {
    if (cell.value === null || !isWorthReading(cell.value)) continue;
    const key = `${owner ? JSON.stringify(owner) : ''}${cell.value}`;
    const reading = known.get(key) ?? readClaims(cell.value, owner);
    known.set(key, reading);
    if (reading.claims.length > 0) readings.push({ cell, year, ...reading });
  }
  return readings;
}

function* passagesOf({ texts, analyses, measures }: Workbook): Iterable<Passage> {
  for (const { text } of texts) yield { cell: text, owner: { kind: 'total', called: 'total' }, year: null };
  for (const { text, indicator, year } of analyses) {
    yield { cell: text, owner: asSubject(indicator.value), year: year.value };
  }
  for (const measure of measures) yield* passagesOfMeasure(measure);
}

/** What is planned names its indicator when it speaks of a score; what was found and done may leave it to the row. */
function* passagesOfMeasure(measure: MeasureRecord): Iterable<Passage> {
  const [only, ...more] = measure.indicators.value ?? [];
  const owner = more.length === 0 ? asSubject(only ?? null) : null;
  for (const cell of [measure.title, measure.method, measure.followUp, measure.evidence])
    yield { cell, owner: null, year: null };
  for (const cell of [measure.finding, measure.summary, measure.outcome, measure.remark])
    yield { cell, owner, year: null };
  for (const cell of measure.others) yield { cell, owner, year: null };
}

function asSubject(number: number | null): Subject | null {
  return number === null ? null : { kind: 'indicator', number };
}

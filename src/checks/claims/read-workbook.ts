import type { Cell } from '../../workbook/cell';
import type { MeasureRecord, Workbook } from '../../workbook/records';
import { ownNameTest } from './agency-names';
import type { Subject } from './claim';
import { readClaims, type Reading } from './read-claims';
import { isWorthReading } from './language/tokenize';

/** A cell of prose and what it claims. */
export interface PassageReading extends Reading {
  readonly cell: Cell<string>;
  /** The year its row is about, when the row says so. */
  readonly year: number | null;
}

/** Every claim of the passages, the analyses and the text columns of the measures, the user's own columns included. */
export function readPassages({ agency, texts, analyses, measures }: Workbook): readonly PassageReading[] {
  const readingOf = reader(agency?.name.value ?? '');
  const readings: PassageReading[] = [];
  const read = (cell: Cell<string>, owner: Subject | null, year: number | null = null) => {
    if (cell.value === null || !isWorthReading(cell.value)) return;
    const reading = readingOf(cell.value, owner);
    if (reading.claims.length > 0) readings.push({ cell, year, ...reading });
  };
  for (const { text } of texts) read(text, { kind: 'total', called: 'total' });
  for (const { text, indicator, year } of analyses) read(text, asSubject(indicator.value), year.value);
  for (const measure of measures) {
    for (const cell of plannedIn(measure)) read(cell, null);
    const owner = ownerOf(measure);
    for (const cell of reportedIn(measure)) read(cell, owner);
  }
  return readings;
}

/** A workbook is checked again after every change, and nearly all its texts are as they were. */
const known = new Map<string, Reading>();
const MAX_CACHE_ENTRIES = 20_000;

/** Reads the texts of one agency, each different one once. */
function reader(agencyName: string): (text: string, owner: Subject | null) => Reading {
  const isOwn = ownNameTest(agencyName);
  return (text, owner) => {
    const key = [agencyName, owner?.kind === 'indicator' ? owner.number : owner?.kind, text].join('\n');
    const found = known.get(key);
    if (found) return found;
    const reading = readClaims(text, owner, isOwn);
    if (known.size >= MAX_CACHE_ENTRIES) known.clear();
    known.set(key, reading);
    return reading;
  };
}

/** What is planned names its indicator when it speaks of a score; what was found and done may leave it to the row. */
function plannedIn({ title, method, followUp, evidence }: MeasureRecord): readonly Cell<string>[] {
  return [title, method, followUp, evidence];
}

function reportedIn({ finding, summary, outcome, remark, others }: MeasureRecord): readonly Cell<string>[] {
  return [finding, summary, outcome, remark, ...others];
}

/** The one indicator that a measure is for; null when there are several, or none. */
function ownerOf({ indicators }: MeasureRecord): Subject | null {
  const [only, ...more] = indicators.value ?? [];
  return more.length === 0 ? asSubject(only ?? null) : null;
}

function asSubject(number: number | null): Subject | null {
  return number === null ? null : { kind: 'indicator', number };
}

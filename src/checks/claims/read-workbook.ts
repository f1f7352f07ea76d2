import type { Cell } from '../../workbook/cell';
import type { MeasureRecord, Workbook } from '../../workbook/records';
import { ownNameTest, ownWordsOf } from './agency-names';
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
    for (const cell of toldIn(measure)) read(cell, null);
    const owner = ownerOf(measure);
    for (const cell of analysedIn(measure)) read(cell, owner);
  }
  return readings;
}

/** A workbook is checked again after every change, and nearly all its texts are as they were. */
const known = new Map<string, Reading>();
const MAX_CACHE_ENTRIES = 20_000;

/** Reads the texts of one agency, each different one once. */
function reader(agencyName: string): (text: string, owner: Subject | null) => Reading {
  const isOwn = ownNameTest(agencyName);
  const ownWords = ownWordsOf(agencyName);
  return (text, owner) => {
    const key = [agencyName, owner?.kind === 'indicator' ? owner.number : owner?.kind, text].join('\n');
    const found = known.get(key);
    if (found) return found;
    const reading = readClaims(text, owner, isOwn, ownWords);
    if (known.size >= MAX_CACHE_ENTRIES) known.clear();
    known.set(key, reading);
    return reading;
  };
}

/** What is planned and what was done names its indicator when it speaks of a score; the work has figures of its own. */
function toldIn(measure: MeasureRecord): readonly Cell<string>[] {
  const { title, method, followUp, evidence, summary, outcome, remark } = measure;
  return [title, method, followUp, evidence, summary, outcome, remark];
}

/** An analysis, and what the clerk keeps in further columns, leave the indicator to the row. */
function analysedIn({ finding, others }: MeasureRecord): readonly Cell<string>[] {
  return [finding, ...others];
}

/** The one indicator that a measure is for; null when there are several, or none. */
function ownerOf({ indicators }: MeasureRecord): Subject | null {
  const [only, ...more] = indicators.value ?? [];
  return more.length === 0 ? asSubject(only ?? null) : null;
}

function asSubject(number: number | null): Subject | null {
  return number === null ? null : { kind: 'indicator', number };
}

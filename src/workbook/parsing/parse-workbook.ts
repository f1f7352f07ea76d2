import type { Cell, TableId } from '../cell';
import { ANALYSIS, ISSUES, RESULTS, SCORES, SIGNERS, TEXTS } from '../definitions';
import { score } from '../kinds/numbers';
import { matchTables } from '../recognition/match-tables';
import { parseAgency } from './parse-agency';
import { parseMeasures } from './parse-measures';
import { readCell } from './read-cell';
import type { ColumnMatch, ResultRecord, ScoreRecord, TableMatch, Workbook } from '../records';
import { rowsOf, type FoundTable } from './rows';
import type { Snapshot } from '../snapshot';
import { measuresYear } from '../result-years';

/**
 * Reads the contract tables into records in which every value knows its cell. Never fails: what is absent gives no
 * records, and what cannot be read is a cell that says so.
 */
export function parseWorkbook({ tables: snapshots }: Pick<Snapshot, 'tables'>): Workbook {
  const tables = matchTables(snapshots);
  const read = <T>(id: TableId, parse: (found: FoundTable) => readonly T[]) => ifFound(tables[id], parse) ?? [];
  const agency = ifFound(tables.ITA_Agency, parseAgency);
  const scores = read('ITA_Scores', parseScores);
  const results = read('ITA_Results', parseResults);
  const fiscalYear = measuresYear({ agency, scores, results });
  return {
    tables,
    agency,
    scores,
    scoreYears: ifFound(tables.ITA_Scores, (found) => [...yearColumns(found).keys()].sort((a, b) => a - b)) ?? [],
    results,
    issues: read('ITA_Issues', (found) => rowsOf(found, ISSUES.fields).map(({ row, cells }) => ({ row, ...cells }))),
    measures: read('ITA_Measures', (found) => parseMeasures(found, fiscalYear)),
    analyses: read('ITA_Analysis', (found) =>
      rowsOf(found, ANALYSIS.fields).map(({ row, cells }) => ({ row, ...cells })),
    ),
    texts: read('ITA_Texts', (found) => rowsOf(found, TEXTS.fields).map(({ row, cells }) => ({ row, ...cells }))),
    signers: read('ITA_Signers', (found) => rowsOf(found, SIGNERS.fields).map(({ row, cells }) => ({ row, ...cells }))),
  };
}

function ifFound<T>(match: TableMatch, parse: (found: FoundTable) => T): T | null {
  return match.kind === 'found' ? parse(match) : null;
}

function parseScores(found: FoundTable): readonly ScoreRecord[] {
  const years = [...yearColumns(found)];
  return rowsOf(found, SCORES.fields).map(({ row, cells, rawCell }) => ({
    row,
    ...cells,
    scores: new Map(years.map(([year, column]): [number, Cell<number>] => [year, readCell(score, rawCell(column))])),
  }));
}

function parseResults(found: FoundTable): readonly ResultRecord[] {
  return rowsOf(found, RESULTS.fields).map(({ row, cells: { IIT, EIT, OIT, ...cells } }) => ({
    row,
    ...cells,
    tools: { IIT, EIT, OIT },
  }));
}

/** The first column of each year. */
function yearColumns({ columns }: FoundTable): ReadonlyMap<number, ColumnMatch> {
  const years = new Map<number, ColumnMatch>();
  for (const column of columns) if (column.year !== null && !years.has(column.year)) years.set(column.year, column);
  return years;
}

import { sampleTable } from '../../src/templates/sample';
import { withMistakes, type PlantedMistake } from '../../src/templates/sample/mistakes';
import { TABLE_IDS } from '../../src/workbook/cell';
import { parseWorkbook } from '../../src/workbook/parsing/parse-workbook';
import type { Workbook } from '../../src/workbook/records';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type BookSpec } from './book';

/** The worked example as it is in a workbook made from the template, with mistakes planted if any are given. */
export function sampleSnapshot(mistakes: readonly PlantedMistake[] = []): Snapshot {
  const tables = TABLE_IDS.map((id) => {
    const { columns, rows } = withMistakes(sampleTable(id), mistakes);
    const headers = columns.map(({ header }) => header);
    return [id, { headers, rows: rows.map((row) => headers.map((header) => row[header] ?? '')) }] as const;
  });
  return snapshotOf(Object.fromEntries(tables) as BookSpec);
}

/** The worked example, parsed. */
export function sampleBook(mistakes: readonly PlantedMistake[] = []): Workbook {
  return parseWorkbook(sampleSnapshot(mistakes));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExpectations } from '../kit/expectations';
import { reportRows, type KnownDifference, type ReportRow } from '../kit/report';
import { readResults, type Results } from '../kit/results';
import { PROBES } from '../probes/all-probes';
import { EXPECTED_FILE, KNOWN_DIFFERENCES_FILE, RESULTS_FOLDER } from './paths';

/** All results files of a folder. @throws naming the file that is not one, or is not named as it should be */
export function readResultsIn(folder: string): readonly Results[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const results = readResults(readFileSync(join(folder, name), 'utf8'));
      if (typeof results === 'string') throw new Error(`${name}: ${results}`);
      const wanted = `${results.environment.platform ?? 'other'}-${results.date}`;
      if (!name.startsWith(wanted)) throw new Error(`${name}: its name should begin with ${wanted}.`);
      return results;
    });
}

/** The report on what is committed: expectations, results, differences that issues deal with. */
export function committedReport(): readonly ReportRow[] {
  const expectations = readExpectations(readFileSync(EXPECTED_FILE, 'utf8'));
  const known = JSON.parse(readFileSync(KNOWN_DIFFERENCES_FILE, 'utf8')) as readonly KnownDifference[];
  return reportRows(PROBES, expectations, readResultsIn(RESULTS_FOLDER), known);
}

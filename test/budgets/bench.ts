/**
 * What the work costs, for workbooks of growing size, on the real client in the simulator: counts first, and times to
 * compare within the run. `npm run bench` measures up to 10,000 measures, `npm run bench -- 10 100` the sizes named.
 * Fails when a count is over its budget; times are another matter on machines that are shared.
 */
import { benchChecks } from './check-bench';
import { benchPeers } from './peer-bench';
import { benchReports } from './report-bench';
import { benchWriters } from './writer-bench';

const SIZES = [10, 100, 1_000, 10_000];

async function main(): Promise<void> {
  const named = process.argv.slice(2).map(Number);
  const sizes = named.length > 0 ? named : SIZES;
  const over = await benchReports(sizes);
  const slow = benchChecks();
  await benchWriters();
  await benchPeers(sizes);
  for (const line of slow) console.log(`slower than the budget: ${line}`);
  for (const line of over) console.error(`over budget: ${line}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

void main();

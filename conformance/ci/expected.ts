/** `npm run conformance:expected`: asks the simulator again and writes what it gives into the table. */
import { writeFileSync } from 'node:fs';
import { writeExpectations } from '../kit/expectations';
import { EXPECTED_FILE } from './paths';
import { simulateAll } from './simulate';

async function main(): Promise<void> {
  const expectations = await simulateAll();
  writeFileSync(EXPECTED_FILE, writeExpectations(expectations));
  console.log(`${expectations.size} probes → ${EXPECTED_FILE}`);
}

void main();

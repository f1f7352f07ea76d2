/** `npm run conformance:predict`: writes what the simulator makes of the whole flow, for the page to compare with. */
import { writeFileSync } from 'node:fs';
import { predictCells } from '../probes/life/whole-flow';
import { PREDICTED_FILE } from './paths';
import { openSimulator } from './simulate';

async function main(): Promise<void> {
  openSimulator('windows');
  writeFileSync(PREDICTED_FILE, JSON.stringify(await predictCells()));
}

void main();

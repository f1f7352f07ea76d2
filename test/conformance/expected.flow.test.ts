import { readFileSync } from 'node:fs';
import { EXPECTED_FILE } from '../../conformance/ci/paths';
import { simulateAll } from '../../conformance/ci/simulate';
import { writeExpectations } from '../../conformance/kit/expectations';

/** What somebody has to do whose change of the simulator shows here. */
const REMEDY =
  'The simulator answers a probe otherwise than conformance/expected.tsv says. If that is right, run «npm run conformance:expected» and commit the table.';

describe('the table of what the simulator gives', () => {
  it('is what the simulator gives now, probe by probe and platform by platform', async () => {
    const now = writeExpectations(await simulateAll()).split('\n');
    const kept = readFileSync(EXPECTED_FILE, 'utf8').split('\n');
    const differing = [
      ...kept.filter((row) => !now.includes(row)).map((row) => `- ${row}`),
      ...now.filter((row) => !kept.includes(row)).map((row) => `+ ${row}`),
    ];
    expect(differing.length === 0 ? [] : [REMEDY, ...differing]).toEqual([]);
    expect(now).toEqual(kept);
  });
});

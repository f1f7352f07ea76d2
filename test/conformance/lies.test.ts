import { openSimulator, simulate } from '../../conformance/ci/simulate';
import { verdict } from '../../conformance/kit/outcome';
import type { WorkbookProbe } from '../../conformance/kit/probe';
import { runProbe } from '../../conformance/kit/run-probe';
import { PROBES } from '../../conformance/probes/all-probes';
import { sheetNames } from '../support/excel';
import { attachClient, LIES, lyingHost, SILENCE, type Lie } from './lies';
import { readExpected } from './support';

function probeOf(id: string): WorkbookProbe {
  const found = PROBES.find((probe) => probe.id === id);
  if (found?.kind !== 'workbook') throw new Error(`There is no probe ${id}.`);
  return found;
}

async function verdictsUnder(lies: readonly Lie[], ids: readonly string[]): Promise<readonly string[]> {
  const host = lyingHost(openSimulator('web'), lies);
  attachClient(host);
  const verdicts: string[] = [];
  for (const id of ids) {
    const run = await simulate(probeOf(id), host);
    verdicts.push(verdict(run!.outcome, readExpected().get(id)!.web));
  }
  return verdicts;
}

describe('a host that lies', () => {
  it.each(LIES.map(({ what, ...lie }) => [what, { what, ...lie }] as const))('%s: caught', async (_, lie) => {
    expect(await verdictsUnder([], lie.caughtBy)).toEqual(lie.caughtBy.map(() => 'agrees'));
    expect(await verdictsUnder([lie], lie.caughtBy)).toEqual(lie.caughtBy.map(() => 'differs'));
  });
});

describe('a host that is silent', () => {
  it('stops one probe only, which leaves nothing behind', async () => {
    const host = lyingHost(openSimulator('web'), [SILENCE]);
    attachClient(host);
    const surroundings = { supports: () => true, askPerson: async () => undefined, second: 5 };
    const [silent] = SILENCE.caughtBy;
    expect((await runProbe(probeOf(silent!), surroundings)).outcome).toEqual({ timedOut: true });
    const next = await runProbe(probeOf('charts.no-markers'), surroundings);
    expect(next.outcome).toEqual({ value: 'None' });
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});

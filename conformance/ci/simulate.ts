import { expectationOf, ownExpectation, type Expectation, type Expectations } from '../kit/expectations';
import { PLATFORMS, type Platform } from '../kit/platform';
import type { Probe, WorkbookProbe } from '../kit/probe';
import { runProbe, type ProbeRun } from '../kit/run-probe';
import { PROBES } from '../probes/all-probes';
import { goHome, NEED_UNDO_LIST, PARTS } from './people';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, type Host, newDocument } from '../../simulator';

/** The newest set of ExcelApi that the simulator is asked as. */
const API_VERSION = '1.17';

/** Probes that take long and do not depend on the platform: asked on the first one only. */
const ONCE: ReadonlySet<string> = new Set(['life.whole-flow']);

/** A simulated Excel of a platform with a blank workbook, which the client of this process talks to. */
export function openSimulator(platform: Platform): Host {
  loadOfficeClient();
  const host = createHost(newDocument(), { platform, apiVersion: API_VERSION });
  host.attach();
  return host;
}

/** Runs one probe in the simulator; null where the person’s part in it cannot be played. */
export async function simulate(probe: WorkbookProbe, host: Host): Promise<ProbeRun | null> {
  const part = probe.person && PARTS[probe.person.id];
  if (probe.person && !part) return null;
  const supports = (version: string): boolean => Number(version.split('.')[1]) <= Number(API_VERSION.split('.')[1]);
  return runProbe(probe, {
    supports,
    askPerson: async () => part?.(host),
    onRead: () => goHome(host),
    // The part of somebody typing takes 20 milliseconds.
    pause: () => new Promise((resolve) => setTimeout(resolve, 2)),
  });
}

/** What to expect of every probe on every platform, as the simulator is now. */
export async function simulateAll(): Promise<Expectations> {
  const columns = new Map<Platform, ReadonlyMap<string, string | null>>();
  for (const platform of PLATFORMS) columns.set(platform, await simulatePlatform(platform));
  const [first] = PLATFORMS;
  const of = (platform: Platform, { id }: Probe): string | null =>
    columns.get(ONCE.has(id) ? first : platform)?.get(id) ?? null;
  return new Map(
    PROBES.map((probe) => [
      probe.id,
      Object.fromEntries(PLATFORMS.map((platform) => [platform, of(platform, probe)])) as Expectation,
    ]),
  );
}

/** The simulator to ask: one of the probe's own where the undo list counts. */
function hostFor({ person }: WorkbookProbe, shared: Host): Host {
  const own = person !== undefined && NEED_UNDO_LIST.has(person.id);
  const host = own ? openSimulator(shared.modes.platform) : shared;
  host.attach();
  if (own) host.undo.record();
  return host;
}

async function simulatePlatform(platform: Platform): Promise<ReadonlyMap<string, string | null>> {
  const host = openSimulator(platform);
  const column = new Map<string, string | null>();
  for (const probe of PROBES) {
    if (platform !== PLATFORMS[0] && ONCE.has(probe.id)) continue;
    const run = probe.kind === 'workbook' ? await simulate(probe, hostFor(probe, host)) : null;
    column.set(probe.id, run && !('lacks' in run.outcome) ? expectationOf(run.outcome) : ownExpectation(probe));
  }
  host.detach();
  return column;
}

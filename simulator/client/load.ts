import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SwitchableBridge } from './bridge';
import { DEFAULT_API_VERSION, loadedClient, rememberClient, type OfficeClient } from './loaded';
import { enforceRequirementSets, type CommonUtility } from './requirement-sets';
import { withBrowserStandIns } from './stand-ins';

interface Realm {
  _richApiNativeBridge?: SwitchableBridge;
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension & { CommonUtility: CommonUtility };
}

/**
 * Loads the unmodified client into this realm, once; `Excel` and `OfficeExtension` become globals, as a page has them.
 * It is evaluated by indirect `eval`, so that what it makes (errors, promises, dates) are of the caller's own realm.
 */
export function loadOfficeClient(): OfficeClient {
  const known = loadedClient();
  if (known) return known;
  const realm = globalThis as unknown as Realm;
  const bridge = new SwitchableBridge();
  realm._richApiNativeBridge = bridge;
  const source = readFileSync(clientFile(), 'utf8');
  withBrowserStandIns(() => (0, eval)(source));
  if (!realm.Excel || !realm.OfficeExtension) throw new Error('The Office client did not load.');
  const client: OfficeClient = {
    Excel: realm.Excel,
    OfficeExtension: realm.OfficeExtension,
    bridge,
    limits: { apiVersion: DEFAULT_API_VERSION },
  };
  enforceRequirementSets(realm.OfficeExtension.CommonUtility, () => client.limits.apiVersion);
  rememberClient(client);
  return client;
}

/** Found from this file, wherever above it the package is installed: the programs run from any folder. */
function clientFile(): string {
  const { resolve } = createRequire(__filename);
  return join(dirname(resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');
}

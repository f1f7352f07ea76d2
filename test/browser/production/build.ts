import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The add-in as it is put on a server. */
export interface Production {
  readonly folder: string;
  /** Where it says it is served from. */
  readonly address: string;
}

/** A build in a folder of its own. */
export interface Build extends Production {
  readonly remove: () => void;
}

/** Does what `npm run build` does, for this address, into a folder of its own. */
export async function buildProduction(address: string): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-production-'));
  await promisify(execFile)('npx', ['webpack', '--output-path', folder], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, ADDIN_URL: address },
  });
  return { folder, address, remove: () => rmSync(folder, { recursive: true }) };
}

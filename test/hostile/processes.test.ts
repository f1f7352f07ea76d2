import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tried } from './tried';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ita-processes-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** The command line as a process of its own, within a line of the shell: `$ITA` stands for it. */
function shell(line: string): SpawnSyncReturns<string> {
  const ita = `${process.execPath} --import ${join(ROOT, 'node_modules/tsx/dist/loader.mjs')} ${join(ROOT, 'cli/ita.ts')}`;
  return spawnSync('bash', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ITA: ita, TSX_DISABLE_CACHE: '1' },
  });
}

beforeAll(() => {
  expect(shell('$ITA template data.xlsx --sample')).toMatchObject({ status: 0, stderr: '' });
});
afterEach(() => tried(1));

describe('the command line as a process', () => {
  it('ends without a stack when its reader goes away', () => {
    const { stderr } = shell(
      'set -o pipefail; $ITA check data.xlsx data.xlsx data.xlsx --json | head -c 10 >/dev/null',
    );
    expect(stderr).toBe('');
    expect(shell('$ITA draw 2>&1 | true').stderr).toBe('');
  });

  it('keeps the old file on a full disk, and says so in one line', () => {
    writeFileSync(path('out.xlsx'), 'เดิม');
    // A limit on the size of files is the full disk that needs no rights to arrange.
    const { status, stderr } = shell("trap '' XFSZ; ulimit -f 8; $ITA report data.xlsx out.xlsx --only summary");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^เนื้อที่ดิสก์ไม่พอ.*\n$/);
    expect(readFileSync(path('out.xlsx'), 'utf8')).toBe('เดิม');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('gives one object on standard output for what it cannot use', () => {
    const { status, stdout, stderr } = shell('$ITA check nowhere.xlsx --json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: { message: stderr.trim() } });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing half-written when stopped by %s', async (signal) => {
    const args = ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'cli/ita.ts')];
    const child = spawn(process.execPath, [...args, 'report', 'data.xlsx', 'stopped.xlsx'], { cwd: folder });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const stop = setTimeout(() => child.kill(signal), 1500);
    await ended;
    clearTimeout(stop);
    expect(existsSync(path('stopped.xlsx'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

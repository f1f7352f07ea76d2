import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openSimulator } from '../../conformance/ci/simulate';
import { gist, verdict } from '../../conformance/kit/outcome';
import type { Platform } from '../../conformance/kit/platform';
import type { Results } from '../../conformance/kit/results';
import { WAITING_KEY } from '../../conformance/page/waiting-times';
import { PROBES } from '../../conformance/probes/all-probes';
import { LIES, lyingHost } from '../conformance/lies';
import { readExpected } from '../conformance/support';
import { bringAxe, scrollsSideways, THEMES, violations } from './axe';
import { useBrowser } from './opened';
import { openExcelOnTheWeb } from './production/excel-on-the-web';
import { playExcel } from './production/play-excel';
import type { PlayedExcel, ShownPage } from './production/played-excel';
import { inTime } from './production/waiting';

const ADDRESS = 'https://localhost:4444';
/** Milliseconds for one press to run through everything on a busy machine. */
const TIMEOUT_MS = 170_000;

const browser = useBrowser();
/** The built pages; where CONFORMANCE names a folder, they are taken from there. */
let folder = process.env['CONFORMANCE'] ?? '';

beforeAll(async () => {
  if (folder) return;
  folder = mkdtempSync(join(tmpdir(), 'ita-conformance-'));
  const build = ['run', '-s', 'conformance:build', '--', '--output-path', folder, '--no-devtool'];
  await promisify(execFile)('npm', build);
}, 300_000);

afterAll(() => process.env['CONFORMANCE'] ?? rmSync(folder, { recursive: true, force: true }));

interface OpenedKit {
  readonly excel: PlayedExcel;
  readonly pane: ShownPage;
  /** The results so far, as the page gives them to copy. */
  readonly results: () => Promise<Results>;
}

/** The kit's page in an Excel that the simulator plays, with nobody to wait for. */
async function openKit(platform: 'web' | 'win32', host = openSimulator(platform === 'web' ? 'web' : 'windows')) {
  const excel = await playExcel(platform, browser(), { folder, address: ADDRESS }, host);
  const pane = await excel.open('taskpane');
  await pane.getByRole('button', { name: 'เริ่มทดสอบอัตโนมัติ' }).waitFor();
  const times = JSON.stringify({ second: 10, dialog: 200 });
  await pane.locator('body').evaluate((_, [key, value]) => localStorage.setItem(key!, value!), [WAITING_KEY, times]);
  const results = async (): Promise<Results> => JSON.parse(await pane.locator('#json').inputValue()) as Results;
  return { excel, pane, results } satisfies OpenedKit;
}

/** One press, and all that comes of it. */
async function runThrough({ pane, results }: OpenedKit): Promise<Results> {
  await pane.getByRole('button', { name: 'เริ่มทดสอบอัตโนมัติ' }).click();
  await pane.locator('#automatic [role=status]').filter({ hasText: 'เสร็จแล้ว' }).waitFor({ timeout: TIMEOUT_MS });
  return results();
}

const AUTOMATIC = PROBES.filter(
  (probe) => (probe.kind === 'workbook' && !probe.person) || (probe.kind === 'page' && !probe.ask),
).map(({ id }) => id);

/** What differs from the committed table: probe, and what came of it. */
function differing({ results }: Results, platform: Platform): readonly string[] {
  const expected = readExpected();
  return results
    .filter(({ id, outcome }) => verdict(outcome, expected.get(id)?.[platform] ?? null) === 'differs')
    .map(({ id, outcome }) => `${id}: ${gist(outcome)}`);
}

describe('the page of the conformance kit, with the real office.js', () => {
  it(
    'tries everything on one press, finds Excel as expected, and leaves nothing behind',
    async () => {
      const kit = await openKit('win32');
      const results = await runThrough(kit);
      expect(results.results.map(({ id }) => id)).toEqual(AUTOMATIC);
      expect(differing(results, 'windows')).toEqual([]);
      expect(results.environment).toMatchObject({
        platform: 'windows',
        officePlatform: 'PC',
        displayLanguage: 'th-TH',
      });
      expect(results.environment.requirementSets[0]).toBe('ExcelApi 1.17');
      expect(kit.excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
      expect(kit.excel.problems).toEqual([]);
      await kit.excel.close();
    },
    TIMEOUT_MS,
  );

  it(
    'shows a difference for every lie of a host, and for nothing else',
    async () => {
      const kit = await openKit('web', lyingHost(openSimulator('web'), LIES));
      const found = differing(await runThrough(kit), 'web');
      const caught = [...LIES.flatMap(({ caughtBy }) => caughtBy), 'life.whole-flow'];
      expect(found.filter((line) => !caught.includes(line.split(':')[0]!))).toEqual([]);
      expect(caught.filter((id) => !found.some((line) => line.startsWith(`${id}:`)))).toEqual([]);
      expect(await kit.pane.locator('#automatic .result.differs').count()).toBe(found.length);
      await kit.excel.close();
    },
    TIMEOUT_MS,
  );

  it('notes what a person does and answers, keeps it when the page is opened anew, and writes it onto a sheet', async () => {
    const { excel, pane, results } = await openKit('web');
    const start = (id: string) =>
      pane.locator('.step').filter({ hasText: id }).getByRole('button', { name: 'เริ่ม' }).click();
    const outcomes = async () => Object.fromEntries((await results()).results.map(({ id, outcome }) => [id, outcome]));
    const came = (id: string) => inTime(async () => id in (await outcomes()));

    await excel.open('commands');
    await start('start-up.button-2');
    await excel.press('probeTwo');
    await came('start-up.button-2');
    await start('start-up.dialog-closed-by-x');
    await (await excel.dialog()).getByText('กล่องนี้ใช้ทดสอบ').waitFor();
    await excel.closeDialogByCross();
    await came('start-up.dialog-closed-by-x');
    await pane.getByRole('button', { name: 'เตรียมชีต' }).first().click();
    await pane.getByText('เตรียมแล้ว').waitFor();
    await pane.getByRole('radio', { name: 'ไม่ใช่' }).first().check();

    expect(Object.values(await outcomes())).toEqual([
      { value: { fired: true, ready: true } },
      { value: 12006 },
      { value: 'no' },
    ]);
    await pane.getByRole('button', { name: 'เขียนชีต' }).click();
    await pane.getByText('เขียนชีตแล้ว').waitFor();
    const names = excel.host.workbook.sheets.map(({ name }) => name);
    expect(names).toContain('ผลทดสอบ');
    await excel.close();
  });

  it('can be read by everyone, in every theme, in a narrow pane', async () => {
    const excel = await openExcelOnTheWeb(browser(), { folder, address: ADDRESS }, openSimulator('web'));
    const pane = await excel.open('taskpane');
    await pane.getByRole('radio').first().waitFor();
    await pane.getByText('ผลรายข้อ').click();
    const frame = excel.page.frames().find((one) => one.url().includes('taskpane.html'))!;
    await bringAxe(frame);
    const objections: string[] = [];
    for (const { name, media } of THEMES) {
      await excel.page.emulateMedia(media);
      objections.push(...(await violations(frame)).map((one) => `${name}: ${one}`));
    }
    expect(objections).toEqual([]);
    expect(await scrollsSideways(frame)).toBe(false);
    await excel.close();
  });
});

/**
 * How long a clerk waits, with the production build and the real office.js in Chromium: until the pane can be used, at a
 * quarter of the machine's speed, and the longest time it does not answer while all reports are made. Excel is played by
 * another process and does not count, nor does the network: the files are at hand. `npm run bench:browser`
 */
import type { Browser } from 'playwright-core';
import { writeTemplate } from '../../src/operations';
import { ADDRESS } from '../browser/production/address';
import { buildProduction, type Production } from '../browser/production/build';
import { openExcelOnTheWeb } from '../browser/production/excel-on-the-web';
import { openBrowser } from '../browser/support';
import { readTrace, TRACE_CATEGORIES, type Task } from './trace';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, type Host, newDocument } from '../../simulator';

/** Milliseconds of work: what a clock shows depends on what else the machine does. */
const BUDGETS = { interactive: 1000, task: 50 } as const;
/** Each figure is the middle one of so many runs. */
const RUNS = 3;
const MARKS = ['asked', 'interactive', 'shown', 'making', 'made'] as const;

type Mark = (typeof MARKS)[number];

/** One run: what it took until each mark, and the longest task while the reports were made. */
interface Run {
  readonly until: Readonly<Record<'interactive' | 'shown', Span>>;
  readonly longest: Span;
}

/** Milliseconds by the clock, and those in which the page worked. */
interface Span {
  readonly lasted: number;
  readonly worked: number;
}

async function sample(): Promise<Host> {
  loadOfficeClient();
  const host = createHost(newDocument(), { apiVersion: '1.17' });
  host.attach();
  const written = await writeTemplate('sample');
  if (!written.ok) throw new Error(written.failure.cause);
  return host;
}

/** Lets the pane mark what happens to it. Runs in the browser, before anything else of the page. */
function markMoments(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  performance.mark('asked');
  const marked = new Set<string>();
  const markOnce = (name: string, selector: string): void => {
    if (marked.has(name) || !document.querySelector(selector)) return;
    marked.add(name);
    performance.mark(name);
  };
  new MutationObserver(() => {
    markOnce('interactive', 'footer button');
    markOnce('shown', 'main[data-state="has-data"]');
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}

async function run(browser: Browser, production: Production, slowdown: number): Promise<Run> {
  const { page, open, close } = await openExcelOnTheWeb(browser, production, await sample());
  await page.addInitScript(markMoments);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });

  const pane = await open('taskpane');
  const mark = (name: Mark): Promise<unknown> =>
    pane.locator('body').evaluate((_, name) => performance.mark(name), name);
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  for (const label of ['ตรวจข้อมูล', 'ไปสร้างรายงาน']) await press(label);
  for (const report of await pane.getByRole('checkbox').all()) await report.check();
  await press('สร้างรายงาน');
  await pane.getByRole('button', { name: 'สร้างรายงานเลย' }).waitFor();
  await mark('making');
  await press('สร้างรายงานเลย');
  await pane.locator('main[data-state="done"]').waitFor();
  await mark('made');
  const { tasks, marks } = readTrace((await browser.stopTracing()).toString(), MARKS);
  await close();

  const at = (name: Mark): number => marks.get(name) ?? NaN;
  const until = (name: Mark): Span => ({
    lasted: at(name) - at('asked'),
    worked: sum(tasks.filter((task) => task.at >= at('asked') && task.at < at(name))),
  });
  const making = tasks.filter((task) => task.at >= at('making') && task.at < at('made'));
  const longest = making.reduce((most, task) => (task.worked > most.worked ? task : most));
  return {
    until: { interactive: until('interactive'), shown: until('shown') },
    longest,
  };
}

function sum(tasks: readonly Task[]): number {
  return tasks.reduce((total, { worked }) => total + worked, 0);
}

/** The middle one, by the work. */
function middle(spans: readonly Span[]): Span {
  const sorted = [...spans].sort((a, b) => a.worked - b.worked);
  return sorted[Math.floor(sorted.length / 2)] ?? { lasted: NaN, worked: NaN };
}

function say(what: string, { lasted, worked }: Span, budget = Infinity): void {
  const limit = Number.isFinite(budget) ? ` of ${budget} ms${worked > budget ? '  OVER' : ''}` : '';
  console.log(`${what}: ${Math.round(worked)} ms of work${limit} (${Math.round(lasted)} ms by the clock)`);
}

async function runsAt(browser: Browser, production: Production, slowdown: number): Promise<readonly Run[]> {
  const runs: Run[] = [];
  while (runs.length < RUNS) runs.push(await run(browser, production, slowdown));
  return runs;
}

async function main(): Promise<void> {
  const [production, browser] = await Promise.all([buildProduction(ADDRESS), openBrowser()]);
  const slow = await runsAt(browser, production, 4);
  const fast = await runsAt(browser, production, 1);
  await browser.close();
  production.remove();

  for (const [speed, runs, budgets] of [
    ['at a quarter of the speed', slow, { interactive: BUDGETS.interactive, task: Infinity }],
    ['at full speed', fast, { interactive: Infinity, task: BUDGETS.task }],
  ] as const) {
    say(`pane interactive, ${speed}`, middle(runs.map(({ until }) => until.interactive)), budgets.interactive);
    say(`workbook read and shown, ${speed}`, middle(runs.map(({ until }) => until.shown)));
    say(`longest task while all reports are made, ${speed}`, middle(runs.map(({ longest }) => longest)), budgets.task);
  }
}

void main();

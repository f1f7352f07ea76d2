import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';

/** Chromium tries to reach the outside world unless told not to. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds to wait for anything: these machines are sometimes slow, and a test that passes does not wait. */
const TIMEOUT_MS = 90_000;

/** Starts the system's Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** A preview server started for the tests. */
export interface Preview {
  readonly address: string;
  readonly stop: () => void;
}

/** Runs what `npm start` runs, and waits until it says where the page is. */
export function startPreview(): Promise<Preview> {
  const server: ChildProcess = spawn('node', ['preview/serve.js'], { cwd: join(__dirname, '../..') });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve({ address, stop: () => stop(server) });
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`The preview did not start:\n${output}`)));
  });
}

function stop(server: ChildProcess): void {
  server.stdout?.destroy();
  server.stderr?.destroy();
  server.kill();
}

/** The preview page in a browser, with what went wrong in it. */
export interface PreviewPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's one big button. */
  readonly primary: Locator;
  readonly problems: string[];
}

/** Opens the preview page and waits until the pane has read the workbook. */
export async function openPreview(browser: Browser, address: string): Promise<PreviewPage> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address);
  const pane = page.frameLocator('iframe');
  const primary = pane.locator('footer button').last();
  await pane.getByRole('heading', { name: 'อ่านข้อมูลแล้ว' }).waitFor();
  return { page, pane, primary, problems };
}

/** Presses the primary button once it has this label. */
export async function press(primary: Locator, label: string): Promise<void> {
  await primary.and(primary.page().frameLocator('iframe').getByRole('button', { name: label, exact: true })).click();
}

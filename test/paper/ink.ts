import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** At 96 dots per inch a row that begins at whole pixels of Excel's does so on the picture. */
const DOTS_PER_INCH = '96';
const DARK = 128;

/** How many dark dots every page of a PDF has, by poppler. */
export async function inkOfPages(pdf: Uint8Array): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ink-'));
  try {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await promisify(execFile)('pdftoppm', ['-r', DOTS_PER_INCH, '-gray', join(folder, 'in.pdf'), join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
    return await Promise.all(pages.map(async (name) => darkDots(await readFile(join(folder, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Portable graymap: three lines of header («P5», size, 255), then a byte a dot. */
function darkDots(graymap: Buffer): number {
  let start = 0;
  for (let lines = 0; lines < 3; lines += 1) start = graymap.indexOf('\n', start) + 1;
  let count = 0;
  for (let at = start; at < graymap.length; at += 1) if ((graymap[at] ?? DARK) < DARK) count += 1;
  return count;
}

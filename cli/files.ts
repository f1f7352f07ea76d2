import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, succeed, type Result } from '../src/operations';
import { OPEN_FAILURES, READ_FAILURES, TEXTS, WRITE_FAILURES } from './texts';
import { LARGEST_FILE } from '../simulator';

/** Files being written that are not yet what they are to be called. */
const unfinished = new Set<string>();

/** Reads a whole file; its size is asked first. Fails with one line that names the file for what it is. */
export async function readInput(path: string): Promise<Result<Uint8Array, string>> {
  const file = basename(path) || path;
  try {
    const about = await stat(path);
    if (about.isDirectory()) return fail(TEXTS.isFolder(file));
    if (!about.isFile()) return fail(TEXTS.notAFile(file));
    if (about.size > LARGEST_FILE) return fail(OPEN_FAILURES['too-large']!(file));
    return succeed(new Uint8Array(await readFile(path)));
  } catch (thrown) {
    return fail((READ_FAILURES[codeOf(thrown)] ?? TEXTS.cannotRead)(file));
  }
}

/**
 * Whether two paths lead to one file, by whatever link, spelling or case. A name that differs only in case or in how its
 * letters are composed counts as the same: on many disks it is.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identityOf(one), identityOf(other)]);
  if (a.inode !== null && a.inode === b.inode) return true;
  return folded(a.path) === folded(b.path);
}

async function identityOf(path: string): Promise<{ path: string; inode: string | null }> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    // Some network disks give every file the number 0.
    return { path: await realpath(path), inode: ino === 0n ? null : `${dev}:${ino}` };
  } catch {
    const folder = dirname(resolve(path));
    const real = await realpath(folder).catch(() => folder);
    return { path: join(real, basename(path)), inode: null };
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/**
 * Writes a file beside the one it is to become and then renames it: whatever happens, the old file or the new one is
 * there whole. Fails with one line for the person.
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<Result<void, string>> {
  const file = basename(path);
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) return fail(TEXTS.isFolder(file));
  if (existing && !existing.isFile()) return fail(TEXTS.notAFile(file));
  // A link stays a link: what it points to is replaced.
  const target = existing ? await realpath(path) : path;
  const temporary = join(dirname(target), `.ita-${randomBytes(6).toString('hex')}.tmp`);
  try {
    unfinished.add(temporary);
    const handle = await open(temporary, 'wx', existing?.mode ?? 0o666);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    unfinished.delete(temporary);
    return succeed(undefined);
  } catch (thrown) {
    removeUnfinished();
    return fail((WRITE_FAILURES[codeOf(thrown)] ?? TEXTS.cannotWrite)(file));
  }
}

/** Removes what a run that was stopped has left half-written. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

function codeOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException).code ?? '';
}

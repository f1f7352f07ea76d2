import { basename } from 'node:path';
import { fail, succeed, type Result } from '../src/operations';
import { readInput, writeOutput } from './files';
import { OPEN_FAILURES, UNKEEPABLE } from './texts';
import { loadOfficeClient } from '../simulator/node';
import {
  createHost,
  type Host,
  newDocument,
  openDocument,
  saveDocument,
  unkeepableIn,
  type WorkbookDocument,
} from '../simulator';

/** A workbook open in the simulator, with the real client of Office.js talking to it. */
export interface Session {
  readonly document: WorkbookDocument;
  readonly host: Host;
}

/** Opens a file; fails with one line for the person. The file itself is never written to. */
export async function openSession(path: string): Promise<Result<Session, string>> {
  const file = basename(path);
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const document = await openDocument(bytes.value);
  if (!document.ok) return fail((OPEN_FAILURES[document.failure.cause] ?? OPEN_FAILURES.damaged!)(file));
  return succeed(start(document.value));
}

/** Opens a new, empty workbook. */
export function newSession(): Session {
  return start(newDocument());
}

function start(document: WorkbookDocument): Session {
  loadOfficeClient();
  const host = createHost(document);
  host.attach();
  return { document, host };
}

/** Saves under another name; fails with one line for the person. */
export async function saveSession({ document }: Session, path: string): Promise<Result<void, string>> {
  const lost = unkeepableIn(document, path);
  if (lost) return fail(UNKEEPABLE[lost](basename(path)));
  return writeOutput(path, await saveDocument(document));
}

import { basename } from 'node:path';
import type { Failure } from '../src/operations';
import { thFailures } from '../src/strings/th-failures';
import { errorJson } from './json';
import { TEXTS, WORK_FAILURES } from './texts';

/** What the command line does in the end: lines for either stream, and the exit code. */
export interface Outcome {
  /** 0 done or no errors found, 1 findings of severity error, 2 unusable input or arguments. */
  readonly code: 0 | 1 | 2;
  readonly out?: readonly string[];
  readonly err?: string;
}

/** A command that stops at its input or arguments: one line on standard error, and with `--json` an object on standard output. */
export function stopped(message: string, json: boolean): Outcome {
  return { code: 2, err: message, ...(json && { out: [JSON.stringify(errorJson(message))] }) };
}

/** Why work on a file could not be done, in one line. */
export function unusable({ cause, detail }: Failure, file: string): string {
  const text = WORK_FAILURES[cause];
  if (text) return text(basename(file));
  if (cause === 'unknown') return TEXTS.unexpected(detail ?? cause);
  const { title, body } = thFailures[cause];
  return `${title}: ${body}`;
}

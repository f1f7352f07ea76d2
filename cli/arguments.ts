import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../src/operations';
import { TEXTS } from './texts';

/** A command line understood. */
export type Command =
  | { readonly name: 'check'; readonly files: readonly string[]; readonly json: boolean }
  | {
      readonly name: 'report';
      readonly file: string;
      readonly out: string;
      /** Report ids as typed; null for all that can be made. */
      readonly only: readonly string[] | null;
      readonly draft: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: 'import';
      readonly file: string;
      readonly out: string;
      /** The workbook to add to; null for a new one. */
      readonly into: string | null;
      readonly sheet: string | null;
      readonly answers: string | null;
      readonly json: boolean;
    }
  | { readonly name: 'template'; readonly out: string; readonly sample: boolean; readonly mistakes: boolean };

const OPTIONS = {
  json: { type: 'boolean' },
  draft: { type: 'boolean' },
  sample: { type: 'boolean' },
  mistakes: { type: 'boolean' },
  only: { type: 'string' },
  into: { type: 'string' },
  sheet: { type: 'string' },
  answers: { type: 'string' },
} as const;

type Values = { readonly [Name in keyof typeof OPTIONS]?: string | boolean | undefined };

/** Which options each command takes, and how many files at least and at most. */
const SHAPES: Readonly<
  Record<Command['name'], { readonly files: readonly [number, number]; readonly options: readonly string[] }>
> = {
  check: { files: [1, Infinity], options: ['json'] },
  report: { files: [2, 2], options: ['json', 'draft', 'only'] },
  template: { files: [1, 1], options: ['sample', 'mistakes'] },
  import: { files: [2, 2], options: ['into', 'sheet', 'answers', 'json'] },
};

/** Reads the arguments behind `ita`. Fails with one line for the person who typed them. */
export function readArguments(args: readonly string[]): Result<Command, string> {
  let parsed: { readonly values: Values; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return fail(TEXTS.usage);
  }
  const { values, positionals } = parsed;
  const [name] = positionals;
  if (!isCommand(name)) return fail(TEXTS.usage);
  const shape = SHAPES[name];
  const foreign = Object.keys(values).find((option) => !shape.options.includes(option));
  const files = positionals.slice(1);
  const [least, most] = shape.files;
  if (files.length < least || files.length > most || foreign) return fail(TEXTS.usage);
  return succeed(commandOf(name, files, values));
}

function isCommand(name: string | undefined): name is Command['name'] {
  return name !== undefined && Object.hasOwn(SHAPES, name);
}

function commandOf(name: Command['name'], files: readonly string[], values: Values): Command {
  const [file = '', out = ''] = files;
  const json = values.json === true;
  switch (name) {
    case 'check':
      return { name, files, json };
    case 'report': {
      const only = typeof values.only === 'string' ? values.only.split(',').map((id) => id.trim()) : null;
      return { name, file, out, only, draft: values.draft === true, json };
    }
    case 'import':
      return {
        name,
        file,
        out,
        into: stringOr(values.into),
        sheet: stringOr(values.sheet),
        answers: stringOr(values.answers),
        json,
      };
    case 'template':
      return { name, out: file, sample: values.sample === true, mistakes: values.mistakes === true };
  }
}

function stringOr(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

/** Names that say nothing to whoever has not read the code yet, each with what to say instead. */
const NAMES: Readonly<Record<string, string>> = {
  FORM: 'what the numbers are',
  LACKS: 'UNAVAILABLE_REASONS',
  LONGEST: 'MAX_…_LENGTH',
  MOST_KNOWN: 'MAX_CACHE_ENTRIES',
  PATIENCE: 'TIMEOUT_MS',
  QUIET: 'DEBOUNCE_MS',
  SURE: 'what is measured, and MAX_ or MIN_',
  TELLING: 'CAUSES_WITH_DETAIL',
  alive: 'isLive',
  bears: 'has, isNamed',
  breathe: 'yieldToEventLoop',
  chains: 'ranges',
  debris: 'pastedMarkup',
  happening: 'event',
  inActions: 'chunkAreas',
  instrument: 'tool',
  isOdd: 'mightBeMalformed',
  lots: 'chunks, batches',
  passMark: 'threshold',
  room: 'space, bytesLeft',
  telling: 'what is told, and of what',
  toldOf: 'noticeFor',
  voice: 'numberWriter',
  waysOn: 'carryForwardOptions',
};

/** Words that comments and documents say otherwise. The glossary of docs/architecture.md lists them as such. */
const WORDS = /\b(debris|breathes?|pass marks?|instruments?|bears)\b/i;

const FOLDERS = ['src', 'simulator', 'cli', 'preview', 'conformance', 'deploy', 'docs', 'test'];

const files = (folders: readonly string[], end: RegExp): readonly string[] =>
  folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(folder, String(file))))
    .filter((file) => end.test(file) && !file.endsWith('words.test.ts'));

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const ANY_NAME = new RegExp(`\\b(${Object.keys(NAMES).join('|')})\\b`);

/** Every identifier of a file; words in strings and comments are none. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  if (ANY_NAME.test(text)) visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest));
  return names;
}

it('keeps to names that say what they name', () => {
  const found = files(FOLDERS, /\.tsx?$/).flatMap((file) =>
    [...namesIn(textOf(file))]
      .filter((name) => Object.hasOwn(NAMES, name))
      .map((name) => `${file}: ${name} → ${NAMES[name]}`),
  );
  expect(found).toEqual([]);
});

it('keeps to the words of the glossary, in comments and documents', () => {
  const texts = files(FOLDERS, /\.(tsx?|md)$/).filter((file) => file !== join('docs', 'architecture.md'));
  const found = texts.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (WORDS.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

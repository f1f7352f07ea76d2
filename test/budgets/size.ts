/** Weighs the production build and fails when the pane is over budget. Run after `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = join(import.meta.dirname ?? __dirname, '../../dist');

/**
 * Kilobytes (1024 bytes) of brotli-compressed JavaScript. What is loaded on demand is named `view-…` where it is loaded.
 * The main flow was held to 160 until claims were read as clauses, with doubts and evidence: that took 15 (docs/architecture.md).
 */
const BUDGETS = { 'before first paint': 66, 'main flow': 176, 'each view on demand': 25 } as const;

const kilobytes = (file: string): number => brotliCompressSync(readFileSync(join(DIST, file))).length / 1024;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + kilobytes(file), 0);

const pages = Object.fromEntries(
  ['taskpane', 'commands', 'dialog'].map((name) => [name, readFileSync(join(DIST, `${name}.html`), 'utf8')]),
);
const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
const first = scripts.filter((file) => pages['taskpane']?.includes(file));
// What no page names is fetched later; what only the ribbon's pages name, the pane never loads.
const later = scripts.filter((file) => Object.values(pages).every((page) => !page.includes(file)));
const views = later.filter((file) => file.startsWith('view-'));
const weights: readonly (readonly [keyof typeof BUDGETS, string, number])[] = [
  ['before first paint', '', sum(first)],
  ['main flow', '', sum([...first, ...later.filter((file) => !views.includes(file))])],
  ...views.map((file) => ['each view on demand', ` (${file.split('.')[0]})`, kilobytes(file)] as const),
];

let over = false;
for (const [what, which, weight] of weights) {
  const budget = BUDGETS[what];
  over ||= weight > budget;
  process.stdout.write(
    `JavaScript ${what}${which}: ${weight.toFixed(1)} KB of ${budget} KB${weight > budget ? '  OVER' : ''}\n`,
  );
}
process.exitCode = over ? 1 : 0;

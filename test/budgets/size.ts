/** Weighs the production build and fails when the pane is over budget. Run after `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = join(import.meta.dirname ?? __dirname, '../../dist');

/** Kilobytes (1024 bytes) of brotli-compressed JavaScript. */
const BUDGETS = { 'before first paint': 100, 'in all': 160 } as const;

const kilobytes = (file: string): number => brotliCompressSync(readFileSync(join(DIST, file))).length / 1024;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + kilobytes(file), 0);

const pages = Object.fromEntries(
  ['taskpane', 'commands', 'dialog'].map((name) => [name, readFileSync(join(DIST, `${name}.html`), 'utf8')]),
);
const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
const first = scripts.filter((file) => pages['taskpane']?.includes(file));
// What no page names is fetched later; what only the ribbon's pages name, the pane never loads.
const later = scripts.filter((file) => Object.values(pages).every((page) => !page.includes(file)));
const weights = {
  'before first paint': sum(first),
  'in all': sum([...first, ...later]),
} as const;

let over = false;
for (const [what, budget] of Object.entries(BUDGETS)) {
  const weight = weights[what as keyof typeof BUDGETS];
  over ||= weight > budget;
  process.stdout.write(
    `JavaScript ${what}: ${weight.toFixed(1)} KB of ${budget} KB${weight > budget ? '  OVER' : ''}\n`,
  );
}
process.exitCode = over ? 1 : 0;

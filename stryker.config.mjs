import { fileURLToPath } from 'node:url';

/**
 * Mutation testing of one pure layer by its own tests: `LAYER=checks npm run test:mutation`, or of some of its files:
 * `LAYER=checks npm run test:mutation -- --mutate "src/checks/claims/judging/compared-data.ts"`. What came of it is in docs/mutation.md.
 */
const layer = process.env.LAYER ?? 'thai';

export default {
  testRunner: 'pure-layers',
  plugins: [new URL('./test/mutation/runner.mjs', import.meta.url).href],
  layer,
  project: fileURLToPath(new URL('.', import.meta.url)),
  mutate: [`src/${layer}/**/*.ts`],
  ignorers: ['wording'],
  // Mutants of tables that are read once, when a module loads, take all tests of a layer each: `STATIC=1` includes them.
  ignoreStatic: process.env.STATIC !== '1',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 1500,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `reports/mutation/${layer}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
  // The layer and the project are our runner's own options.
  warnings: { unknownOptions: false, slow: false },
};

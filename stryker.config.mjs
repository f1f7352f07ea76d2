import { fileURLToPath } from 'node:url';

/**
 * Mutation testing of one pure room by its own tests: `ROOM=checks npm run test:mutation`, or of some of its files:
 * `ROOM=checks npm run test:mutation -- --mutate "src/checks/rules/**/*.ts"`. What came of it is in docs/mutation.md.
 */
const room = process.env.ROOM ?? 'thai';

export default {
  testRunner: 'pure-rooms',
  plugins: [new URL('./test/mutation/runner.mjs', import.meta.url).href],
  room,
  project: fileURLToPath(new URL('.', import.meta.url)),
  mutate: [`src/${room}/**/*.ts`],
  ignorers: ['wording'],
  // Mutants of tables that are read once, when a module loads, take all tests of a room each: `STATIC=1` includes them.
  ignoreStatic: process.env.STATIC !== '1',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 1500,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
  // The room and the project are our runner's own options.
  warnings: { unknownOptions: false, slow: false },
};

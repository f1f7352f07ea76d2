import fc from 'fast-check';
import { problemsOf } from './day';
import { DAY, type Step } from './steps';

/** Days that once went wrong. */
const REGRESSIONS: readonly [Step[]][] = [];

/** More by `RANDOM_RUNS=20000 RANDOM_SEED=7 npm run test:faults -- random`; a failure prints its seed and path. */
const runs = Number(process.env['RANDOM_RUNS'] ?? 1_000);
const seed = Number(process.env['RANDOM_SEED'] ?? 2569);

it('keeps everything a person has, whatever a day brings', async () => {
  const promise = fc.asyncProperty(DAY, async (day) => {
    expect(await problemsOf(day)).toEqual([]);
  });
  await fc.assert(promise, { numRuns: runs, seed, examples: [...REGRESSIONS] });
});

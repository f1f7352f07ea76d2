/**
 * How far the reader of claims can be trusted: what it finds of false sentences and what it finds in true ones, by kind,
 * on thousands of variants of the corpus. `npm run bench:claims` measures the open part and exits 1 below the targets;
 * `-- --misses N` lists N missed sentences of each kind, `-- --alarms N` N false alarms of each kind, `-- --rule ID`
 * only those of one rule. `-- --sealed` measures the sealed part, figures only unless `--show` is given too.
 */
import { corpusOf } from './corpus';
import { measure } from './engine/measure';
import { printAlarms, printMisses, printOutcome } from './engine/print';

function optionOf(name: string, fallback: string): string {
  const place = process.argv.indexOf(name);
  return place < 0 ? '' : (process.argv[place + 1] ?? fallback);
}

async function main(): Promise<void> {
  const isSealed = process.argv.includes('--sealed');
  const started = performance.now();
  const outcome = measure(await corpusOf(isSealed ? 'sealed' : 'open'));
  console.log(`${isSealed ? 'sealed' : 'open'} part, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  const isGood = printOutcome(outcome);
  if (!isSealed || process.argv.includes('--show')) {
    const rule = optionOf('--rule', '');
    printMisses(outcome, Number(optionOf('--misses', '3')), rule);
    printAlarms(outcome, Number(optionOf('--alarms', '3')), rule);
  }
  process.exitCode = isGood ? 0 : 1;
}

void main();

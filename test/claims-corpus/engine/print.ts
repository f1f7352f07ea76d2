import type { FalseAlarm, Outcome, Trial } from './measure';

/** The claims that were promised from the first, and those added later, each with the least share to be found. */
const KINDS = [
  {
    name: 'promised',
    target: 0.92,
    rules: ['score', 'total', 'level', 'change']
      .map((kind) => `claim.${kind}-differs`)
      .concat(
        ['all-passed', 'indicator-name', 'agency-name', 'agency-kind', 'mean-as-total'].map((kind) => `claim.${kind}`),
      ),
  },
  {
    name: 'further',
    target: 0.7,
    rules: ['count-differs', 'extreme-differs', 'all-direction', 'list-differs', 'tool-indicators']
      .concat(['round-differs', 'date-outside'])
      .map((kind) => `claim.${kind}`),
  },
] as const;

/** Prints recall and false alarms by kind; whether the targets are met. */
export function printOutcome({ trials, alarms, trueTexts }: Outcome): boolean {
  const met = KINDS.map(({ name, target, rules }) => {
    const own = trials.filter(({ rule }) => rules.includes(rule));
    console.log(
      `false sentences, ${name} kinds${' '.repeat(12 - name.length)}  tried  found      %  by the rule expected, as errors`,
    );
    for (const rule of rules)
      printRecall(
        rule,
        own.filter((trial) => trial.rule === rule),
      );
    printRecall(`all ${name}`, own);
    console.log('');
    return recallOf(own) >= target;
  });
  printGroups('by place', trials, ({ place }) => place);
  printGroups('by way of being false', trials, ({ way }) => way);
  printTrue(alarms, trueTexts);
  printAlarmsByRule(alarms);
  const errors = alarms.filter(({ severity }) => severity === 'error').length;
  console.log(`\n${trials.length} false variants, ${sum([...trueTexts.values()])} true texts`);
  KINDS.forEach(({ name, target }, i) => console.log(`${met[i] ? 'met ' : 'MISSED'} ${name} ≥ ${target * 100} %`));
  console.log(`${errors === 0 ? 'met ' : 'MISSED'} no false error (${errors})`);
  return met.every(Boolean) && errors === 0;
}

/** Lists some of the missed variants of each rule, or of one rule. */
export function printMisses({ trials }: Outcome, most: number, only: string): void {
  const missed = trials.filter(({ isFound, rule }) => !isFound && (only === '' || rule === only));
  for (const [rule, own] of grouped(missed, (trial) => trial.rule)) {
    if (most > 0) console.log(`\nmissed: ${rule}`);
    for (const { report, place, way, text } of distinct(own, most))
      console.log(`  [${report}, ${place}, ${way}] ${text}`);
  }
}

/** Lists some of the findings in true texts, of each kind of sentence. */
export function printAlarms({ alarms }: Outcome, most: number, only: string): void {
  const meant = alarms.filter(({ rule }) => only === '' || rule === only);
  for (const [kind, own] of grouped(meant, (alarm) => `${alarm.severity}: ${alarm.kind}`)) {
    if (most > 0) console.log(`\nfalse ${kind}`);
    for (const { report, place, rule, text, found, expected } of distinct(own, most)) {
      console.log(`  [${report}, ${place}, ${rule}: “${found}” → “${expected}”] ${text}`);
    }
  }
}

function printRecall(name: string, trials: readonly Trial[]): void {
  const found = trials.filter(({ isFound }) => isFound).length;
  const exact = trials.filter(({ isExact }) => isExact).length;
  const share = (recallOf(trials) * 100).toFixed(1).padStart(6);
  const errors = trials.filter(({ isError }) => isError).length;
  console.log(`  ${name.padEnd(34)}${row(trials.length)}${row(found)} ${share}${row(exact)}${row(errors)}`);
}

function printGroups(title: string, trials: readonly Trial[], groupOf: (trial: Trial) => string): void {
  console.log(`${title.padEnd(36)}  tried  found      %  by the rule expected, as errors`);
  for (const [group, own] of grouped(trials, groupOf)) printRecall(group, own);
  console.log('');
}

function printTrue(alarms: readonly FalseAlarm[], trueTexts: ReadonlyMap<string, number>): void {
  console.log('true sentences, by kind               tried errors warnings tips');
  for (const kind of [...[...trueTexts.keys()].sort(), 'whole report']) {
    const own = alarms.filter((alarm) => alarm.kind === kind);
    const of = (severity: FalseAlarm['severity']) => row(own.filter((alarm) => alarm.severity === severity).length);
    console.log(`  ${kind.padEnd(34)}${row(trueTexts.get(kind) ?? 0)}${of('error')}${of('warning')}  ${of('tip')}`);
  }
}

function printAlarmsByRule(alarms: readonly FalseAlarm[]): void {
  console.log('\nfound in true texts, by rule                errors warnings tips');
  for (const [rule, own] of grouped(alarms, (alarm) => alarm.rule)) {
    const of = (severity: FalseAlarm['severity']) => row(own.filter((alarm) => alarm.severity === severity).length);
    console.log(`  ${rule.padEnd(41)}${of('error')}${of('warning')}  ${of('tip')}`);
  }
}

function recallOf(trials: readonly Trial[]): number {
  return trials.length === 0 ? 1 : trials.filter(({ isFound }) => isFound).length / trials.length;
}

function row(value: number): string {
  return String(value).padStart(7);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function grouped<T>(items: readonly T[], groupOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first of those whose texts differ in more than their figures. */
function distinct<T extends { readonly text: string; readonly place: string }>(items: readonly T[], most: number): T[] {
  const byWords = new Map(items.map((item) => [item.text ? item.text.replace(/[0-9๐-๙.]+/gu, '#') : item.place, item]));
  return [...byWords.values()].slice(0, most);
}

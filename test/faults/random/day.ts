import type { Failure, Result } from '../../../src/operations';
import { makeReports, restorePrevious } from '../../../src/operations';
import { excelWith } from '../../support/excel';
import { otherSession } from '../../support/other-session';
import { FLOWS } from '../flows';
import { difference, messageProblems } from '../run-case';
import { stateOf } from '../state';
import { CLERK } from '../workbooks';
import { Person } from './person';
import type { Step } from './steps';
import type { Host, SheetModel } from '../../../simulator';

const REPORTS = ['issues'] as const;

/** A second pane at the same workbook, which makes another report. */
const OTHER = otherSession();

/** The finished sheets of the report that this pane makes, kept ones too. */
function reportSheets({ workbook }: Host): readonly SheetModel[] {
  return workbook.sheets.filter(
    ({ name, visibility }) => visibility === 'Visible' && /^(ก่อนหน้า )?(ปก ประเด็น|ประเด็นที่)/.test(name),
  );
}

/** Lets a day pass in a workbook; gives what was not as promised. */
export async function problemsOf(day: readonly Step[]): Promise<readonly string[]> {
  const host = await excelWith(CLERK);
  host.modes.platform = day.length % 2 === 0 ? 'web' : 'windows';
  host.undo.record();
  const person = new Person(host);
  const problems: string[] = [];
  for (const step of day) {
    const finished = reportSheets(host);
    if (isOurs(step)) problems.push(...(await oursProblems(host, step)));
    else if (step.do === 'other-pane') await OTHER.makeReports({ reports: ['memo'], draft: true });
    else if (step.do === 'break') breakRequest(host, step.request, step.code);
    else await person.does(step);
    // Only making that report again, or the person, takes a finished sheet away.
    const mayGo = step.do === 'report' || step.do === 'restore' || step.do === 'delete-report' || step.do === 'undo';
    const gone = finished.filter(({ deleted }) => deleted);
    if (!mayGo && gone.length > 0) problems.push(`${step.do} lost ${gone.map(({ name }) => name).join()}`);
  }
  return [...problems, ...(await eveningProblems(host, person))];
}

type OurStep = Extract<Step, { do: 'report' | 'restore' | 'fix' | 'set-aside' | 'carry-on' }>;

function isOurs(step: Step): step is OurStep {
  return ['report', 'restore', 'fix', 'set-aside', 'carry-on'].includes(step.do);
}

function breakRequest({ faults }: Host, request: number, code: string): void {
  faults.clear();
  faults.failRequest(request, { code });
}

async function oursProblems(host: Host, step: OurStep): Promise<readonly string[]> {
  const before = stateOf(host);
  const result = await carryOut(step);
  host.faults.clear();
  const after = stateOf(host);
  const problems = result.ok ? [] : messageProblems(result.failure);
  // Reports and restores never touch what is the user's.
  const keeps = step.do === 'report' || step.do === 'restore';
  if (keeps && after.inputs !== before.inputs) return [...problems, difference(after.inputs, before.inputs)];
  if (keeps && !result.ok && after.shown !== before.shown) return [...problems, `shown after ${result.failure.cause}`];
  return problems;
}

function carryOut(step: OurStep): Promise<Result<unknown, Failure>> {
  switch (step.do) {
    case 'report':
      return report(step.draft, step.cancelAt);
    case 'restore':
      return restorePrevious();
    case 'fix':
      return FLOWS.fix.run();
    case 'set-aside':
      return FLOWS.setAside.run();
    case 'carry-on':
      return FLOWS.carryForward.run();
  }
}

function report(draft: boolean, cancelAt: number | null): Promise<Result<unknown, Failure>> {
  const stop = new AbortController();
  let told = 0;
  const onProgress = (): void => {
    if (told === cancelAt) stop.abort();
    told += 1;
  };
  return makeReports({ reports: REPORTS, draft }, { onProgress, signal: stop.signal });
}

/** Why there may be no report that lies in the data: a table deleted, a formula of a person's that fails. */
const IN_THE_DATA: readonly string[] = ['nothing-to-write', 'not-as-written'];

/** In the end: no stray sheets, every copy a person made is there, and the same data give the same report twice. */
async function eveningProblems(host: Host, person: Person): Promise<readonly string[]> {
  host.faults.clear();
  host.workbook.sheets.forEach(({ name }) => host.user.unprotectSheet(name));
  const lost = person.copies.filter(({ deleted }) => deleted).map(({ name }) => `lost the copy «${name}»`);
  const first = await report(true, null);
  if (!first.ok) return IN_THE_DATA.includes(first.failure.cause) ? lost : [...lost, `evening: ${first.failure.cause}`];
  const once = stateOf(host);
  await report(true, null);
  const twice = stateOf(host);
  const passing = /\|(building|leaving|returning|outlived) /.exec(twice.outline);
  return [
    ...lost,
    ...(passing ? [`left behind: ${twice.outline}`] : []),
    ...(once.shown === twice.shown ? [] : [`another report: ${difference(twice.shown, once.shown)}`]),
    ...(once.inputs === twice.inputs ? [] : [`inputs: ${difference(twice.inputs, once.inputs)}`]),
    ...(host.missing.length > 0 ? [`the simulator lacks ${host.missing.join()}`] : []),
  ];
}

import { nextStep } from '../../../src/taskpane/state/selectors/next-step';
import { otherStep } from '../../../src/taskpane/state/selectors/other-step';
import { situationOf } from '../../../src/taskpane/state/selectors/situation';
import { INITIAL_STATE, type PaneState, type Step } from '../../../src/taskpane/state/pane-state';
import { stepBadge } from '../../../src/taskpane/state/selectors/step-badges';
import { BLANK, cellRef, finding, fixable, opened, report, reportSheet } from '../support/opened';

function at(step: Step, workbook = opened(), over: Partial<PaneState> = {}): PaneState {
  return { ...INITIAL_STATE, reading: false, workbook: { kind: 'read', opened: workbook }, step, ...over };
}

const error = finding('error');
const warning = finding('warning');
const annual = [reportSheet('ปก'), reportSheet('เปรียบเทียบคะแนน')];
const silent = { cause: 'host-silent' } as const;
const drafts = annual.map((sheet) => ({ ...sheet, draft: true }));
const stale = annual.map((sheet) => ({ ...sheet, stale: true }));

describe('the situation, and the one next step in it', () => {
  it.each<[string, PaneState, string, string]>([
    ['before anything is read', INITIAL_STATE, 'reading', 'wait'],
    [
      'when the workbook cannot be read',
      { ...INITIAL_STATE, reading: false, workbook: { kind: 'unreadable', failure: silent } },
      'unreadable',
      'retry',
    ],
    ['in a workbook without tables', at('data', opened({}, {})), 'no-tables', 'insert-blank'],
    ['in such a workbook, in any step', at('report', opened({}, {})), 'no-tables', 'insert-blank'],
    ['with blank tables', at('data', opened({}, BLANK)), 'empty-tables', 'fill'],
    ['with data', at('data'), 'has-data', 'check'],
    ['with an error to put right by hand', at('check', opened({ findings: [error] })), 'errors', 'go-to-error'],
    [
      'with errors that can be fixed',
      at('check', opened({ findings: [error, fixable('error')] })),
      'errors',
      'review-errors',
    ],
    [
      'with an error that is nowhere',
      at('check', opened({ findings: [finding('error', { at: null })] })),
      'errors',
      'show-errors',
    ],
    ['with warnings only', at('check', opened({ findings: [warning] })), 'warnings', 'to-reports'],
    ['with tips only', at('check', opened({ findings: [finding('tip')] })), 'clean', 'to-reports'],
    ['with nothing found', at('check'), 'clean', 'to-reports'],
    ['ready to report', at('report'), 'ready', 'make'],
    ['with errors, at the reports', at('report', opened({ findings: [error] })), 'draft-only', 'fix-first'],
    [
      'asked back about warnings',
      at('report', opened({ findings: [warning] }), { confirming: true }),
      'confirming',
      'make-anyway',
    ],
    [
      'with nothing that can be made',
      at('report', opened({ reports: [report('memo', [])] })),
      'no-report',
      'back-to-data',
    ],
    ['with no report chosen', at('report', opened(), { chosen: [] }), 'none-chosen', 'choose-first'],
    [
      'with the structure protected',
      at('report', opened({ obstacle: { cause: 'structure-protected' } })),
      'blocked',
      'retry',
    ],
    ['with the report made', at('report', opened({ sheets: annual })), 'done', 'see-report'],
    ['with a draft made', at('report', opened({ sheets: drafts, findings: [error] })), 'done-draft', 'see-report'],
    ['with a draft made, and nothing left to fix', at('report', opened({ sheets: drafts })), 'final-due', 'make-final'],
    [
      'with errors found after all',
      at('report', opened({ sheets: annual, findings: [error] })),
      'draft-only',
      'fix-first',
    ],
    ['with data changed since', at('report', opened({ sheets: stale })), 'stale', 'make-again'],
    [
      'with data changed since, and errors in it',
      at('report', opened({ sheets: stale, findings: [error] })),
      'stale',
      'fix-first',
    ],
  ])('%s', (_, state, situation, next) => {
    expect(situationOf(state)).toBe(situation);
    expect(nextStep(state)?.kind).toBe(next);
  });

  it('makes again all reports that are in the workbook, unless told otherwise', () => {
    const memo = report('memo', ['บันทึกข้อความ']);
    const both = opened({
      reports: [report('annual', ['ปก']), memo],
      sheets: [...stale, reportSheet('บันทึกข้อความ', { report: 'memo', stale: true })],
    });
    expect(nextStep(at('report', both))?.intent).toMatchObject({ request: { reports: ['annual', 'memo'] } });
    const halfMade = opened({ ...both, sheets: [...annual, both.sheets[2]!] });
    const state = at('report', halfMade, { chosen: ['annual'] });
    expect(situationOf(state)).toBe('done');
    expect(stepBadge(state, 'report')).toEqual({ kind: 'again' });
  });

  it('leads from the data to the finished report by the primary button alone', () => {
    expect(nextStep(at('data'))?.intent).toEqual({ do: 'show-step', step: 'check' });
    expect(nextStep(at('check'))?.intent).toEqual({ do: 'show-step', step: 'report' });
    const request = { reports: ['annual'], draft: false };
    expect(nextStep(at('report'))?.intent).toEqual({ do: 'make', request });
    expect(nextStep(at('report', opened({ sheets: annual })))?.intent).toEqual({ do: 'go-to-sheet', name: 'ปก' });
  });

  it('begins with the memo at six months, and with the annual report at twelve', () => {
    const reports = [report('annual', ['ปก']), report('memo', ['บันทึกข้อความ'])];
    const twelve = opened({ reports });
    const six = opened({ reports, settings: { ...twelve.settings, round: 6 } });
    expect(nextStep(at('report', twelve))?.intent).toMatchObject({ request: { reports: ['annual'] } });
    expect(nextStep(at('report', six))?.intent).toMatchObject({ request: { reports: ['memo'] } });
  });

  it('leads from sheet to sheet of the report, beginning with one that is not in view', () => {
    const made = at('report', opened({ sheets: annual }), { shownSheet: 'ปก' });
    expect(nextStep(made)).toMatchObject({ kind: 'see-next-sheet', intent: { name: 'เปรียบเทียบคะแนน' } });
    expect(nextStep({ ...made, shownSheet: 'เปรียบเทียบคะแนน' })?.intent).toMatchObject({ name: 'ปก' });
    expect(nextStep({ ...made, shownSheet: null })?.kind).toBe('see-report');
  });

  it('asks back before making a report while warnings are open', () => {
    const state = at('report', opened({ findings: [warning] }));
    expect(nextStep(state)?.intent).toEqual({ do: 'confirm' });
    expect(nextStep({ ...state, confirming: true })?.intent).toMatchObject({ do: 'make' });
  });

  it('offers all fixes of errors together, and of errors only', () => {
    const mine = fixable('error');
    const state = at('check', opened({ findings: [error, mine, fixable('warning')] }));
    expect(nextStep(state)).toEqual({
      kind: 'review-errors',
      count: 1,
      intent: { do: 'review', why: 'errors', fixes: [mine.fix] },
    });
  });

  it('goes to the first error that a person must put right', () => {
    const cell = cellRef('มาตรการ!C9');
    const state = at('check', opened({ findings: [finding('error', { at: null }), finding('error', { at: cell })] }));
    expect(nextStep(state)?.intent).toEqual({ do: 'go-to-error', cell });
  });

  it('goes to where the first blank table begins', () => {
    expect(nextStep(at('data', opened({}, BLANK)))?.intent).toMatchObject({
      do: 'go-to-cell',
      cell: { table: 'ITA_Agency' },
    });
  });

  it('is to cancel while reports are made, once', () => {
    const work = { kind: 'making', request: { reports: ['annual'], draft: false }, progress: null } as const;
    expect(nextStep(at('report', opened(), { work: { ...work, cancelling: false } }))?.intent).toEqual({
      do: 'cancel',
    });
    expect(nextStep(at('report', opened(), { work: { ...work, cancelling: true } }))?.intent).toBeNull();
  });

  it('is the way on after a failure', () => {
    const retry = { do: 'go-to-sheet', name: 'ปก' } as const;
    const failed = (
      cause: 'cell-being-edited' | 'data-changed' | 'errors-found' | 'nothing-to-write' | 'request-too-large',
    ) =>
      nextStep(at('report', opened({ findings: [error] }), { notice: { kind: 'failed', failure: { cause }, retry } }));
    expect(failed('cell-being-edited')).toEqual({ kind: 'retry', count: 0, intent: retry });
    expect(failed('data-changed')?.intent).toEqual({ do: 'read' });
    expect(failed('errors-found')).toEqual({ kind: 'show-errors', count: 1, intent: { do: 'show-errors' } });
    expect(failed('nothing-to-write')?.intent).toEqual({ do: 'show-step', step: 'data' });
    expect(failed('request-too-large')?.intent).toEqual({ do: 'show-step', step: 'report' });
  });

  it('is to carry out the edits under review', () => {
    const fixes = [fixable('error').fix!];
    const state = at('check', opened(), { view: { kind: 'review', why: 'same-kind', fixes, unticked: [] } });
    expect(nextStep(state)).toEqual({ kind: 'apply', count: 1, intent: { do: 'apply', fixes } });
  });

  it('is to carry out only what is ticked, and to tick something first where nothing is', () => {
    const [first, second] = [fixable('error').fix!, fixable('error', 'คะแนน!D6').fix!];
    const view = { kind: 'review', why: 'errors', fixes: [first, second], unticked: [first] } as const;
    expect(nextStep(at('check', opened(), { view }))).toMatchObject({ count: 1, intent: { fixes: [second] } });
    const none = { ...view, unticked: [first, second] };
    expect(nextStep(at('check', opened(), { view: none }))).toEqual({ kind: 'tick-first', count: 0, intent: null });
  });

  it('leaves the choice of columns to its own button', () => {
    expect(nextStep(at('data', opened(), { view: { kind: 'match', table: 'ITA_Scores' } }))).toBeNull();
  });
});

describe('the other step at the reports', () => {
  it.each<[string, PaneState, string | undefined]>([
    ['a draft while errors are open', at('report', opened({ findings: [error] })), 'draft'],
    ['a new draft, the data having changed', at('report', opened({ findings: [error], sheets: stale })), 'draft'],
    ['making again what is made', at('report', opened({ sheets: annual })), 'make-again'],
    [
      'a look at the warnings first',
      at('report', opened({ findings: [warning] }), { confirming: true }),
      'see-warnings',
    ],
    ['nothing when the way is clear', at('report'), undefined],
    ['nothing when the primary button makes it again', at('report', opened({ sheets: stale })), undefined],
    ['nothing in another step', at('check', opened({ findings: [error] })), undefined],
  ])('is %s', (_, state, kind) => {
    expect(otherStep(state)?.kind).toBe(kind);
  });
});

describe('the sign beside each step', () => {
  const badges = (state: PaneState) => (['data', 'check', 'report'] as const).map((step) => stepBadge(state, step));

  it('is none before there is data', () => {
    const none = { kind: 'none' };
    for (const state of [INITIAL_STATE, at('data', opened({}, {})), at('data', opened({}, BLANK))]) {
      expect(badges(state)).toEqual([none, none, none]);
    }
  });

  it('ticks what is in order', () => {
    expect(badges(at('report', opened({ sheets: annual })))).toEqual([
      { kind: 'done' },
      { kind: 'done' },
      { kind: 'done' },
    ]);
  });

  it('counts what the headline counts: the errors, and the warnings once there are none', () => {
    const both = at('check', opened({ findings: [error, warning, warning, finding('tip')] }));
    expect(stepBadge(both, 'check')).toEqual({ kind: 'count', count: 1 });
    const warnings = at('check', opened({ findings: [warning, warning, finding('tip')] }));
    expect(stepBadge(warnings, 'check')).toEqual({ kind: 'count', count: 2 });
  });

  it('counts a table with something to fix, which is not ready', () => {
    expect(stepBadge(at('data', opened({ findings: [error, error] })), 'data')).toEqual({ kind: 'count', count: 1 });
  });

  it('counts tables that want something', () => {
    const missing = finding('error', { table: 'ITA_Results', at: null });
    expect(stepBadge(at('data', opened({ findings: [missing] })), 'data')).toEqual({ kind: 'count', count: 1 });
  });

  it('says when reports should be made again', () => {
    expect(stepBadge(at('data', opened({ sheets: stale })), 'report')).toEqual({ kind: 'again' });
  });
});

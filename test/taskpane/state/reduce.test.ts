import type { Action } from '../../../src/taskpane/state/pane-actions';
import { reduce } from '../../../src/taskpane/state/reduce';
import { chosenReports, planOf } from '../../../src/taskpane/state/selectors/report-choices';
import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { cellRef, finding, fixable, opened, report } from '../support/opened';

const after = (state: PaneState, ...actions: readonly Action[]): PaneState => actions.reduce(reduce, state);
const workbook = opened();
const READ = after(INITIAL_STATE, { did: 'read', opened: workbook });
const failure = { cause: 'host-silent' } as const;
const request = { reports: ['annual'], draft: false } as const;

describe('reading the workbook', () => {
  it('shows what was read', () => {
    expect(READ).toMatchObject({ reading: false, workbook: { kind: 'read', opened: workbook } });
  });

  it('says why when it cannot be read the first time', () => {
    const state = after(INITIAL_STATE, { did: 'fail-to-read', failure });
    expect(state.workbook).toEqual({ kind: 'unreadable', failure });
    expect(state.reading).toBe(false);
  });

  it('keeps showing what it knew when it cannot be read again', () => {
    const state = after(READ, { did: 'start-reading' }, { did: 'fail-to-read', failure });
    expect(state.workbook).toEqual(READ.workbook);
    expect(state.notice).toEqual({ kind: 'failed', failure, retry: { do: 'read' } });
  });
});

describe('going about the pane', () => {
  it('shows the step asked for and forgets the last message', () => {
    const state = after(
      { ...READ, notice: { kind: 'revoked' }, confirming: true },
      { do: 'show-step', step: 'report' },
    );
    expect(state).toMatchObject({ step: 'report', notice: null, confirming: false });
  });

  it('lists the errors whatever was filtered before', () => {
    const filtered = after(READ, { do: 'filter', filter: { severity: 'tip', table: 'ITA_Texts' } });
    expect(after(filtered, { do: 'show-errors' })).toMatchObject({
      step: 'check',
      filter: { severity: 'error', table: 'all' },
    });
  });

  it('lists the errors, so that the one whose cell is shown is the first card', () => {
    const state = after({ ...READ, notice: { kind: 'inserted' } }, { do: 'go-to-error', cell: cellRef() });
    expect(state).toMatchObject({ filter: { severity: 'error', table: 'all' }, notice: null });
  });

  it('shows the rest once the last error is put right', () => {
    const [error, tip] = [finding('error'), finding('tip')];
    const listing = after(READ, { did: 'read', opened: opened({ findings: [error, tip] }) }, { do: 'show-errors' });
    expect(after(listing, { did: 'read', opened: opened({ findings: [error] }) }).filter.severity).toBe('error');
    expect(after(listing, { did: 'read', opened: opened({ findings: [tip] }) }).filter.severity).toBe('all');
  });

  it('opens and closes the review of edits', () => {
    const fixes = [fixable('error').fix!];
    const state = after(READ, { do: 'review', why: 'errors', fixes });
    expect(state.view).toEqual({ kind: 'review', why: 'errors', fixes, unticked: [] });
    expect(after(state, { do: 'close-view' }).view).toEqual({ kind: 'steps' });
  });

  it('opens the matching of columns', () => {
    expect(after(READ, { do: 'match-columns', table: 'ITA_Scores' }).view).toEqual({
      kind: 'match',
      table: 'ITA_Scores',
    });
  });

  it.each<Action>([
    { do: 'show-step', step: 'report' },
    { do: 'show-errors' },
    { do: 'go-to-error', cell: cellRef() },
    { do: 'review', why: 'errors', fixes: [] },
    { do: 'match-columns', table: 'ITA_Scores' },
    { do: 'confirm' },
    { did: 'start-making', request },
    { did: 'fail', failure, retry: { do: 'read' } },
    { did: 'fail-to-read', failure },
  ])('turns to something else, to be seen from its top: %j', (action) => {
    expect(after(READ, action).turns).toBe(READ.turns + 1);
  });

  it('leaves whoever works down a list where they are in it', () => {
    const fixed: Action = { did: 'change', notice: { kind: 'fixed', count: 1 }, undo: null };
    expect(after(READ, { did: 'start-changing' }, fixed, { do: 'go-to-cell', cell: cellRef() }).turns).toBe(READ.turns);
    const reviewing = after(READ, { do: 'review', why: 'errors', fixes: [] });
    expect(after(reviewing, fixed).turns).toBe(reviewing.turns + 1);
  });

  it('takes a message away when told to', () => {
    expect(after({ ...READ, notice: { kind: 'inserted' } }, { do: 'dismiss' }).notice).toBeNull();
  });
});

describe('choosing reports', () => {
  const both = after(INITIAL_STATE, {
    did: 'read',
    opened: opened({ reports: [report('annual', ['ปก'], true), report('summary', ['สรุป']), report('memo', [])] }),
  });

  it('begins with the annual report', () => {
    expect(chosenReports(both)).toEqual(['annual']);
  });

  it('begins with the first possible one where the annual report cannot be made', () => {
    const other = opened({ reports: [report('annual', []), report('summary', ['สรุป'])] });
    expect(chosenReports(after(INITIAL_STATE, { did: 'read', opened: other }))).toEqual(['summary']);
  });

  it('adds and takes away, and says what will be made and replaced', () => {
    const state = after(both, { do: 'choose-report', report: 'summary', chosen: true });
    expect(planOf(state)).toMatchObject({ reports: ['annual', 'summary'], replaced: 1 });
    expect(planOf(state).sheets.map(({ name }) => name)).toEqual(['ปก', 'สรุป']);
    expect(chosenReports(after(state, { do: 'choose-report', report: 'annual', chosen: false }))).toEqual(['summary']);
  });

  it('lets go of a report that can no longer be made', () => {
    const state = after(both, { do: 'choose-report', report: 'summary', chosen: true });
    const poorer = opened({ reports: [report('annual', ['ปก']), report('summary', [])] });
    expect(chosenReports(after(state, { did: 'read', opened: poorer }))).toEqual(['annual']);
  });
});

describe('changing the workbook', () => {
  it('is busy meanwhile, then tells how it went and returns to the steps', () => {
    const reviewing = after(READ, { do: 'review', why: 'errors', fixes: [] }, { did: 'start-changing' });
    expect(reviewing.work).toEqual({ kind: 'changing' });
    const done = after(reviewing, { did: 'change', notice: { kind: 'fixed', count: 2 }, undo: null });
    expect(done).toMatchObject({
      work: { kind: 'idle' },
      view: { kind: 'steps' },
      notice: { kind: 'fixed', count: 2 },
    });
  });

  it('keeps the edits under review when they could not be made', () => {
    const reviewing = after(READ, { do: 'review', why: 'errors', fixes: [] }, { did: 'start-changing' });
    const state = after(reviewing, { did: 'fail', failure, retry: { do: 'apply', fixes: [] } });
    expect(state).toMatchObject({ work: { kind: 'idle' }, view: { kind: 'review' }, notice: { kind: 'failed' } });
  });
});

describe('making reports', () => {
  const making = after(READ, { did: 'start-making', request });
  const progress = { stage: 'writing', done: 1, total: 3, sheet: 'ปก' } as const;

  it('shows the reports and how far they have come', () => {
    expect(after(making, { did: 'progress', progress })).toMatchObject({
      step: 'report',
      work: { kind: 'making', progress },
    });
  });

  it('remembers that it was told to stop', () => {
    expect(after(making, { do: 'cancel' }).work).toMatchObject({ cancelling: true });
    expect(after(READ, { do: 'cancel' })).toEqual(READ);
  });

  it('keeps what was made', () => {
    const made = { sheets: [], omitted: [], fingerprint: 'abc', dataChanged: false, unfinished: [] };
    expect(after(making, { did: 'make', made })).toMatchObject({ work: { kind: 'idle' }, made });
  });

  it('ignores progress that comes after the end', () => {
    expect(after(READ, { did: 'progress', progress })).toEqual(READ);
  });

  it('asks about warnings anew after a failure', () => {
    const state = after({ ...READ, confirming: true }, { did: 'fail', failure, retry: { do: 'make', request } });
    expect(state.confirming).toBe(false);
  });
});

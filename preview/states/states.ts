import { TEXTS } from '../texts';
import { FAILURES } from './failures';
import { STEPS, type Stage } from './stage';
import { toDone, toDraft, toErrors, toImport, toReports } from './walks';

/** The name of a state of the pane, as the menu, the tests and the pictures know it. */
export type StateId = keyof typeof TEXTS.states;

/** A state of the task pane, and the way there. */
export interface PaneStateEntry {
  readonly id: StateId;
  readonly label: string;
  readonly arrange: (stage: Stage) => Promise<void>;
}

/** Milliseconds an Excel takes that is still at work when somebody looks. */
const AT_WORK = 1_000_000;

const WAYS: Readonly<Record<StateId, (stage: Stage) => Promise<void>>> = {
  reading: (stage) =>
    stage.open({ workbook: 'sample', before: ({ faults }) => (faults.latency = AT_WORK), shows: 'reading' }),
  noTables: (stage) => stage.open({ workbook: 'empty', shows: 'no-tables' }),
  emptyTables: (stage) => stage.open({ workbook: 'blank', shows: 'empty-tables' }),
  importChoose: async (stage) => {
    await stage.open({ workbook: 'empty', shows: 'no-tables' });
    await stage.press(STEPS.bringIn, 'import-choose');
  },
  importReview: (stage) => toImport(stage, 'ownSheet'),
  importPlain: (stage) => toImport(stage, 'plainSheet'),
  data: (stage) => stage.open({ workbook: 'sample' }),
  carryForward: async (stage) => {
    await stage.open({ workbook: 'sixMonths' });
    await stage.press('main details button:not([aria-label])', 'review');
  },
  columnMissing: async (stage) => {
    await stage.open({ workbook: 'missingColumn' });
    await stage.press('main li button:not([aria-label])', 'match');
  },
  errors: toErrors,
  review: async (stage) => {
    await toErrors(stage);
    await stage.primary('review');
  },
  warnings: async (stage) => {
    await stage.open({ workbook: 'sample' });
    await stage.primary('warnings');
  },
  clean: async (stage) => {
    await stage.open({ workbook: 'clean' });
    await stage.primary('clean');
  },
  manyFindings: async (stage) => {
    await stage.open({ workbook: 'manyFindings' });
    await stage.primary('errors');
  },
  hostile: async (stage) => {
    await stage.open({ workbook: 'hostile' });
    await stage.primary('errors');
  },
  noReport: async (stage) => {
    await stage.open({ workbook: 'noReport' });
    await stage.press(STEPS.report, 'no-report');
  },
  draftOnly: toDraft,
  noneChosen: async (stage) => {
    await toReports(stage);
    await stage.press('input:checked', 'none-chosen');
  },
  ready: toReports,
  confirming: async (stage) => {
    await stage.open({ workbook: 'sample' });
    await stage.press(STEPS.report, 'can-make');
    await stage.primary('confirming');
  },
  generating: async (stage) => {
    await toReports(stage);
    stage.host.faults.latency = AT_WORK;
    await stage.primary('generating');
  },
  done: toDone,
  doneDraft: async (stage) => {
    await toDraft(stage);
    await stage.press('main section button', 'done-draft');
  },
  finalDue: async (stage) => {
    await stage.open({ workbook: 'drafted' });
    await stage.press(STEPS.report, 'final-due');
  },
  stale: async (stage) => {
    await toDone(stage);
    stage.host.user.setCell('มาตรการ', 'F4', 'รับฟังความคิดเห็นทุกเดือน');
    await stage.press(STEPS.report, 'stale');
  },
  ...FAILURES,
};

/** Every state of the pane, in the order of the menu. */
export const STATES: readonly PaneStateEntry[] = (Object.keys(TEXTS.states) as StateId[]).map((id) => ({
  id,
  label: TEXTS.states[id],
  arrange: WAYS[id],
}));

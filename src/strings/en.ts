import { enFailures } from './en-failures';
import { enGuidance } from './en-guidance';
import { FORMATS, plural } from './format';
import type { Texts } from './th';

const { count: n, year } = FORMATS.en;

/** What the pane says from its first sight on, in English. */
export const en: Texts = {
  product: 'ITA Report',
  header: {
    noAgency: 'Agency name not given yet',
    context: (fiscalYear, months) => `Fiscal year ${year(fiscalYear)} · ${n(months)}\u2011month\u00a0round`,
    readAgain: 'Read the data again',
    reading: 'Reading the data',
    otherLanguage: 'ไทย',
    switchLanguage: 'Switch to Thai',
  },
  steps: {
    label: 'Steps',
    names: { data: 'Data', check: 'Check', report: 'Report' },
    numbers: { data: n(1), check: n(2), report: n(3) },
    done: 'done',
    again: 'make again',
    open: (count) => `${n(count)} open`,
    count: n,
  },
  ...enGuidance,
  otherSteps: {
    'fix-warnings': (count) => `See fixes for ${plural(count, 'warning')}`,
    draft: () => 'Make a draft',
    'make-again': () => 'Make again',
    'see-warnings': () => 'See what is worth a look',
  },
  progress: {
    reading: 'Reading the latest data',
    composing: 'Laying out the report',
    writing: 'Writing to the workbook',
    sheet: {
      composing: (name) => `Laying out “${name}”`,
      writing: (name) => `Writing sheet “${name}”`,
    },
    waited: (seconds) => `Excel has been working for ${n(seconds)} seconds; please wait`,
    of: (done, total) => `${n(done)} of ${n(total)}`,
    cancelling: 'Stopping. No report is left half done.',
  },
  notices: {
    undone: 'Undone',
    fixed: (count) => `Fixed ${n(count)}`,
    'set-aside': 'Set aside. You can bring it back at the end of the list.',
    revoked: 'Brought back',
    inserted: 'Tables inserted, ready to fill in',
    'row-added': 'Row added. Fill in the rest of it.',
    'column-added': 'Column added. Fill it in.',
    unfinished: (count) => `The reports are complete, but page set-up of ${plural(count, 'sheet')} could not be done`,
    finished: 'Page set-up and charts are done',
    finish: 'Try again',
    support: 'Details for the administrator',
    copySupport: 'Copy the details',
    copied: 'Copied',
    restored: (count) => `${plural(count, 'sheet')} brought back`,
    dismiss: 'Dismiss',
    protectedSheets: (names) => `Protected: ${names}. What stands on other sheets has been fixed.`,
    changedAt: (address) => `Changed: ${address}`,
    tooLate: 'Too late to cancel: the reports are made',
    tooLateReplaced: 'The versions before are kept. Bring them back if you do not want the new ones.',
    tooLateNew: 'If you do not want them, delete the report sheets. The data tables are as they were.',
    'will-open': 'The pane will open with this workbook. Remember to save the workbook',
    'will-not-open': 'The pane will not open by itself. Open it from the tab “ITA Report”',
  },
  failures: enFailures,
};

import { FORMATS, plural } from './format';
import type { GuidanceTexts } from './th-guidance';

const { count: n } = FORMATS.en;

const replacing = (replaced: number): string => (replaced > 0 ? `, replacing ${n(replaced)}` : '');

/** What is the matter and what to do next, in English. */
export const enGuidance: GuidanceTexts = {
  situations: {
    reading: () => ({ title: 'Reading the workbook', body: 'This takes a few seconds.' }),
    unreadable: () => ({ title: 'The workbook cannot be read yet', body: 'Do this first, then try again.' }),
    'no-tables': () => ({
      title: 'Start by putting in the tables',
      body: 'This workbook has no ITA tables. Insert blank ones for your agency, or try a worked example first.',
    }),
    'empty-tables': () => ({
      title: 'The tables are ready for your data',
      body: 'Fill them in one by one. This pane reads along as you type.',
    }),
    'has-data': () => ({
      title: 'The data has been read',
      body: 'See that it matches what was announced, then check.',
    }),
    errors: ({ errors }) => ({
      title: `${plural(errors, 'thing')} to fix`,
      body: 'Fix them all before making the final report.',
    }),
    warnings: ({ warnings }) => ({
      title: 'Nothing has to be fixed',
      body: `${plural(warnings, 'thing')} worth a look before making the report.`,
    }),
    clean: ({ available }) => ({
      title: available ? 'The data is in order' : 'Nothing has to be fixed',
      body: available
        ? 'Nothing has to be fixed. Ready to make the report.'
        : 'But there is not enough data for any report yet. Go on filling in the tables.',
    }),
    generating: () => ({ title: 'Making the report', body: 'The earlier report stays until the new one is complete.' }),
    blocked: () => ({ title: 'The report cannot be made yet', body: 'Do this first, then try again.' }),
    'no-report': () => ({
      title: 'No report can be made yet',
      body: 'The data is not enough for any report. Each says below what it needs.',
    }),
    'none-chosen': () => ({ title: 'Choose the reports you want', body: 'You can choose more than one.' }),
    'draft-only': ({ errors }) => ({
      title: `${plural(errors, 'thing')} still to fix`,
      body: 'Fix them first for the final report, or make a draft to look at.',
    }),
    ready: ({ sheets, replaced }) => ({
      title: 'Ready to make the report',
      body: `${plural(sheets, 'sheet')} will be made${replacing(replaced)}.`,
    }),
    'can-make': ({ sheets, replaced, warnings }) => ({
      title: `It can be made; ${plural(warnings, 'thing')} worth a look`,
      body: `${plural(sheets, 'sheet')} will be made${replacing(replaced)}.`,
    }),
    confirming: ({ warnings, setAside }) => ({
      title: `${plural(warnings, 'thing')} still worth a look`,
      body: `${setAside > 0 ? `${plural(setAside, 'thing')} set aside. ` : ''}You can make the report anyway, or go back to Check first.`,
    }),
    done: () => ({
      title: 'The report is ready',
      body: 'It matches the data in the tables. Look through the sheets, then print them or save them as PDF.',
    }),
    'done-draft': ({ errors }) => ({
      title: 'The draft is ready',
      body: `${plural(errors, 'thing')} to fix before the final report.`,
    }),
    'final-due': () => ({
      title: 'Ready for the final report',
      body: 'What is in the workbook is a draft. Make the final report in its place.',
    }),
    stale: ({ errors }) => ({
      title: 'The data changed after the report',
      body:
        errors > 0
          ? `The report sheets still show the earlier data. Fix ${plural(errors, 'thing')} first, then make the report again.`
          : 'The report sheets still show the earlier data. Make the report again to match.',
    }),
  },
  next: {
    wait: () => 'Reading…',
    retry: () => 'Try again',
    'read-again': () => 'Read the data again',
    'choose-fewer': () => 'Choose reports again',
    'insert-blank': () => 'Insert blank tables',
    fill: () => 'Go to the first table',
    check: () => 'Check the data',
    'review-errors': (count) => `See how to fix ${n(count)}`,
    'go-to-error': () => 'Go to what needs fixing',
    'show-errors': (count) => `See ${plural(count, 'thing')} to fix`,
    apply: (count) => `Fix ${count === 1 ? 'this one' : `these ${n(count)}`}`,
    'tick-first': () => 'Tick something first',
    'carry-on': (count) => `Make ${plural(count, 'change')}`,
    'to-reports': () => 'Go to reports',
    'choose-first': () => 'Choose a report first',
    'fix-first': (count) => `Fix ${plural(count, 'thing')} first`,
    'back-to-data': () => 'Back to the data',
    make: () => 'Make the report',
    'make-anyway': () => 'Make the report anyway',
    'make-again': () => 'Make the report again',
    'make-final': () => 'Make the final report',
    'see-report': () => 'See the report',
    'see-next-sheet': () => 'See the next sheet',
    cancel: () => 'Cancel',
    cancelling: () => 'Cancelling…',
  },
};

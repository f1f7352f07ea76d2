import { FORMATS, plural } from './format';
import type { CommandTexts, OutcomeFacts } from './th-commands';

const { count: n } = FORMATS.en;

const kept = ({ replaced }: OutcomeFacts): string =>
  replaced > 0 ? ` The version before is kept (${plural(replaced, 'sheet')}); bring it back from the pane.` : '';
const left = ({ unmade }: OutcomeFacts): string =>
  unmade > 0 ? ` The data do not yet suffice for ${plural(unmade, 'more report')}; the pane says why.` : '';
const besides = ({ warnings, tips }: OutcomeFacts): string =>
  warnings + tips > 0 ? ` There are also ${plural(warnings, 'thing')} to look at and ${plural(tips, 'tip')}.` : '';

/** What the ribbon commands tell, in English. */
export const enCommands: CommandTexts = {
  close: 'Close',
  outcomes: {
    'no-tables': () => ({
      title: 'This workbook has no ITA tables yet',
      body: 'Press “Templates” on the “ITA Report” tab to insert blank tables, then fill in your data.',
    }),
    'errors-shown': (facts) => ({
      title: `${plural(facts.errors, 'thing')} to fix`,
      body: `The cell of the first is selected. Open the pane to see them all and how to fix them.${besides(facts)}`,
    }),
    errors: (facts) => ({
      title: `${plural(facts.errors, 'thing')} to fix`,
      body: `Open the pane to see them and how to fix them.${besides(facts)}`,
    }),
    warnings: ({ warnings }) => ({
      title: 'Nothing to fix',
      body: `${plural(warnings, 'thing')} to look at before making reports. Open the pane to see.`,
    }),
    clean: () => ({ title: 'The data are in order', body: 'Nothing to fix was found. Press “Make reports”.' }),
    made: (facts) => ({
      title: `Reports made: ${plural(facts.sheets, 'sheet')}`,
      body: `The first sheet is in front.${kept(facts)}${left(facts)}`,
    }),
    'made-draft': (facts) => ({
      title: `Draft made: ${plural(facts.sheets, 'sheet')}`,
      body: `Before the final version there are ${n(facts.errors)} to fix. Press “Check data” to go to the first.${kept(facts)}${left(facts)}`,
    }),
    'made-outdated': (facts) => ({
      title: `Reports made: ${plural(facts.sheets, 'sheet')}, but the data just changed`,
      body: `Somebody edited the data meanwhile: the reports show them as they were before. Press “Make reports” again.${kept(facts)}`,
    }),
    inserted: ({ sheets }) => ({
      title: `Tables inserted: ${plural(sheets, 'sheet')}`,
      body: 'Nothing else in the workbook was touched. Fill in the tables one by one, then press “Check data”.',
    }),
    complete: () => ({
      title: 'All ITA tables are there',
      body: 'Go on filling them in. To begin a new fiscal year or to see an example, open the pane.',
    }),
  },
};

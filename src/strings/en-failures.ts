import type { FailureCause } from './failures';
import type { FailureText } from './th-failures';

/** Why work could not be done, in English. */
export const enFailures: Readonly<Record<FailureCause, FailureText>> = {
  'cell-being-edited': {
    title: 'A cell is still being typed in',
    body: 'Your data is intact. Press Enter in that cell, then try again.',
  },
  'other-book-in-front': {
    title: 'Another workbook is in front',
    body: 'Your data is intact. Bring this workbook to the front, then try again.',
  },
  'cells-in-the-way': {
    title: 'Merged or filtered cells are in the way',
    body: 'Your data is intact. Clear filters and unmerge cells near the table, then try again.',
  },
  'others-at-work': {
    title: 'Reports are being made elsewhere',
    body: 'Your data is intact. Let the other pane or person finish first. If nobody is, choose Clear and make again.',
  },
  'structure-protected': {
    title: 'The workbook structure is protected, so report sheets cannot be added',
    body: 'Your data is intact. Turn it off under Review > Protect Workbook, then try again.',
  },
  'sheet-protected': {
    title: 'The sheet is protected and cannot be changed',
    body: 'Your data is intact. On that sheet choose Review > Unprotect Sheet, then try again.',
  },
  'read-only': {
    title: 'The workbook is open for reading only',
    body: 'Your data is intact. Choose Enable Editing or save a copy, then try again.',
  },
  'excel-too-old': {
    title: 'This Excel is too old for this',
    body: 'Your data is intact. Open the workbook in Excel on the web, or update to Excel 2021 or later.',
  },
  'host-silent': {
    title: 'Excel has not answered yet',
    body: 'Your data is intact. Close any message box open in Excel, wait a moment, then try again.',
  },
  'request-too-large': {
    title: 'These reports are more than Excel takes at once',
    body: 'Your data and earlier reports are intact. Choose fewer reports and make them one by one.',
  },
  'data-changed': {
    title: 'The data has just been changed, so nothing was done',
    body: 'No cell was overwritten. Read the data again, look once more, then fix.',
  },
  cancelled: {
    title: 'Cancelled',
    body: 'Your data and earlier reports are intact. Make the reports again when you are ready.',
  },
  'nothing-to-write': {
    title: 'Nothing can be made from the data yet',
    body: 'Your data is intact. Fill in the tables, then try again.',
  },
  'tables-exist': {
    title: 'This workbook already has ITA tables',
    body: 'Nothing was changed. Open a new, empty workbook and add the example there.',
  },
  'errors-found': {
    title: 'There are still errors, so the final report was not made',
    body: 'Your data is intact. Fix them first, or make a draft.',
  },
  'not-as-written': {
    title: 'A sheet did not come out whole and was taken away again',
    body: 'Your data and earlier reports are intact. Mend cells of the tables that show #N/A or #REF!, if any, and try again.',
  },
  unknown: {
    title: 'This could not be done',
    body: 'Your data is intact. If several sheets are selected, ungroup them, then try again; if it still fails, close the pane and open it again.',
  },
};

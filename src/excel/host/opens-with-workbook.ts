import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';

/**
 * The document setting by which Office opens the pane of an installed add-in together with the document; the manifest gives
 * the pane the same id. Source: «Automatically open a task pane with a document», Office Add-ins documentation.
 */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens with the workbook: a person has said so, or not, or has not been asked; or Office cannot. */
export type OpensWithWorkbook = 'yes' | 'no' | 'unasked' | 'unsupported';

/** What the open workbook says of opening the pane. Asks nothing of Excel: office.js has the settings at hand. */
export function opensWithWorkbook(): OpensWithWorkbook {
  const wanted: unknown = settings()?.get(SETTING);
  if (!settings()) return 'unsupported';
  if (wanted === true) return 'yes';
  return wanted === false ? 'no' : 'unasked';
}

/** Keeps in the workbook whether the pane is to open with it. It lasts once the workbook is saved. */
export function setOpensWithWorkbook(wanted: boolean): Promise<Result<void, Failure>> {
  const kept = settings();
  if (!kept) return Promise.resolve(fail({ cause: 'excel-too-old' }));
  const before: unknown = kept.get(SETTING);
  kept.set(SETTING, wanted);
  return new Promise((resolve) =>
    kept.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve(succeed(undefined));
      if (before !== true && before !== false) kept.remove(SETTING);
      else kept.set(SETTING, before);
      resolve(fail({ cause: 'unknown', detail: String(error.code) }));
    }),
  );
}

/** The document's settings; undefined outside Office (the command line) and where only the plain client is there. */
function settings(): Office.Settings | undefined {
  if (typeof Office === 'undefined') return undefined;
  const document = Office.context?.document as Partial<Office.Document> | undefined;
  return document?.settings;
}

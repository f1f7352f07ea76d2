/**
 * Whether Office has opened the document for viewing, as Excel on the web does without the workbook being read-only
 * itself. Outside Office (the command line) there is nobody to ask.
 */
export function isBeingViewed(): boolean {
  if (typeof Office === 'undefined') return false;
  // Before Office is ready, and in the plain client, the context has no document.
  const document = Office.context?.document as Office.Document | undefined;
  return document !== undefined && document.mode === Office.DocumentMode.ReadOnly;
}

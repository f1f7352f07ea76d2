/**
 * Tells Office that the page has loaded, and resolves once Office is ready for it. Every page calls this first, while it
 * loads: office.js gives up on a page that has not asked within ten seconds, and on Windows and Mac it connects the
 * ribbon's buttons to a page only after it has («Initialize your Office Add-in», Office Add-ins documentation; OfficeDev/
 * office-js issue 3301). Never resolves where Microsoft's files are blocked, by design (issue 6040): what the page says
 * then has to be in the page itself.
 */
export function officeReady(): Promise<void> {
  if (typeof Office === 'undefined') return new Promise(() => undefined);
  return Office.onReady().then(() => undefined);
}

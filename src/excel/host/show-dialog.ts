/** Share of the screen that a dialog takes up, in per cent. */
const SIZE = { width: 32, height: 32 };

/** How long a dialog is waited for, in milliseconds. Office ends a command's page of its own after five minutes. */
const TIMEOUT_MS = 4 * 60_000;

/**
 * Shows one of our own pages in a dialog, and waits until it is closed. Resolves also when Office cannot show it, or does
 * not tell that it was closed, as some versions do not (OfficeDev/office-js issues 161, 5200).
 */
export function showDialog(address: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, TIMEOUT_MS);
    const closed = (): void => {
      clearTimeout(timer);
      resolve();
    };
    // In a frame of Excel's own, so that no browser on the web takes it for a pop-up window.
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return closed();
      dialog.addEventHandler(Office.EventType.DialogEventReceived, closed);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        closed();
      });
    });
  });
}

/** Within a dialog: asks the page that opened it to close it, which a dialog itself cannot. Needs Office to be ready. */
export function askToClose(): void {
  Office.context.ui.messageParent('close');
}

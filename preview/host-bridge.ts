import type { ClientWindow, Host } from '../simulator';

/** The preview page, as the task pane's page within it sees it. */
export interface PreviewWindow {
  readonly previewHost: Host;
}

// Excel's client, the script that comes next, looks for its host once, as it loads.
(window.parent as unknown as PreviewWindow).previewHost.connect(window as Window & ClientWindow);

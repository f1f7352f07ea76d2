import type { PreviewWindow } from './host-bridge';

const DocumentMode = { ReadOnly: 'readOnly', ReadWrite: 'readWrite' };

/** The little of `Office` that the task pane uses; it stands in for office.js in the preview. */
function standIn({ previewHost }: PreviewWindow): void {
  const isSetSupported = (set: string, version = '1.1'): boolean =>
    set === 'ExcelApi' && minor(version) <= minor(previewHost.modes.apiVersion);
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const onReady = async (callback?: (ready: typeof info) => void): Promise<typeof info> => {
    await new Promise((resolve) => window.addEventListener('DOMContentLoaded', resolve, { once: true }));
    callback?.(info);
    return info;
  };
  const context = {
    requirements: { isSetSupported },
    displayLanguage: 'th-TH',
    contentLanguage: 'th-TH',
    diagnostics: { ...info, version: '16.0.0.0' },
    // No `officeTheme`: the pane then goes by what the system prefers, which a browser can be told.
    document: {
      get mode(): string {
        return previewHost.modes.readOnly ? DocumentMode.ReadOnly : DocumentMode.ReadWrite;
      },
    },
  };
  // Takes the place of the `Office` that the client brings along, which asks office.js for its context.
  Object.assign(window, { Office: { onReady, context, DocumentMode } });
}

/** `1.12` → 12: all sets so far are of version 1. */
function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

standIn(window.parent as unknown as PreviewWindow);

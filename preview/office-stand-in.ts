import type { PreviewWindow } from './host-bridge';
import { type CommonUtility, enforceRequirementSets, isAtMost } from '../simulator';

const DocumentMode = { ReadOnly: 'readOnly', ReadWrite: 'readWrite' };

/** The little of `Office` that the task pane uses; it takes the place of office.js in the preview. */
function standIn({ previewHost }: PreviewWindow): void {
  const isSetSupported = (set: string, version = '1.1'): boolean =>
    set === 'ExcelApi' && isAtMost(version, previewHost.modes.apiVersion);
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
  const { CommonUtility } = OfficeExtension as unknown as { readonly CommonUtility: CommonUtility };
  enforceRequirementSets(CommonUtility, () => previewHost.modes.apiVersion);
  // Takes the place of the `Office` that the client brings along, which asks office.js for its context.
  Object.assign(window, { Office: { onReady, context, DocumentMode } });
}

standIn(window.parent as unknown as PreviewWindow);

import { writeTemplate } from '../src/operations';
import type { Content } from './states/workbooks';
import { TEXTS } from './texts';
import {
  createHost,
  DEFAULT_API_VERSION,
  type Host,
  newDocument,
  openDocument,
  type OpenFailure,
  rememberClient,
  saveDocument,
  SwitchableBridge,
  unkeepableIn,
  type WorkbookDocument,
} from '../simulator';

/** The newest set of an up-to-date Excel. */
const CURRENT_API = '1.17';

/** A workbook open in the preview. */
export interface Session {
  readonly host: Host;
  readonly fileName: string;
}

/** Loads Excel's client into this page too, so that the page can ask the add-in's own code for a sample workbook. */
export async function loadClient(): Promise<void> {
  const bridge = new SwitchableBridge();
  Object.assign(window, { _richApiNativeBridge: bridge });
  const script = document.createElement('script');
  script.src = 'excel-client.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  rememberClient({ Excel, OfficeExtension, bridge, limits: { apiVersion: DEFAULT_API_VERSION } });
}

/** A new workbook: empty, or with the template's tables in it, blank or filled. */
export async function newSession(content: Content): Promise<Session | null> {
  const session = sessionOf(newDocument(), content === 'empty' ? TEXTS.emptyName : TEXTS.sampleName);
  if (content === 'empty') return session;
  session.host.attach();
  const written = await writeTemplate(content);
  session.host.detach();
  if (!written.ok) return null;
  const [blank] = session.host.workbook.sheets;
  if (blank) session.host.user.deleteSheet(blank.name);
  session.host.workbook.isDirty = false;
  return session;
}

/** A file of the person's own. */
export async function openSession(file: File): Promise<Session | OpenFailure> {
  const opened = await openDocument(new Uint8Array(await file.arrayBuffer()));
  return opened.ok ? sessionOf(opened.value, file.name) : opened.failure;
}

/** Hands the workbook to the browser as a download; gives the words for why that failed, or null. */
export async function download({ host, fileName }: Session): Promise<string | null> {
  if (unkeepableIn(host.document, fileName)) return TEXTS.unkeepable;
  try {
    offer(await saveDocument(host.document), fileName);
  } catch {
    return TEXTS.saveFailed;
  }
  host.workbook.isDirty = false;
  return null;
}

function offer(bytes: Uint8Array, fileName: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function sessionOf(document: WorkbookDocument, fileName: string): Session {
  return { host: createHost(document, { fileName, apiVersion: CURRENT_API }), fileName };
}

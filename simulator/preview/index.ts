import type { OpenFailure } from '../file/document';
import { Grid } from './grid/grid';
import { makeResizable, showPane } from './pane-frame';
import { download, loadClient, newSession, openSession, type Session } from './session';
import { drawTabs } from './sheet-tabs';
import { TEXTS } from './texts';
import { drawToolbar } from './toolbar';

const part = (id: string): HTMLElement => document.getElementById(id)!;

let session: Session;
let grid: Grid | null = null;

/** Puts a workbook on the page, and a fresh task pane beside it. */
function show(next: Session): void {
  session = next;
  const { host, fileName } = next;
  Object.assign(window, { previewHost: host });
  document.querySelector('.file-name')!.textContent = fileName;
  grid?.close();
  grid = new Grid(part('sheet-area'), host, {
    onSelection: (address, formula) => {
      part('address').textContent = address;
      part('formula').textContent = formula;
    },
    onRefused: ({ code }) => say(TEXTS.refused[code] ?? TEXTS.notEntered),
  });
  host.onChange(() => drawTabs(part('sheet-tabs'), host));
  drawTabs(part('sheet-tabs'), host);
  showPane(part('pane'));
}

async function create(content: 'empty' | 'sample' | 'mistakes'): Promise<void> {
  const made = await newSession(content);
  if (made) show(made);
  else say(TEXTS.sampleFailed);
}

async function open(file: File): Promise<void> {
  const opened = await openSession(file);
  if (isFailure(opened)) say(TEXTS.openFailures[opened.cause]);
  else show(opened);
}

function isFailure(opened: Session | OpenFailure): opened is OpenFailure {
  return 'cause' in opened;
}

let silence = 0;

/** Shows a line at the foot of the page for a while. */
function say(text: string): void {
  const message = part('message');
  message.textContent = text;
  message.classList.add('shown');
  clearTimeout(silence);
  silence = window.setTimeout(() => message.classList.remove('shown'), 6000);
}

async function start(): Promise<void> {
  drawToolbar(part('toolbar'), {
    open: (file) => void open(file),
    save: () => void download(session),
    create: (content) => void create(content),
    host: () => session.host,
  });
  makeResizable(part('pane'), part('divider'));
  await loadClient();
  await create('sample');
}

void start();

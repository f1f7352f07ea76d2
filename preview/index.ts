import { Grid } from './grid/grid';
import { makeResizable, showPane } from './pane-frame';
import { handToPane, joinPane, leadToPane } from './regions';
import { download, loadClient, newSession, openSession, type Session } from './session';
import { drawTabs } from './sheet-tabs';
import { stageOn, type Opening } from './states/stage';
import type { PaneStateEntry } from './states/states';
import { recipeOf, type Content } from './states/workbooks';
import { TEXTS } from './texts';
import { drawToolbar } from './toolbar';
import type { OpenFailure } from '../simulator';

const part = (id: string): HTMLElement => document.getElementById(id)!;

let session: Session;
let grid: Grid | null = null;

/** Puts a workbook on the page, and a fresh task pane beside it. */
function show(next: Session): void {
  session = next;
  const { host, fileName } = next;
  host.undo.record();
  Object.assign(window, { previewHost: host });
  document.querySelector('.file-name')!.textContent = fileName;
  grid?.close();
  grid = new Grid(part('sheet-area'), host, {
    onSelection: (address, formula) => {
      part('address').textContent = address;
      part('formula').textContent = formula;
    },
    onRefused: ({ code }) => say(TEXTS.refused[code] ?? TEXTS.notEntered),
    onNotPasted: (cause) => say(TEXTS.notPasted[cause]),
  });
  host.onChange(() => drawTabs(part('sheet-tabs'), host));
  drawTabs(part('sheet-tabs'), host);
  joinPane(showPane(part('pane')), part('sheet-area'), openDropped);
}

async function create(content: Content): Promise<void> {
  const made = await newSession(content);
  if (made) show(made);
  else say(TEXTS.sampleFailed);
}

async function open(file: File): Promise<void> {
  if (/\.docx$/i.test(file.name)) {
    if (!handToPane(part('pane').querySelector('iframe'), file)) say(TEXTS.wordFile);
    return;
  }
  const opened = await openSession(file).catch((): OpenFailure => ({ cause: 'not-xlsx' }));
  if (isFailure(opened)) say(TEXTS.openFailures[opened.cause]);
  else show(opened);
}

/** Opens a workbook as a state of the pane wants it. */
async function openFor({ workbook, before }: Opening): Promise<void> {
  const { content, prepare } = recipeOf(workbook);
  const made = await newSession(content);
  if (!made) throw new Error(TEXTS.sampleFailed);
  await prepare?.(made.host);
  before?.(made.host);
  show(made);
}

const stage = stageOn(openFor, () => session.host);

/** Brings the pane into a state; the page has the state's name once it is there. */
async function arrange({ id, arrange: go }: PaneStateEntry): Promise<void> {
  delete document.body.dataset['state'];
  say(TEXTS.arranging);
  try {
    await go(stage);
    document.body.dataset['state'] = id;
    hush();
  } catch {
    say(TEXTS.notArranged);
  }
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
  silence = window.setTimeout(hush, 6000);
}

function hush(): void {
  part('message').classList.remove('shown');
}

async function save(): Promise<void> {
  const failure = await download(session);
  if (failure !== null) say(failure);
}

/** A file let fall anywhere on the page is opened; what is no workbook changes nothing and is told. */
function openDropped(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (event.type === 'drop' && file) void open(file);
}

/** The browser asks before work that was not saved is gone. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (session.host.workbook.isDirty) event.preventDefault();
}

async function start(): Promise<void> {
  drawToolbar(part('toolbar'), {
    open: (file) => void open(file),
    save: () => void save(),
    create: (content) => void create(content),
    host: () => session.host,
    arrange: (state) => void arrange(state),
  });
  addEventListener('dragover', openDropped);
  addEventListener('drop', openDropped);
  makeResizable(part('pane'), part('divider'));
  leadToPane(() => part('pane').querySelector('iframe'));
  await loadClient();
  await create('sample');
  addEventListener('beforeunload', askBeforeLeaving);
}

void start();

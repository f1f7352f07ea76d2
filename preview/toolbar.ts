import { STATES, type PaneStateEntry } from './states/states';
import { TEXTS } from './texts';
import { TRIALS } from './trials';
import type { Host } from '../simulator';

/** What the toolbar's buttons do. */
export interface ToolbarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly create: (content: 'empty' | 'sample' | 'mistakes') => void;
  readonly host: () => Host;
  readonly arrange: (state: PaneStateEntry) => void;
}

/** Fills the bar at the top of the page. */
export function drawToolbar(bar: HTMLElement, actions: ToolbarActions): void {
  const title = element('div', 'title');
  title.append(element('strong', '', TEXTS.title), element('span', 'subtitle', TEXTS.subtitle));
  bar.append(
    title,
    openButton(actions.open),
    button(TEXTS.save, actions.save),
    element('span', 'gap'),
    button(TEXTS.sample, () => actions.create('sample')),
    button(TEXTS.mistakes, () => actions.create('mistakes')),
    button(TEXTS.empty, () => actions.create('empty')),
    element('span', 'gap'),
    trialMenu(actions.host),
    stateMenu(actions.arrange),
    element('span', 'file-name'),
  );
}

function openButton(open: (file: File) => void): HTMLElement {
  const input = element('input') as HTMLInputElement;
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  input.hidden = true;
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) open(file);
    input.value = '';
  };
  const opener = button(TEXTS.open, () => input.click());
  opener.append(input);
  return opener;
}

/** A menu that opens below its name, filled anew each time. */
function menu(name: string, entries: (close: () => void) => readonly HTMLElement[]): HTMLElement {
  const details = element('details', 'menu') as HTMLDetailsElement;
  const close = (): void => {
    details.open = false;
  };
  const list = element('div', 'menu-list');
  details.append(element('summary', '', name), list);
  details.ontoggle = () => list.replaceChildren(...entries(close));
  document.addEventListener('mousedown', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) close();
  });
  return details;
}

/** Every state of the pane, at a press. */
function stateMenu(arrange: (state: PaneStateEntry) => void): HTMLElement {
  return menu(TEXTS.paneStates, (close) =>
    STATES.map((state) =>
      button(state.label, () => {
        close();
        arrange(state);
      }),
    ),
  );
}

/** Conditions to try the add-in under. */
function trialMenu(host: () => Host): HTMLElement {
  return menu(TEXTS.trials, () =>
    TRIALS.map((trial) => entry(trial.label, trial.isOn(host()), (on) => trial.set(host(), on))),
  );

  function entry(text: string, isOn: boolean, set: (on: boolean) => void): HTMLElement {
    const label = element('label');
    const box = element('input') as HTMLInputElement;
    box.type = 'checkbox';
    box.checked = isOn;
    box.onchange = () => set(box.checked);
    label.append(box, text);
    return label;
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', '', text) as HTMLButtonElement;
  made.type = 'button';
  made.onclick = act;
  return made;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

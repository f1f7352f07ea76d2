import { TEXTS } from './texts';

/** Excel's own task pane is 350 pixels wide on a small screen, and can be made as wide as half the window. */
const WIDTH = 350;
const NARROWEST = 280;
const STEP = 10;

/** Shows the task pane's page, and gives its frame; it finds its host by itself when it loads. */
export function showPane(pane: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = 'taskpane.html';
  frame.title = TEXTS.paneTitle;
  pane.replaceChildren(frame);
  return frame;
}

/** Lets the divider beside the pane be dragged, or moved by the arrow keys. */
export function makeResizable(pane: HTMLElement, divider: HTMLElement): void {
  const resize = (width: number): void => {
    pane.style.width = `${Math.max(NARROWEST, Math.min(window.innerWidth / 2, width))}px`;
  };
  resize(WIDTH);
  divider.onpointerdown = (event) => {
    divider.setPointerCapture(event.pointerId);
    divider.onpointermove = ({ clientX }) => resize(window.innerWidth - clientX);
  };
  divider.onpointerup = () => (divider.onpointermove = null);
  divider.onkeydown = ({ key }) => {
    if (key === 'ArrowLeft') resize(pane.offsetWidth + STEP);
    if (key === 'ArrowRight') resize(pane.offsetWidth - STEP);
  };
}

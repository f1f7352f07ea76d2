/**
 * Lets F6 go from the grid to the pane and back, as it goes between the parts of Excel's window, and hands on to the page what
 * is dropped on the pane and not taken there: a browser would open the file in the pane's place.
 */
export function joinPane(frame: HTMLIFrameElement, grid: HTMLElement, onDrag: (event: DragEvent) => void): void {
  frame.addEventListener('load', () => {
    const inner = frame.contentWindow;
    if (!inner) return;
    inner.addEventListener('keydown', (event) => onF6(event, () => grid.focus()));
    for (const type of ['dragover', 'drop'] as const)
      inner.addEventListener(type, (event) => event.defaultPrevented || onDrag(event));
  });
}

/** F6 anywhere on the page goes to the pane: to where the focus last was in it, else to its first button or field. */
export function leadToPane(frame: () => HTMLIFrameElement | null): void {
  addEventListener('keydown', (event) => onF6(event, () => enterPane(frame())));
}

/** Lets a file fall on the pane, as if from the desktop; whether the pane has taken it. */
export function handToPane(frame: HTMLIFrameElement | null, file: File): boolean {
  const page = frame?.contentDocument?.body;
  const carried = new DataTransfer();
  carried.items.add(file);
  const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
  return page ? !page.dispatchEvent(drop) : false;
}

function onF6(event: KeyboardEvent, go: () => void): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  go();
}

function enterPane(frame: HTMLIFrameElement | null): void {
  const page = frame?.contentDocument;
  if (!frame?.contentWindow || !page) return;
  frame.contentWindow.focus();
  if (page.activeElement && page.activeElement !== page.body) return;
  page.querySelector<HTMLElement>('button:not([disabled]), [href], input, select, [tabindex="0"]')?.focus();
}

/** How editing ended: what was typed and where to go next, or nothing when it was given up. */
export type Ending = { readonly typed: string; readonly move: 'down' | 'right' | 'stay' } | null;

/** Pixels up to which the box grows sideways. */
const WIDEST = 480;

/** A cell being edited: a text box laid over it. */
export class CellEditor {
  private readonly box = document.createElement('textarea');
  private done = false;

  constructor(
    cell: HTMLElement,
    text: string,
    private readonly finish: (ending: Ending) => void,
  ) {
    const { box } = this;
    box.className = 'cell-editor';
    box.rows = 1;
    box.value = text;
    box.setAttribute('aria-label', 'แก้ไขเซลล์');
    box.style.font = getComputedStyle(cell.querySelector('.content') ?? cell).font;
    box.style.minWidth = `${cell.offsetWidth + 1}px`;
    box.style.minHeight = `${cell.offsetHeight + 1}px`;
    box.style.left = `${cell.offsetLeft - 1}px`;
    box.style.top = `${cell.offsetTop - 1}px`;
    box.addEventListener('keydown', (event) => this.keydown(event));
    box.addEventListener('blur', () => this.end({ typed: box.value, move: 'stay' }));
    box.addEventListener('input', () => this.grow());
    cell.closest('.sheet-area')?.append(box);
    box.focus();
    box.setSelectionRange(text.length, text.length);
    this.grow();
  }

  private keydown(event: KeyboardEvent): void {
    event.stopPropagation();
    // While the input method composes a character, Enter belongs to it.
    if (event.isComposing) return;
    if (event.key === 'Escape') this.end(null);
    else if (event.key === 'Enter' && event.altKey)
      this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end');
    else if (event.key === 'Enter') this.end({ typed: this.box.value, move: 'down' });
    else if (event.key === 'Tab') this.end({ typed: this.box.value, move: 'right' });
    else return;
    event.preventDefault();
  }

  /** As wide as its text up to a point, then as high as it takes. */
  private grow(): void {
    const { box } = this;
    box.wrap = 'off';
    box.style.width = '0';
    const width = box.scrollWidth + 12;
    box.wrap = 'soft';
    box.style.width = `${Math.min(WIDEST, width)}px`;
    box.style.height = '0';
    box.style.height = `${box.scrollHeight + 4}px`;
  }

  private end(ending: Ending): void {
    if (this.done) return;
    this.done = true;
    this.box.remove();
    this.finish(ending);
  }
}

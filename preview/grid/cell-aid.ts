import type { InputAdvice } from '../../simulator';
import { TEXTS } from '../texts';

/** Choices shown at once; the rest is scrolled to. */
const MOST_SHOWN = 8;

/** What stands beside the selected cell: the arrow of its list, the list when it is open, and the hint of its rule. */
export class CellAid {
  private parts: HTMLElement[] = [];
  private advice: InputAdvice = { choices: null, hint: null };
  private cell: HTMLElement | null = null;

  constructor(
    private readonly area: HTMLElement,
    private readonly choose: (choice: string) => void,
  ) {}

  /** Shows what belongs to a cell, in place of what was shown; null for a cell out of sight. */
  show(cell: HTMLElement | null, advice: InputAdvice): void {
    this.clear();
    this.cell = cell;
    this.advice = advice;
    if (!cell) return;
    if (advice.choices) {
      const arrow = this.add('button', 'list-arrow', cell.offsetLeft + cell.offsetWidth, cell.offsetTop);
      arrow.setAttribute('aria-label', TEXTS.openList);
      arrow.tabIndex = -1;
      arrow.textContent = '▾';
      // Kept from the grid, which would take the press for one on a cell.
      arrow.onmousedown = (event) => event.stopPropagation();
      arrow.onclick = () => this.open();
    }
    if (advice.hint) {
      const top = cell.offsetTop + cell.offsetHeight + 6;
      const hint = this.add('div', 'hint', cell.offsetLeft + 12, top);
      hint.setAttribute('role', 'status');
      const title = document.createElement('strong');
      title.textContent = advice.hint.title;
      hint.append(title, advice.hint.message);
    }
  }

  /** Opens the list; whether the cell has one. */
  open(): boolean {
    const { cell, advice } = this;
    if (!cell || !advice.choices || advice.choices.length === 0) return false;
    for (const part of this.parts.filter(({ className }) => className !== 'list-arrow')) part.remove();
    const list = this.add('select', 'choices', cell.offsetLeft, cell.offsetTop + cell.offsetHeight);
    list.setAttribute('aria-label', TEXTS.list);
    list.size = Math.max(2, Math.min(MOST_SHOWN, advice.choices.length));
    list.style.minWidth = `${cell.offsetWidth}px`;
    for (const choice of advice.choices) list.add(new Option(choice, choice));
    list.value = cell.textContent ?? '';
    if (list.selectedIndex < 0) list.selectedIndex = 0;
    const close = (): void => list.remove();
    list.onmousedown = (event) => event.stopPropagation();
    list.onclick = () => this.take(list);
    list.onblur = close;
    list.onkeydown = (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') this.take(list);
      else if (event.key === 'Escape' || (event.altKey && event.key === 'ArrowUp'))
        this.area.focus({ preventScroll: true });
      else return;
      event.preventDefault();
    };
    list.focus();
    return true;
  }

  private take(list: HTMLSelectElement): void {
    const { value } = list;
    list.onblur = null;
    list.remove();
    this.area.focus({ preventScroll: true });
    this.choose(value);
  }

  private clear(): void {
    for (const part of this.parts) part.remove();
    this.parts = [];
  }

  private add<Name extends 'button' | 'div' | 'select'>(name: Name, className: string, left: number, top: number) {
    const part = document.createElement(name);
    part.className = className;
    part.style.left = `${left}px`;
    part.style.top = `${top}px`;
    this.area.append(part);
    this.parts.push(part);
    return part;
  }
}

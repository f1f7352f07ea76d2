import type { Frame, Page } from 'playwright-core';

/** The farthest that anything in the pane lies from its beginning, in presses of the Tab key. */
const FARTHEST = 120;

/** A person in front of the pane with no mouse. */
export class Keyboard {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Goes on with the Tab key, from the top again at the end, until the focus is on what has this name. */
  async to(name: string | RegExp): Promise<void> {
    const visited: string[] = [];
    for (let presses = 0; presses < FARTHEST; presses += 1) {
      const here = await this.focused();
      if (here.name === name || (name instanceof RegExp && name.test(here.name))) {
        expect({ name: here.name, isSeen: here.isSeen }).toEqual({ name: here.name, isSeen: true });
        return;
      }
      visited.push(here.name);
      if (here.isLost) await this.frame.evaluate(() => window.focus());
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never came to «${name}», only to: ${[...new Set(visited)].join(' · ')}`);
  }

  /** Goes to what has this name and presses a key there, the Enter key unless told otherwise. */
  async press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.to(name);
    await this.page.keyboard.press(key);
  }

  /** Waits until this has been said aloud. */
  async hear(text: string | RegExp): Promise<void> {
    await this.frame.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  }

  /** The name of what has the focus; the focus must not be lost. */
  async place(): Promise<string> {
    const { name, isLost } = await this.focused();
    expect(isLost).toBe(false);
    return name;
  }

  private focused(): Promise<{ readonly name: string; readonly isLost: boolean; readonly isSeen: boolean }> {
    return this.frame.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || !document.hasFocus())
        return { name: '', isLost: true, isSeen: false };
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { name: name.trim(), isLost: false, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
  }
}

import type { Localised } from './probe';

/** The buttons of the kit's ribbon tab: the function each runs (manifest.xml) and its label there. */
export const COMMANDS: readonly { readonly name: string; readonly label: Localised }[] = [
  { name: 'probeOne', label: { th: 'ทดลองปุ่ม ๑', en: 'Try button 1' } },
  { name: 'probeTwo', label: { th: 'ทดลองปุ่ม ๒', en: 'Try button 2' } },
  { name: 'probeThree', label: { th: 'ทดลองปุ่ม ๓', en: 'Try button 3' } },
];

/** What the page of the commands tells of one press. */
export interface CommandReport {
  readonly fired: boolean;
  /** Office was ready within ten seconds. */
  readonly ready: boolean;
}

/** Milliseconds between two looks: not every browser control raises `storage` in another window. */
const BETWEEN = 250;

const keyOf = (name: string): string => `ita-conformance.${name}`;

/** Leaves word for the pane that a button was pressed. Both pages are of one origin and share its storage. */
export function leaveReport(name: string, report: CommandReport): void {
  localStorage.setItem(keyOf(name), JSON.stringify(report));
}

/** Waits for the word of a press made from now on. */
export async function takeReport(name: string): Promise<{ fired: boolean; ready: boolean }> {
  localStorage.removeItem(keyOf(name));
  for (;;) {
    const text = localStorage.getItem(keyOf(name));
    if (text !== null) return JSON.parse(text) as { fired: boolean; ready: boolean };
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}

import { writeResultsSheet } from '../results-sheet';
import type { Session } from '../session';
import { TEXTS } from '../texts';
import { bilingual, button, element } from './element';
import type { Localised } from '../../kit/probe';

/** Today, as files are named: `2026-11-26`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Draws what is done with the results: a sheet, a text to copy, forgetting them. */
export function drawResults(area: HTMLElement, session: Session): void {
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const say = (text: Localised): void => status.replaceChildren(bilingual(text));
  const box = element('textarea', { readOnly: true, rows: 8, id: 'json', spellcheck: false });
  box.setAttribute('aria-label', 'ผลทั้งหมดเป็น JSON / all results as JSON');
  const file = element('code');
  const draw = (): void => {
    const date = today();
    box.value = JSON.stringify(session.toFile(date), null, 1);
    file.textContent = `conformance/results/${session.environment.platform ?? 'other'}-${date}.json`;
  };
  session.onResult(draw);
  draw();
  const sheet = button(TEXTS.sheet, () => {
    writeResultsSheet(session).then(
      () => say(TEXTS.sheetWritten),
      () => say(TEXTS.sheetFailed),
    );
  });
  const copy = button(TEXTS.copy, () => {
    box.select();
    void copyText(box.value).then((copied) => say(copied ? TEXTS.copied : TEXTS.selectAndCopy));
  });
  const clear = button(TEXTS.clear, () => {
    session.clear();
    location.reload();
  });
  area.append(element('p', { className: 'actions' }, sheet, copy, clear), status, box, element('p', {}, file));
}

/** Not every browser control lets a page write to the clipboard. Tells whether this one did. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

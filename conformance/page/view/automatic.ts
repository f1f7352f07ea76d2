import { PROBES } from '../../probes/all-probes';
import type { Probe } from '../../kit/probe';
import type { Session } from '../session';
import { GROUP_NAMES, TEXTS } from '../texts';
import { bilingual, button, element } from './element';
import { resultLine } from './result-line';

/** Probes that need nobody. */
export const AUTOMATIC: readonly Probe[] = PROBES.filter(
  (probe) => (probe.kind === 'workbook' && !probe.person) || (probe.kind === 'page' && !probe.ask),
);

/** Draws the part that one press runs through. */
export function drawAutomatic(area: HTMLElement, session: Session): void {
  const progress = element('progress', { max: AUTOMATIC.length, value: 0 });
  progress.setAttribute('aria-label', 'ความคืบหน้า / progress');
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const list = element('ol', { className: 'results' });
  for (const probe of AUTOMATIC) list.append(itemOf(session, probe));
  const run = button(TEXTS.run, () => {
    run.disabled = true;
    void runAll(session, (done, probe) => {
      progress.value = done;
      status.replaceChildren(bilingual(probe ? GROUP_NAMES[probe.group] : TEXTS.done), ` ${done}/${AUTOMATIC.length}`);
    }).finally(() => (run.disabled = false));
  });
  const details = element(
    'details',
    {},
    element('summary', {}, bilingual({ th: 'ผลรายข้อ', en: 'Result by result' })),
    list,
  );
  area.append(run, progress, status, details);
}

/** Runs the probes one after another, telling before each and at the end how many are done. */
async function runAll(session: Session, tell: (done: number, next: Probe | null) => void): Promise<void> {
  for (const [done, probe] of AUTOMATIC.entries()) {
    tell(done, probe);
    await session.run(probe);
  }
  tell(AUTOMATIC.length, null);
}

function itemOf(session: Session, probe: Probe): HTMLElement {
  return element('li', {}, element('strong', {}, probe.id), ' ', probe.why, resultLine(session, probe));
}

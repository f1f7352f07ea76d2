import { PROBES } from '../../probes/all-probes';
import type { Localised, Probe } from '../../kit/probe';
import type { Session } from '../session';
import { GROUP_NAMES, TEXTS } from '../texts';
import { bilingual, button, element } from './element';
import { resultLine } from './result-line';

interface Asked {
  readonly probe: Probe;
  readonly ask: Localised;
}

/** Probes in which the person has something to do. */
export const BY_PERSON: readonly Asked[] = PROBES.flatMap((probe): readonly Asked[] => {
  if (probe.kind === 'workbook' && probe.person) return [{ probe, ask: probe.person.ask }];
  return probe.kind === 'page' && probe.ask ? [{ probe, ask: probe.ask }] : [];
});

/** Draws the steps in which the person does something in Excel, each with its own button. */
export function drawByPerson(area: HTMLElement, session: Session): void {
  for (const { probe, ask } of BY_PERSON) area.append(itemOf(session, probe, ask));
}

/** Where a probe's countdown is shown. */
export const countdownId = ({ id }: Probe): string => `countdown-${id}`;

function itemOf(session: Session, probe: Probe, ask: Localised): HTMLElement {
  const status = element('p', { id: countdownId(probe), className: 'status' });
  status.setAttribute('role', 'status');
  const start = button(TEXTS.start, () => {
    start.disabled = true;
    void session
      .run(probe)
      .then((finished) => status.replaceChildren(finished ? '' : bilingual(TEXTS.goOn)))
      .finally(() => (start.disabled = false));
  });
  const heading = element('h3', { id: `step-${probe.id}` }, bilingual(GROUP_NAMES[probe.group]), ` · ${probe.id}`);
  start.setAttribute('aria-describedby', heading.id);
  const text = element('p', {}, bilingual(ask));
  return element('section', { className: 'step' }, heading, text, start, status, resultLine(session, probe));
}

import { gist } from '../../kit/outcome';
import type { Probe } from '../../kit/probe';
import type { Session } from '../session';
import { TEXTS, VERDICTS } from '../texts';
import { bilingual, element } from './element';

/** A line that says what came of a probe, and follows it. */
export function resultLine(session: Session, probe: Probe): HTMLElement {
  const line = element('p', { className: 'result' });
  const draw = (): void => {
    const verdict = session.verdictOf(probe);
    const result = session.resultOf(probe);
    line.className = `result ${verdict ?? 'untried'}`;
    line.replaceChildren(bilingual(verdict ? VERDICTS[verdict] : TEXTS.notTried));
    if (!result || verdict === 'agrees') return;
    const expected = session.expectedOf(probe);
    line.append(element('code', {}, `${expected === null ? '' : `${expected} → `}${gist(result.outcome)}`));
  };
  session.onResult((changed) => changed === probe && draw());
  draw();
  return line;
}

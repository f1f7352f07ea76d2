import { openStage } from '../../kit/run-probe';
import type { Question } from '../../kit/probe';
import { PROBES } from '../../probes/all-probes';
import type { Session } from '../session';
import { TEXTS } from '../texts';
import { bilingual, button, element } from './element';

/** What only a person can answer. */
export const QUESTIONS: readonly Question[] = PROBES.filter((probe) => probe.kind === 'question');

const ANSWERS = { yes: TEXTS.yes, no: TEXTS.no, skip: TEXTS.skip } as const;

/** Draws the questions, each answered with yes, no, or not at all. */
export function drawQuestions(area: HTMLElement, session: Session): void {
  for (const question of QUESTIONS) area.append(drawQuestion(session, question));
}

function drawQuestion(session: Session, question: Question): HTMLElement {
  const set = element('fieldset', {}, element('legend', {}, bilingual(question.ask)));
  if (question.prepare) set.append(drawPreparation(question, question.prepare));
  const { outcome } = session.resultOf(question) ?? {};
  const given = outcome && 'value' in outcome ? outcome.value : 'skip';
  for (const answer of ['yes', 'no', 'skip'] as const) {
    const choice = element('input', { type: 'radio', name: question.id, value: answer, checked: answer === given });
    choice.addEventListener('change', () => session.answer(question, answer === 'skip' ? null : answer));
    set.append(element('label', {}, choice, bilingual(ANSWERS[answer])));
  }
  return set;
}

function drawPreparation(question: Question, prepare: NonNullable<Question['prepare']>): HTMLElement {
  const status = element('span', { className: 'status' });
  status.setAttribute('role', 'status');
  const press = button(TEXTS.prepare, () => {
    const stage = openStage();
    prepare(stage);
    stage.context.sync().then(
      () => status.replaceChildren(bilingual(TEXTS.prepared)),
      () => status.replaceChildren(bilingual(TEXTS.notPrepared)),
    );
  });
  press.title = question.id;
  return element('p', {}, press, ' ', status);
}

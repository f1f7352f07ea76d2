import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers, Question } from '../../operations/import';
import { IMPORT_REVIEW } from '../../strings/import-view';
import { Select } from '../components/controls/Select';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

interface Props {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly busy: boolean;
  readonly answer: (question: string, answer: string) => void;
}

/** What is open about a document, each with the choice that holds unless a person takes another. */
export function QuestionList({ questions, answers, busy, answer }: Props): ReactElement | null {
  const shared = useShared();
  const { say } = useLocale();
  if (questions.length === 0) return null;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={mergeClasses(shared.heading, shared.plain)}>{say(IMPORT_REVIEW.questions(questions.length))}</h3>
      {questions.map((question) => (
        <label key={question.id} className={mergeClasses(shared.stack, shared.wrap)}>
          {say(question.about)}
          <Select
            value={answers[question.id] ?? question.default}
            onChoose={(chosen) => !busy && answer(question.id, chosen)}
          >
            {question.choices.map(({ id, text }) => (
              <option key={id} value={id}>
                {say(text)}
              </option>
            ))}
          </Select>
        </label>
      ))}
    </div>
  );
}

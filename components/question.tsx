import type { JSX } from 'preact';
import type { Checklist } from '../lib/diagnosis/types';
import type { PlanActions } from '../lib/state/plan-actions';
import { keyOf, useWords, wordAt } from './words';

interface QuestionProps {
  readonly question: Checklist['question'];
  readonly plan: PlanActions;
}

/** One thing that a person can answer in seconds and that may save steps. */
export function Question({ question, plan }: QuestionProps): JSX.Element | null {
  const words = useWords();
  if (question === null) return null;
  const { id, answers } = question;
  return (
    <fieldset class="question" data-question={id}>
      <legend>
        <span class="over">{words.t('plan.question')}</span> {words.t(`question.${keyOf(id)}.ask`)}
      </legend>
      {answers.map((answer) => (
        <button
          type="button"
          key={answer}
          class="button small"
          data-answer={answer}
          onClick={() => plan.answer(id, answer)}
        >
          {wordAt(words, `question.${keyOf(id)}.answers.${keyOf(answer)}`)}
        </button>
      ))}
    </fieldset>
  );
}

import type { SurveyQuestion } from '@/shared/api/types';
import type { Answers } from './draft';

/** Questions that must be answered and are not, with what to say at each. */
export function missingAnswers(
  questions: readonly SurveyQuestion[],
  answers: Answers,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    questions
      .filter(({ id, required }) => required && !isAnswered(answers[id]))
      .map(({ id, kind, min = 1, max = 10 }) => [
        id,
        kind === 'SCORE'
          ? `Выберите число от ${min} до ${max}`
          : kind === 'YES_NO'
            ? 'Выберите «да» или «нет»'
            : 'Напишите ответ',
      ]),
  );
}

export function answeredCount(questions: readonly SurveyQuestion[], answers: Answers): number {
  return questions.filter(({ id }) => isAnswered(answers[id])).length;
}

/** Blank texts are no answers. */
export function filled(answers: Answers): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswered(answer)));
}

function isAnswered(answer: Answers[string] | undefined): boolean {
  return answer !== undefined && !(typeof answer === 'string' && answer.trim() === '');
}

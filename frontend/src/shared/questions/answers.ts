import type { SurveyQuestion } from '@/shared/api/types';

export type Answer = string | number | boolean | string[];
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** Questions that must be answered and are not, with what to say at each. */
export function missingAnswers(
  questions: readonly SurveyQuestion[],
  answers: Answers,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    questions
      .filter(({ id, required }) => required && !isAnswered(answers[id]))
      .map((question) => [question.id, advice(question)]),
  );
}

function advice({ kind, min = 1, max = 10 }: SurveyQuestion): string {
  switch (kind) {
    case 'SCORE':
      return `Выберите число от ${min} до ${max}`;
    case 'NUMBER':
      return `Напишите число от ${min} до ${max}`;
    case 'YES_NO':
      return 'Выберите «да» или «нет»';
    case 'CHOICE':
    case 'CHOICES':
      return 'Выберите из предложенного';
    case 'TEXT':
      return 'Напишите ответ';
  }
}

export function answeredCount(questions: readonly SurveyQuestion[], answers: Answers): number {
  return questions.filter(({ id }) => isAnswered(answers[id])).length;
}

/** Blank texts and empty choices are no answers. */
export function filled(answers: Answers): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, Answer] => isAnswered(entry[1])),
  );
}

/** Whether something that was kept still answers the question. */
export function fits(question: SurveyQuestion, answer: unknown): boolean {
  const { kind, min = 1, max = 10, options = [] } = question;
  switch (kind) {
    case 'SCORE':
    case 'NUMBER':
      return typeof answer === 'number' && answer >= min && answer <= max;
    case 'YES_NO':
      return typeof answer === 'boolean';
    case 'TEXT':
      return typeof answer === 'string';
    case 'CHOICE':
      return typeof answer === 'string' && options.includes(answer);
    case 'CHOICES':
      return Array.isArray(answer) && answer.every((one) => options.includes(one as string));
  }
}

function isAnswered(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined;
}

import * as z from 'zod/mini';
import type { NewQuestionnaireVersion, Questionnaire, SurveyQuestion } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { linesOf } from './lines';

const question = z
  .object({
    id: z.string(),
    kind: z.string(),
    text: requiredText('Напишите вопрос'),
    required: z.boolean(),
    min: z.string(),
    max: z.string(),
    minLabel: z.string(),
    maxLabel: z.string(),
    options: z.string(),
    meaning: z.string(),
  })
  .check(
    z.superRefine((values, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message, input: values });
      if (hasScale(values.kind) && !(Number(values.min) < Number(values.max))) {
        say('max', 'Наибольшее число больше наименьшего');
      }
      if (hasOptions(values.kind) && new Set(linesOf(values.options)).size < 2) {
        say('options', 'Напишите хотя бы два разных варианта, каждый с новой строки');
      }
    }),
  );

export const editedSchema = z.object({
  title: requiredText('Назовите анкету', 150),
  source: requiredText('Напишите, на чём анкета основана'),
  verified: z.boolean(),
  validFrom: requiredDate('Напишите, с какого дня её давать'),
  questions: z.array(question).check(z.minLength(1, 'Добавьте хотя бы один вопрос')),
});

export type Edited = z.infer<typeof editedSchema>;
export type EditedQuestion = Edited['questions'][number];

export function hasScale(kind: string): boolean {
  return kind === 'SCORE' || kind === 'NUMBER';
}

export function hasOptions(kind: string): boolean {
  return kind === 'CHOICE' || kind === 'CHOICES';
}

export function editedOf({ title, source, verified, validFrom, questions }: Questionnaire): Edited {
  const now = today();
  return {
    title,
    source,
    verified,
    validFrom: validFrom > now ? validFrom : now,
    questions: questions.map(questionOf),
  };
}

export function questionOf(known: SurveyQuestion): EditedQuestion {
  return {
    id: known.id,
    kind: known.kind,
    text: known.text,
    required: known.required,
    min: known.min?.toString() ?? '',
    max: known.max?.toString() ?? '',
    minLabel: known.minLabel ?? '',
    maxLabel: known.maxLabel ?? '',
    options: known.options?.join('\n') ?? '',
    meaning: known.meaning ?? '',
  };
}

/** A question of one's own gets a code that no other has; nobody needs to think of one. */
export function newQuestion(taken: readonly EditedQuestion[]): EditedQuestion {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `q-${number}`)) number += 1;
  return {
    id: `q-${number}`,
    kind: 'TEXT',
    text: '',
    required: false,
    min: '1',
    max: '10',
    minLabel: '',
    maxLabel: '',
    options: '',
    meaning: '',
  };
}

export function versionOf(edited: Edited, basedOn: number): NewQuestionnaireVersion {
  return {
    ...edited,
    basedOn,
    questions: edited.questions.map(({ min, max, minLabel, maxLabel, options, meaning, ...rest }) => ({
      ...rest,
      kind: rest.kind as SurveyQuestion['kind'],
      meaning: (meaning || undefined) as SurveyQuestion['meaning'],
      ...(hasScale(rest.kind)
        ? {
            min: Number(min),
            max: Number(max),
            minLabel: minLabel || undefined,
            maxLabel: maxLabel || undefined,
          }
        : {}),
      ...(hasOptions(rest.kind) ? { options: linesOf(options) } : {}),
    })),
  };
}

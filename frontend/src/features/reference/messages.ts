import type { Questionnaire, SurveyQuestion } from '@/shared/api/types';

export const stageWords: Record<Questionnaire['stage'], string> = {
  ENTRY: 'перед началом',
  CLOSING: 'в конце',
};

export const kindWords: Record<SurveyQuestion['kind'], string> = {
  SCORE: 'оценка',
  YES_NO: 'да или нет',
  TEXT: 'текст',
  NUMBER: 'число',
  CHOICE: 'один из вариантов',
  CHOICES: 'несколько вариантов',
};

/** What the system does with the answer, and the kind that such an answer has. */
export const meanings: Record<
  NonNullable<SurveyQuestion['meaning']>,
  { word: string; kind: SurveyQuestion['kind'] }
> = {
  CAPACITY: { word: 'сколько наставляемых может вести', kind: 'NUMBER' },
  HOURS: { word: 'часы в месяц', kind: 'NUMBER' },
  AVAILABILITY: { word: 'когда удобно', kind: 'CHOICES' },
  SUBJECTS: { word: 'предметы и области', kind: 'CHOICES' },
  REQUEST: { word: 'основной запрос (база наставляемых)', kind: 'TEXT' },
  COMPETENCIES: { word: 'компетенции (база наставников)', kind: 'TEXT' },
  ACHIEVEMENTS: { word: 'достижения (база наставников)', kind: 'TEXT' },
  INTERESTS: { word: 'интересы (база наставников)', kind: 'TEXT' },
  PREFERRED_AGE: { word: 'желаемый возраст (база наставников)', kind: 'CHOICES' },
  WISHES: { word: 'пожелания к паре', kind: 'TEXT' },
};

import type { Task } from '@/shared/api/types';
import type { PluralForms } from '@/shared/lib/plural';

/** The button beside a task: what it will do. */
export const taskActions: Record<Task['code'], string> = {
  CONSENT_MISSING: 'Собрать согласия',
  ERASURE_DUE: 'Открыть список',
  DUPLICATES: 'Сравнить',
  CLEARANCE_DUE: 'Открыть список',
  WITHOUT_PAIR: 'Подобрать пару',
  PAIR_NOT_APPROVED: 'Утвердить',
  NO_MEETINGS: 'Записать встречу',
  SURVEY_WAITING: 'Напомнить',
  BASES_DUE: 'Обновить базы',
};

/** Why a task matters, under its text. */
export const taskReasons: Record<Task['code'], string> = {
  CONSENT_MISSING: 'Без согласия человек не входит в программу',
  ERASURE_DUE: 'На карточке участника: «Уничтожить данные», система составит акт',
  DUPLICATES: 'Пока решения нет, один человек считается дважды',
  CLEARANCE_DUE: 'С просроченной справкой наставнику не записать ни пару, ни встречу',
  WITHOUT_PAIR: 'В показатель входят только те, кто в утверждённой паре',
  PAIR_NOT_APPROVED: 'Пара засчитывается с даты приказа',
  NO_MEETINGS: 'Пять встреч – условие завершения программы',
  SURVEY_WAITING: 'Без ответов удовлетворённость не посчитать',
  BASES_DUE: 'Кто перешёл в следующий класс, кто выпустился, какие пары продолжаются',
};

export const DEEDS: PluralForms = ['дело', 'дела', 'дел'];
export const OVERDUE_DEEDS: PluralForms = ['просрочено', 'просрочены', 'просрочены'];
export const MENTEES: PluralForms = ['наставляемый', 'наставляемых', 'наставляемых'];
export const ROADMAPS: PluralForms = ['карта', 'карты', 'карт'];

import type { BaseRenewal, RenewalMember, RenewalUndone } from '@/shared/api/types';
import type { Show, Step } from './model/plan';

export const stepNames: Record<Step, (next: string | undefined) => string> = {
  UP: (next) => `переходит в ${next ?? 'следующий'}`,
  GRADUATES: () => 'выпускается',
  STAYS: () => 'класс прежний',
};

export const markWords: Record<NonNullable<RenewalMember['mark']>, string> = {
  CLASS_UNREAD: 'класс записан иначе: решите сами',
  NEW_THIS_YEAR: 'внесён уже с новым классом',
  RENEWED: 'база за этот год уже обновлена',
  LAST_CLASS: 'последний класс',
  AFTER_NINTH: 'после 9-го уходят не все: проверьте',
};

export const showNames: Record<Show, string> = {
  ALL: 'Все участники',
  UNDECIDED: 'Нужно решить',
  GRADUATES: 'Выпускаются',
  LEAVING: 'Выходят из программы',
  CONSENT: 'Нет согласия или оно закончится',
};

export const keptKinds: Record<RenewalUndone['kept'][number]['kind'], string> = {
  CARD: 'класс',
  ROLE: 'роль',
  PAIR: 'пара',
};

/** «переходят 312, выпускаются 24, выходят из программы 8; пары: 40 продолжаются, 6 завершаются» */
export function summaryText(counts: BaseRenewal['counts']): string {
  return (
    `переходят ${counts.movedUp}, выпускаются ${counts.graduated}, выходят из программы ${counts.peopleLeft};` +
    ` пары: ${counts.pairsGoingOn} продолжаются, ${counts.pairsEnded} завершаются`
  );
}

export function pastText(counts: BaseRenewal['counts']): string {
  return (
    `перешли в следующий класс: ${counts.movedUp}, выпустились: ${counts.graduated},` +
    ` вышли из программы: ${counts.peopleLeft}; пары: завершились ${counts.pairsEnded},` +
    ` продолжаются ${counts.pairsGoingOn}`
  );
}

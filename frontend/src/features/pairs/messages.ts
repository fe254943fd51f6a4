import type { EmploymentTerms, MeetingKind, PairMember, PairStatus, SurveyState } from '@/shared/api/types';
import { plainName } from '@/shared/lib/names';
import { counted, type PluralForms } from '@/shared/lib/plural';
import type { StatusTone } from '@/shared/ui/StatusMark';

export const statusWords: Record<PairStatus, string> = {
  DRAFT: 'ждёт приказа',
  APPROVED: 'работает',
  ENDED: 'завершена',
  CANCELLED: 'отменена',
};

export const kindNames: Record<MeetingKind, string> = {
  ACQUAINTANCE: 'Знакомство',
  TRIAL: 'Пробная встреча',
  PLANNING: 'Планирование',
  WORK: 'Совместная работа',
  CLOSING: 'Итоговая встреча',
};

export const surveyMarks: Record<SurveyState['state'], { tone: StatusTone; word: string }> = {
  NOT_SENT: { tone: 'none', word: 'ссылки ещё нет' },
  SENT: { tone: 'wait', word: 'ждём ответа' },
  ANSWERED: { tone: 'ok', word: 'ответ получен' },
  EXPIRED: { tone: 'warn', word: 'срок ссылки вышел' },
};

export const basisWords: Record<EmploymentTerms['basis'], string> = {
  ADDITIONAL_AGREEMENT: 'Дополнительное соглашение',
  EMPLOYMENT_CONTRACT: 'Трудовой договор',
  JOB_FUNCTION: 'Входит в должностные обязанности',
};

type Party = NonNullable<EmploymentTerms['ending']>['endedBy'];
export const partyChoice: Record<Party, string> = { MENTOR: 'Наставник', EMPLOYER: 'Работодатель' };

/** «Наставник отказался, предупредил 01.09.2026». */
export const partyWords: Record<Party, string> = {
  MENTOR: 'наставник отказался, предупредил',
  EMPLOYER: 'работодатель отменил, предупредил',
};

export const MENTEES: PluralForms = ['наставляемый', 'наставляемых', 'наставляемых'];
export const MEETINGS: PluralForms = ['встреча', 'встречи', 'встреч'];

/** «Озеров Максим и Рябинина Дарья»; a group: «Озеров Максим и 3 наставляемых». */
export function pairTitle({
  mentors,
  mentees,
}: {
  mentors: readonly Pick<PairMember, 'name'>[];
  mentees: readonly Pick<PairMember, 'name'>[];
}): string {
  const first = mentors.map(({ name }) => plainName(name)).join(', ');
  const second =
    mentees.length > 1 ? counted(mentees.length, MENTEES) : mentees.map(({ name }) => plainName(name)).join();
  return `${first} и ${second}`;
}

export function sideOf({ name, className }: Pick<PairMember, 'name' | 'className'>) {
  return { name: plainName(name), who: className };
}

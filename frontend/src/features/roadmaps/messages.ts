import type { RoadmapState } from '@/shared/api/types';
import type { StatusTone } from '@/shared/ui/StatusMark';

/** States of the chain in the words of the acts. */
export const stateMarks: Record<RoadmapState, { word: string; tone: StatusTone }> = {
  DRAFT: { word: 'проект', tone: 'work' },
  SUBMITTED: { word: 'на согласовании', tone: 'wait' },
  RETURNED: { word: 'возвращена с замечаниями', tone: 'warn' },
  AGREED: { word: 'согласована, ждёт приказа', tone: 'work' },
  APPROVED: { word: 'утверждена', tone: 'ok' },
  CLOSED: { word: 'закрыта', tone: 'locked' },
};

/** Fields of a row and of the head, as the tables of orders call them. */
export const fieldWords: Record<string, string> = {
  section: 'Раздел',
  subsection: 'Подраздел',
  number: 'Номер',
  activity: 'Мероприятие',
  content: 'Содержание',
  termText: 'Срок',
  responsible: 'Ответственный',
  result: 'Результат',
  title: 'Название',
  'order.number': 'Номер приказа',
  'order.date': 'Дата приказа',
  'order.issuer': 'Кто издал',
  schoolYear: 'Учебный год',
  planYear: 'Год плана',
  targets: 'Показатели',
  done: 'Выполнено',
  scheduled: 'Дата по графику',
  occurrence: 'Срок',
  place: 'Место в карте',
  dayOffRule: 'Перенос с выходного',
};

export const REMARKS = ['замечание', 'замечания', 'замечаний'] as const;

/** «Приказ № 58 от 05.02.2024» as far as it is known. */
export function orderLine(order: { number?: string; date?: string } | undefined, date: string): string {
  if (!order?.number && !date) return 'Приказ без номера и даты';
  return ['Приказ', order?.number && `№ ${order.number}`, date && `от ${date}`].filter(Boolean).join(' ');
}

export function yearLine({ schoolYear, planYear }: { schoolYear?: string; planYear?: number }): string {
  if (schoolYear) return `${schoolYear} учебный год`;
  return planYear ? `${planYear} год` : 'год не назван';
}

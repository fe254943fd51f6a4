import type { Term } from '@/shared/api/types';
import { formatDate, formatMonth, formatRange } from './dates';
import { counted, DAYS, type PluralForms } from './plural';

/** Our reading of a term in words: «до 10.08.2027», «каждый квартал». The order's own words stand beside it. */
export function formatTerm(term: Term): string {
  switch (term.kind) {
    case 'DEADLINE':
      return `до ${formatDate(term.date)}`;
    case 'ON':
      return formatDate(term.date);
    case 'RANGE':
      return formatRange(term.from, term.to);
    case 'MONTHS':
      return term.months.map(formatMonth).join(', ');
    case 'FROM':
      return `с ${formatDate(term.from)}`;
    case 'RECURRING':
      return formatRecurring(term);
    case 'YEAR_ROUND':
      if (term.schoolYear) return `весь ${term.schoolYear} учебный год`;
      return term.year ? `весь ${term.year} год` : 'весь год';
    case 'BY_SCHEDULE':
      return 'по графику';
    case 'PROGRAMME_TERM':
      return 'по срокам программ';
    case 'AS_NEEDED':
      return 'по мере необходимости';
    case 'EVENT_RELATIVE':
      return `${counted(term.days, term.workingDays ? WORKING_DAYS : DAYS)} после: ${term.after}`;
    case 'COMPOUND':
      return term.parts.map(formatTerm).join('; ');
    case 'UNPARSED':
      return 'не прочитан';
  }
}

const WORKING_DAYS: PluralForms = ['рабочий день', 'рабочих дня', 'рабочих дней'];

const every = {
  WEEK: 'каждую неделю',
  MONTH: 'каждый месяц',
  QUARTER: 'каждый квартал',
  HALF_YEAR: 'каждое полугодие',
  YEAR: 'каждый год',
} as const;

const TIMES: PluralForms = ['раз', 'раза', 'раз'];

function formatRecurring(term: Extract<Term, { kind: 'RECURRING' }>): string {
  const often = term.count && term.count > 1 ? `${counted(term.count, TIMES)}, ` : '';
  const span = term.from && term.to ? `, ${formatRange(term.from, term.to)}` : '';
  return `${often}${every[term.every]}${span}`;
}

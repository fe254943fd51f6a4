export const NBSP = '\u00a0';

/** Forms for 1, 2–4 and 5 of something: `['день', 'дня', 'дней']`. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** The form that goes with a whole number: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
export function plural(count: number, [one, few, many]: PluralForms): string {
  const rest = Math.abs(count) % 100;
  if (rest > 10 && rest < 20) return many;
  const last = rest % 10;
  if (last === 1) return one;
  return last > 1 && last < 5 ? few : many;
}

/** «5 214 детей», kept on one line. */
export function counted(count: number, forms: PluralForms): string {
  return `${formatCount(count)}${NBSP}${plural(count, forms)}`;
}

const whole = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 0 });

/** Whole number with no-break spaces between thousands and a true minus: 5 214, −3. */
export function formatCount(value: number): string {
  return russianSigns(whole.format(value));
}

/** Golos Text lacks the narrow no-break space, and a hyphen is not a minus. */
export function russianSigns(text: string): string {
  return text.replace(/[\u202f\u2009 ]/g, NBSP).replace(/-/g, '\u2212');
}

export const DAYS: PluralForms = ['день', 'дня', 'дней'];
export const WORKING_DAYS: PluralForms = ['рабочий день', 'рабочих дня', 'рабочих дней'];
export const PEOPLE: PluralForms = ['человек', 'человека', 'человек'];
export const CHILDREN: PluralForms = ['ребёнок', 'ребёнка', 'детей'];
export const SCHOOLS: PluralForms = ['школа', 'школы', 'школ'];
export const ACTIVITIES: PluralForms = ['мероприятие', 'мероприятия', 'мероприятий'];
export const PAIRS: PluralForms = ['пара', 'пары', 'пар'];

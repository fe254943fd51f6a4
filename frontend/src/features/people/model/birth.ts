import { formatDate, parseDate, partsOf, type IsoDate } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';

/** A full date, or the year alone where the official register has no more (domain: «год рождения»). */
export type Birth = { birthDate: IsoDate } | { birthYear: number };

export type ParsedBirth = { ok: true; birth: Birth; text: string } | { ok: false; message: string };

/** What a person types: `14.03.2014`, `14.3.14` or just `2014`. Two digits mean the past, unlike in other dates. */
export function parseBirth(text: string, on: IsoDate): ParsedBirth {
  const clean = text.trim();
  const thisYear = partsOf(on).year;
  if (/^\d{4}$/.test(clean)) {
    const birthYear = Number(clean);
    if (birthYear < thisYear - 100 || birthYear > thisYear) {
      return { ok: false, message: `Проверьте год: ${clean}. Например: 2014` };
    }
    return { ok: true, birth: { birthYear }, text: clean };
  }
  const parsed = parseDate(clean);
  if (!parsed.ok) {
    const example = parsed.message.startsWith('Дата пишется');
    return {
      ok: false,
      message: example ? 'Дата пишется так: 14.03.2014. Или только год: 2014' : parsed.message,
    };
  }
  let date = parsed.date;
  if (date > on && /\D\d{2}$/.test(clean)) {
    const { year } = partsOf(date);
    date = `${year - 100}${date.slice(4)}`;
  }
  if (date > on) return { ok: false, message: 'Эта дата ещё не наступила. Проверьте год' };
  return { ok: true, birth: { birthDate: date }, text: formatDate(date) };
}

/** Full years on a day; by the year alone, those of 31 December, as the service counts. */
export function ageOn(birth: Birth, day: IsoDate): number {
  const at = partsOf(day);
  if ('birthYear' in birth) return at.year - birth.birthYear;
  const born = partsOf(birth.birthDate);
  const before = at.month < born.month || (at.month === born.month && at.day < born.day);
  return at.year - born.year - (before ? 1 : 0);
}

export function birthOf(person: { birthDate?: IsoDate; birthYear?: number }): Birth {
  return person.birthDate ? { birthDate: person.birthDate } : { birthYear: person.birthYear ?? 0 };
}

/** «14.03.2014» or «2014»: what the field shows. */
export function birthText(birth: Birth): string {
  return 'birthYear' in birth ? String(birth.birthYear) : formatDate(birth.birthDate);
}

export function ageWords(age: number): string {
  return counted(age, ['год', 'года', 'лет']);
}

/** Start of teaching: `09.2024`, `01.09.2024`, `2024-09`; the service takes a month or a day. */
export function parseTeachingSince(text: string): string | undefined {
  const clean = text.trim();
  const month = /^(\d{1,2})[./\-\s](\d{4})$/.exec(clean) ?? undefined;
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(clean)) return clean;
  const parsed = parseDate(clean);
  return parsed.ok ? parsed.date : undefined;
}

/** `2024-09` → «09.2024», a full date → «01.09.2024». */
export function teachingText(since: string | undefined): string {
  if (!since) return '';
  return since.length === 7 ? `${since.slice(5)}.${since.slice(0, 4)}` : formatDate(since);
}

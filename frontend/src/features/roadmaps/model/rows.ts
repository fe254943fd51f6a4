import type { Activity, ActivityStatus } from '@/shared/api/types';
import { partsOf, today } from '@/shared/lib/dates';
import { calendarYearStrip, schoolYearStrip, type StripYear } from '@/shared/ui/YearStrip';

interface Years {
  schoolYear?: string;
  planYear?: number;
  order?: { date?: string };
}

/** The year that the strip shows: the roadmap's own, else the calendar year of its order, else this one. */
export function stripYearOf({ schoolYear, planYear, order }: Years): StripYear {
  if (schoolYear) return schoolYearStrip(schoolYear);
  return calendarYearStrip(planYear ?? partsOf(order?.date ?? today()).year);
}

export interface Section<T> {
  key: string;
  title: string;
  rows: T[];
}

/** Rows under their sections in the order of the document; a section that comes twice stands twice. */
export function sectionsOf<T extends { section?: string; subsection?: string }>(
  rows: readonly T[],
): Section<T>[] {
  const sections: Section<T>[] = [];
  for (const row of rows) {
    const title = [row.section, row.subsection].filter(Boolean).join(' · ');
    const last = sections.at(-1);
    if (last?.title === title) last.rows.push(row);
    else sections.push({ key: `${sections.length}`, title, rows: [row] });
  }
  return sections;
}

/** What the chips above the table choose: a status, or rows that ask for a look. */
export type RowFilter = 'all' | 'OVERDUE' | 'ATTENTION' | 'IN_PROGRESS' | 'NOT_STARTED' | 'DONE';

export function asksForLook({ attention, status, done }: Activity): boolean {
  return !done && (attention.length > 0 || status === 'NO_SCHEDULE' || status === 'UNREAD');
}

export function fits(activity: Activity, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ATTENTION':
      return asksForLook(activity);
    default:
      return activity.status === (filter satisfies ActivityStatus);
  }
}

/** «п. 5.4», or «строка 18» for a row without a number of its own or with one that several rows share. */
export function rowName(rows: readonly { position: number; number?: string }[], position: number): string {
  const number = rows.find((row) => row.position === position)?.number;
  const alone = number && rows.filter((row) => row.number === number).length === 1;
  return alone ? `п. ${number.replace(/\.$/, '')}` : `строка ${position}`;
}

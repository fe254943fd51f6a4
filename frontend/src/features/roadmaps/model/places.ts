import type { Activity } from '@/shared/api/types';

/** Where a row stands: below which one (the first place without it) and in which section; an empty text is none. */
export interface Place {
  after?: string;
  section: string;
  subsection: string;
}

type Row = Pick<Activity, 'id' | 'section' | 'subsection'>;

const sectionOf = ({ section = '', subsection = '' }: Row) => ({ section, subsection });

const isOne = (one: Row, other: Row) => one.section === other.section && one.subsection === other.subsection;

export function placeOf(rows: readonly Row[], id: string): Place | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  return row && { after: rows[at - 1]?.id, ...sectionOf(row) };
}

/** One step up or down; over the edge of a section it first becomes the last, or the first, of the next one. */
export function stepped(rows: readonly Row[], id: string, step: -1 | 1): Place | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  const next = rows[at + step];
  if (!row || !next) return undefined;
  if (!isOne(row, next)) return { after: rows[at - 1]?.id, ...sectionOf(next) };
  return { after: step === 1 ? next.id : rows[at - 2]?.id, ...sectionOf(row) };
}

/** Let go above or below another row: beside it, in its section. */
export function dropped(
  rows: readonly Row[],
  id: string,
  onto: string,
  side: 'above' | 'below',
): Place | undefined {
  const others = rows.filter((row) => row.id !== id);
  const at = others.findIndex((row) => row.id === onto);
  const target = others[at];
  if (!target) return undefined;
  const place = { after: side === 'below' ? target.id : others[at - 1]?.id, ...sectionOf(target) };
  const now = placeOf(rows, id);
  const stays =
    now && now.after === place.after && now.section === place.section && now.subsection === place.subsection;
  return stays ? undefined : place;
}

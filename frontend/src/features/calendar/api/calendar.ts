import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { CalendarChange } from '@/shared/api/types';

export type Layer = 'COUNTRY' | 'OWN';

export function calendarQuery(year: number, layer: Layer) {
  return queryOptions({
    queryKey: ['calendar', year, layer],
    queryFn: ({ signal }) =>
      unwrap(
        roadmaps.GET('/api/v1/work-calendars/{year}', {
          params: { path: { year }, query: { layer } },
          signal,
        }),
      ),
  });
}

/** With `dryRun` it only tells which terms would move. */
export function changeCalendar(year: number, layer: Layer, body: CalendarChange) {
  return unwrap(
    roadmaps.PUT('/api/v1/work-calendars/{year}', { params: { path: { year }, query: { layer } }, body }),
  );
}

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { staffRoute } from './root';

const CalendarPage = lazyRouteComponent(
  () => import('@/features/calendar/pages/CalendarPage'),
  'CalendarPage',
);

const search = z.object({
  year: z.catch(z.optional(z.number()), undefined),
  layer: z.catch(z.optional(z.enum(['COUNTRY', 'OWN'])), undefined),
});

export const calendarRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/calendar',
  validateSearch: search,
  staticData: {
    roles: ['curator', 'school-head', 'psychologist', 'municipal-coordinator', 'region-operator', 'auditor'],
  },
  component: function Calendar() {
    return <CalendarPage search={calendarRoute.useSearch()} />;
  },
});

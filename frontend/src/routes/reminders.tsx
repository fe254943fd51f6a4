import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from './root';

export const remindersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reminders',
  staticData: { roles: ['curator', 'school-head', 'municipal-coordinator', 'region-operator'] },
  component: lazyRouteComponent(() => import('@/features/reminders/pages/RemindersPage'), 'RemindersPage'),
});

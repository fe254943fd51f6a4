import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '@/shared/lib/lazyPage';
import { rootRoute } from './root';

/** Without login: an empty system has nobody who could. `/setup#TOKEN`. */
export const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyPage(() => import('@/features/setup/pages/SetupPage'), 'SetupPage'),
});

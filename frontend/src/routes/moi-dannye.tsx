import { createRoute, redirect } from '@tanstack/react-router';
import { keepToken } from '@/features/own-page/model/keys';
import { lazyPage } from '@/shared/lib/lazyPage';
import { rootRoute } from './root';

/** Without login: `/moi-dannye#SECRET`. The secret leaves the address before anything is shown. */
export const ownDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/moi-dannye',
  beforeLoad: ({ location }) => {
    if (!location.hash) return;
    keepToken(location.hash);
    throw redirect({ to: '/moi-dannye', hash: '', replace: true });
  },
  component: lazyPage(() => import('@/features/own-page/pages/OwnDataPage'), 'OwnDataPage'),
});

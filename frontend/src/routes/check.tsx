import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

const CheckPage = lazyRouteComponent(() => import('@/features/check/pages/CheckPage'), 'CheckPage');

/** Without login: the address of the QR code on a printed roadmap. */
export const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/check/$id',
  component: function Check() {
    return <CheckPage id={checkRoute.useParams().id} />;
  },
});

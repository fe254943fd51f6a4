import { createRoute, redirect } from '@tanstack/react-router';
import { keepToken } from '@/features/survey/model/link';
import { lazyPage } from '@/shared/lib/lazyPage';
import { rootRoute } from './root';

/** Without login: `/anketa#SECRET` of a letter. The secret leaves the address before anything is shown. */
export const anketaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/anketa',
  beforeLoad: ({ location }) => {
    if (!location.hash) return;
    keepToken(location.hash);
    throw redirect({ to: '/anketa', hash: '', replace: true });
  },
  component: lazyPage(() => import('@/features/survey/pages/SurveyPage'), 'SurveyPage'),
});

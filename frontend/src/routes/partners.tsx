import { createRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { lazyPage } from '@/shared/lib/lazyPage';
import { staffRoute } from './root';

const PartnersPage = lazyPage(() => import('@/features/partners/pages/PartnersPage'), 'PartnersPage');

const filter = z.object({
  state: z.catch(z.optional(z.enum(['ACTIVE', 'ENDING', 'EXPIRED', 'ENDED'])), undefined),
});

export const partnersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/partners',
  validateSearch: filter,
  staticData: {
    roles: ['curator', 'school-head', 'municipal-coordinator'],
    nav: { label: 'Партнёры', icon: 'hand', order: 67 },
  },
  component: function Partners() {
    const navigate = partnersRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof filter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <PartnersPage filter={partnersRoute.useSearch()} onFilter={onFilter} />;
  },
});

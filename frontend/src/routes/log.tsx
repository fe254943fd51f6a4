import { createRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { lazyPage } from '@/shared/lib/lazyPage';
import { staffRoute } from './root';

const LogPage = lazyPage(() => import('@/features/log/pages/LogPage'), 'LogPage');

const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined);
const text = z.catch(z.optional(z.coerce.string()), undefined);

const filter = z.object({
  source: z.catch(z.optional(z.enum(['roadmaps', 'figures'])), undefined),
  deed: z.catch(z.optional(z.enum(['READ', 'CHANGE'])), undefined),
  actor: text,
  subject: text,
  from: day,
  to: day,
});

export const logRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/log',
  validateSearch: filter,
  staticData: { roles: ['auditor'], nav: { label: 'Журнал', icon: 'shield', order: 15 } },
  component: function Log() {
    const navigate = logRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof filter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <LogPage filter={logRoute.useSearch()} onFilter={onFilter} />;
  },
});

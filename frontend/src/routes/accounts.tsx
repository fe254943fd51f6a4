import { createRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { lazyPage } from '@/shared/lib/lazyPage';
import { staffRoute } from './root';

const AccountsPage = lazyPage(() => import('@/features/accounts/pages/AccountsPage'), 'AccountsPage');

export const accountsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/accounts',
  validateSearch: z.object({ organisation: z.catch(z.optional(z.string()), undefined) }),
  staticData: {
    roles: ['administrator', 'region-operator', 'municipal-coordinator'],
    nav: { label: 'Учётные записи', short: 'Доступ', icon: 'user', order: 90 },
  },
  component: function Accounts() {
    const navigate = accountsRoute.useNavigate();
    return (
      <AccountsPage
        organisation={accountsRoute.useSearch().organisation}
        onOrganisation={(organisation) => void navigate({ search: { organisation }, replace: true })}
      />
    );
  },
});

import { createRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { lazyPage } from '@/shared/lib/lazyPage';
import { organisationTypeWords } from '@/shared/lib/words';
import type { OrganisationType } from '@/shared/api/types';
import { hasRole, useMe } from '@/shared/session/session';
import { staffRoute } from './root';

const OrganisationPage = lazyPage(
  () => import('@/features/organisations/pages/OrganisationPage'),
  'OrganisationPage',
);

const RegisterPage = lazyPage(() => import('@/features/organisations/pages/RegisterPage'), 'RegisterPage');

const search = z.object({
  q: z.catch(z.optional(z.string()), undefined),
  type: z.catch(z.optional(z.enum(Object.keys(organisationTypeWords) as OrganisationType[])), undefined),
});

/** The caller's own place in the tree. */
export const organisationsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/organisations',
  validateSearch: search,
  staticData: {
    nav: {
      label: (me) => (hasRole(me, 'school-head') ? 'Организация' : 'Организации'),
      icon: 'split',
      order: 80,
      roles: ['region-operator', 'municipal-coordinator', 'administrator', 'auditor', 'school-head'],
    },
  },
  component: function OwnOrganisation() {
    const me = useMe();
    const navigate = organisationsRoute.useNavigate();
    const onSearch = useCallback(
      (next: z.infer<typeof search>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return (
      <OrganisationPage id={me.organisation} search={organisationsRoute.useSearch()} onSearch={onSearch} />
    );
  },
});

export const organisationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/organisations/$id',
  validateSearch: search,
  component: function OneOrganisation() {
    const navigate = organisationRoute.useNavigate();
    const onSearch = useCallback(
      (next: z.infer<typeof search>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return (
      <OrganisationPage
        id={organisationRoute.useParams().id}
        search={organisationRoute.useSearch()}
        onSearch={onSearch}
      />
    );
  },
});

/** A register of organisations from elsewhere, compared with what is below this place. */
export const organisationRegisterRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/organisations/$id/register',
  staticData: { roles: ['region-operator', 'municipal-coordinator', 'administrator'] },
  component: function Register() {
    return <RegisterPage id={organisationRegisterRoute.useParams().id} />;
  },
});

import { createRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import type { MentoringForm } from '@/shared/api/types';
import { lazyPage } from '@/shared/lib/lazyPage';
import { formWords } from '@/shared/lib/words';
import type { Role } from '@/shared/session/roles';
import { staffRoute } from './root';

const PairsPage = lazyPage(() => import('@/features/pairs/pages/PairsPage'), 'PairsPage');
const PairPage = lazyPage(() => import('@/features/pairs/pages/PairPage'), 'PairPage');
const NewPairPage = lazyPage(() => import('@/features/pairs/pages/NewPairPage'), 'NewPairPage');

const readers: readonly Role[] = ['curator', 'school-head', 'psychologist', 'municipal-coordinator'];
const writers: readonly Role[] = ['curator', 'school-head', 'municipal-coordinator'];

const filter = z.object({
  q: z.catch(z.optional(z.coerce.string()), undefined),
  status: z.catch(z.optional(z.enum(['DRAFT', 'APPROVED', 'ENDED', 'CANCELLED'])), undefined),
  organisation: z.catch(z.optional(z.string()), undefined),
});

export const pairsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/pairs',
  validateSearch: filter,
  staticData: { roles: readers, nav: { label: 'Пары', icon: 'pair', order: 40 } },
  component: function Pairs() {
    const navigate = pairsRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof filter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <PairsPage filter={pairsRoute.useSearch()} onFilter={onFilter} />;
  },
});

const WaitingPage = lazyPage(() => import('@/features/waiting/pages/WaitingPage'), 'WaitingPage');

const waitingFilter = z.object({
  organisation: z.catch(z.optional(z.string()), undefined),
  form: z.catch(z.optional(z.enum(Object.keys(formWords) as MentoringForm[])), undefined),
  supported: z.catch(z.optional(z.boolean()), undefined),
});

export const waitingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/waiting',
  validateSearch: waitingFilter,
  staticData: {
    roles: readers,
    nav: { label: 'Ждут пару', icon: 'wait', order: 35, roles: ['psychologist'] },
  },
  component: function Waiting() {
    const navigate = waitingRoute.useNavigate();
    return (
      <WaitingPage
        filter={waitingRoute.useSearch()}
        onFilter={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

const newPairSearch = z.object({
  form: z.catch(z.optional(z.enum(Object.keys(formWords) as MentoringForm[])), undefined),
  organisation: z.catch(z.optional(z.string()), undefined),
});

export const newPairRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/pairs/new',
  validateSearch: newPairSearch,
  staticData: { roles: writers },
  component: function NewPair() {
    const navigate = newPairRoute.useNavigate();
    return (
      <NewPairPage
        search={newPairRoute.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
        onDone={(id) => void navigate({ to: '/pairs/$id', params: { id } })}
      />
    );
  },
});

export const pairRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/pairs/$id',
  validateSearch: z.object({
    do: z.catch(z.optional(z.enum(['meeting', 'order', 'end', 'cancel', 'correct'])), undefined),
  }),
  staticData: { roles: readers },
  component: function OnePair() {
    const navigate = pairRoute.useNavigate();
    return (
      <PairPage
        id={pairRoute.useParams().id}
        step={pairRoute.useSearch().do}
        onStep={(step) => void navigate({ search: { do: step }, replace: true, resetScroll: false })}
      />
    );
  },
});

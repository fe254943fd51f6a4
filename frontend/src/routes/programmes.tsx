import { createRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { lazyPage } from '@/shared/lib/lazyPage';
import { FEDERAL_FORMS } from '@/shared/lib/words';
import type { Role } from '@/shared/session/roles';
import { staffRoute } from './root';

const ProgrammesPage = lazyPage(() => import('@/features/programmes/pages/ProgrammesPage'), 'ProgrammesPage');
const ProgrammePage = lazyPage(() => import('@/features/programmes/pages/ProgrammePage'), 'ProgrammePage');
const ReferencePage = lazyPage(() => import('@/features/reference/pages/ReferencePage'), 'ReferencePage');

const readers: readonly Role[] = [
  'curator',
  'school-head',
  'municipal-coordinator',
  'psychologist',
  'region-operator',
  'auditor',
];

const filter = z.object({
  organisation: z.catch(z.optional(z.string()), undefined),
  state: z.catch(z.optional(z.enum(['PLANNED', 'RUNNING', 'OVER', 'ENDED'])), undefined),
  federal: z.catch(z.optional(z.enum(FEDERAL_FORMS)), undefined),
});

export const programmesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/programmes',
  validateSearch: filter,
  staticData: { roles: readers, nav: { label: 'Программы', icon: 'flag', order: 35 } },
  component: function Programmes() {
    const navigate = programmesRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof filter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <ProgrammesPage filter={programmesRoute.useSearch()} onFilter={onFilter} />;
  },
});

export const programmeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/programmes/$id',
  staticData: { roles: readers },
  component: function OneProgramme() {
    return <ProgrammePage id={programmeRoute.useParams().id} />;
  },
});

const QuestionnairePage = lazyPage(
  () => import('@/features/reference/pages/QuestionnairePage'),
  'QuestionnairePage',
);

export const questionnaireRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reference/questionnaires/$code',
  staticData: { roles: ['region-operator'] },
  component: function OneQuestionnaire() {
    return <QuestionnairePage code={questionnaireRoute.useParams().code} />;
  },
});

export const referenceRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reference',
  staticData: { roles: ['region-operator'], nav: { label: 'Справочники', icon: 'clip', order: 75 } },
  component: ReferencePage,
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import type { Role } from '@/shared/session/roles';
import { staffRoute } from './root';

const RoadmapsPage = lazyRouteComponent(
  () => import('@/features/roadmaps/pages/RoadmapsPage'),
  'RoadmapsPage',
);
const RoadmapPage = lazyRouteComponent(() => import('@/features/roadmaps/pages/RoadmapPage'), 'RoadmapPage');
const ImportDraftPage = lazyRouteComponent(
  () => import('@/features/roadmaps/pages/ImportDraftPage'),
  'ImportDraftPage',
);

const ComparisonPage = lazyRouteComponent(
  () => import('@/features/roadmaps/pages/ComparisonPage'),
  'ComparisonPage',
);

const ControlPage = lazyRouteComponent(() => import('@/features/roadmaps/pages/ControlPage'), 'ControlPage');

const NewRoadmapPage = lazyRouteComponent(
  () => import('@/features/roadmaps/pages/NewRoadmapPage'),
  'NewRoadmapPage',
);

const readers: readonly Role[] = [
  'curator',
  'school-head',
  'psychologist',
  'municipal-coordinator',
  'region-operator',
  'auditor',
];
const writers: readonly Role[] = ['curator', 'school-head', 'municipal-coordinator', 'region-operator'];

const listSearch = z.object({
  state: z.catch(
    z.optional(z.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'APPROVED', 'CLOSED'])),
    undefined,
  ),
  schoolYear: z.catch(z.optional(z.string().check(z.regex(/^\d{4}\/\d{4}$/))), undefined),
});

export const roadmapsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roadmaps',
  validateSearch: listSearch,
  staticData: { roles: readers, nav: { label: 'Дорожные карты', short: 'Карты', icon: 'map', order: 20 } },
  component: function Roadmaps() {
    const navigate = roadmapsRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof listSearch>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <RoadmapsPage filter={roadmapsRoute.useSearch()} onFilter={onFilter} />;
  },
});

const newSearch = z.object({
  template: z.catch(z.optional(z.string()), undefined),
  from: z.catch(z.optional(z.string()), undefined),
  year: z.catch(z.optional(z.string().check(z.regex(/^\d{4}\/\d{4}$/))), undefined),
});

export const newRoadmapRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roadmaps/new',
  validateSearch: newSearch,
  staticData: { roles: writers },
  component: function NewRoadmap() {
    const navigate = newRoadmapRoute.useNavigate();
    const onSearch = useCallback(
      (next: z.infer<typeof newSearch>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <NewRoadmapPage search={newRoadmapRoute.useSearch()} onSearch={onSearch} />;
  },
});

export const documentTemplatesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/document-templates',
  staticData: { roles: writers },
  component: lazyRouteComponent(
    () => import('@/features/roadmaps/pages/DocumentTemplatesPage'),
    'DocumentTemplatesPage',
  ),
});

export const roadmapImportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roadmaps/import',
  staticData: { roles: writers },
  component: lazyRouteComponent(() => import('@/features/roadmaps/pages/ImportPage'), 'ImportPage'),
});

export const roadmapImportDraftRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roadmaps/import/$id',
  staticData: { roles: writers },
  component: function OneImport() {
    return <ImportDraftPage id={roadmapImportDraftRoute.useParams().id} />;
  },
});

const roadmapSearch = z.object({
  activity: z.catch(z.optional(z.string()), undefined),
  show: z.catch(
    z.optional(z.enum(['OVERDUE', 'ATTENTION', 'IN_PROGRESS', 'NOT_STARTED', 'DONE'])),
    undefined,
  ),
});

export const roadmapRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roadmaps/$id',
  validateSearch: roadmapSearch,
  staticData: { roles: readers },
  component: function OneRoadmap() {
    const navigate = roadmapRoute.useNavigate();
    const onSearch = useCallback(
      (next: z.infer<typeof roadmapSearch>) =>
        void navigate({ search: next, replace: true, resetScroll: false }),
      [navigate],
    );
    return (
      <RoadmapPage id={roadmapRoute.useParams().id} search={roadmapRoute.useSearch()} onSearch={onSearch} />
    );
  },
});

const comparisonSearch = z.object({
  from: z.catch(z.optional(z.number()), undefined),
  to: z.catch(z.optional(z.number()), undefined),
});

export const comparisonRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roadmaps/$id/changes',
  validateSearch: comparisonSearch,
  staticData: { roles: readers },
  component: function Changes() {
    const navigate = comparisonRoute.useNavigate();
    const onSearch = useCallback(
      (next: z.infer<typeof comparisonSearch>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return (
      <ComparisonPage
        id={comparisonRoute.useParams().id}
        search={comparisonRoute.useSearch()}
        onSearch={onSearch}
      />
    );
  },
});

export const agreementsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/agreements',
  staticData: { roles: ['municipal-coordinator', 'region-operator'] },
  component: lazyRouteComponent(() => import('@/features/roadmaps/pages/AgreementsPage'), 'AgreementsPage'),
});

export const obligationsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/obligations',
  staticData: {
    roles: ['curator', 'school-head'],
    nav: { label: 'Поручения', icon: 'flag', order: 25 },
  },
  component: lazyRouteComponent(() => import('@/features/roadmaps/pages/ObligationsPage'), 'ObligationsPage'),
});

const controlSearch = z.object({ by: z.catch(z.optional(z.enum(['OBLIGATIONS', 'SECTIONS'])), undefined) });

export const controlRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/control',
  validateSearch: controlSearch,
  staticData: {
    roles: ['municipal-coordinator', 'region-operator', 'auditor'],
    nav: { label: 'Контроль', icon: 'eye', order: 27 },
  },
  component: function Control() {
    return <ControlPage search={controlRoute.useSearch()} />;
  },
});

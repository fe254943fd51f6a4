import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { partsOf, today } from '@/shared/lib/dates';
import { quarterOf, readPeriod } from '@/shared/lib/periods';
import type { Role } from '@/shared/session/roles';
import { hasRole, useMe } from '@/shared/session/session';
import { staffRoute } from './root';

const IndicatorsPage = lazyRouteComponent(
  () => import('@/features/figures/pages/IndicatorsPage'),
  'IndicatorsPage',
);
const IndicatorPage = lazyRouteComponent(
  () => import('@/features/figures/pages/IndicatorPage'),
  'IndicatorPage',
);
const DenominatorsPage = lazyRouteComponent(
  () => import('@/features/figures/pages/DenominatorsPage'),
  'DenominatorsPage',
);

const readers: readonly Role[] = [
  'curator',
  'school-head',
  'psychologist',
  'municipal-coordinator',
  'region-operator',
  'auditor',
];

const search = z.object({
  organisation: z.catch(z.optional(z.string()), undefined),
  // a plain year travels through the URL as a number
  period: z.catch(
    z.optional(
      z.pipe(
        z.transform((value) => String(value)),
        z.string().check(z.refine((text) => readPeriod(text) !== undefined)),
      ),
    ),
    undefined,
  ),
  tree: z.catch(z.optional(z.literal('as-it-was')), undefined),
});

/** The board of what is below, or the figures of a school. */
export const indicatorsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/indicators',
  validateSearch: search,
  staticData: {
    roles: readers,
    nav: {
      label: (me) => (hasRole(me, 'municipal-coordinator', 'region-operator') ? 'Свод' : 'Показатели'),
      icon: 'flag',
      order: 60,
    },
  },
  component: function Indicators() {
    const me = useMe();
    const navigate = indicatorsRoute.useNavigate();
    const { organisation = me.organisation, period = quarterOf(), tree } = indicatorsRoute.useSearch();
    return (
      <IndicatorsPage
        asked={{ organisation, period, tree }}
        onPeriod={(next) => void navigate({ search: { organisation, period: next }, replace: true })}
        onTree={(next) => void navigate({ search: { organisation, period, tree: next }, replace: true })}
      />
    );
  },
});

export const indicatorRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/indicators/$code',
  validateSearch: search,
  staticData: { roles: readers },
  component: function OneIndicator() {
    const me = useMe();
    const navigate = indicatorRoute.useNavigate();
    const { organisation = me.organisation, period = quarterOf(), tree } = indicatorRoute.useSearch();
    return (
      <IndicatorPage
        code={indicatorRoute.useParams().code}
        asked={{ organisation, period, tree }}
        onPeriod={(next) => void navigate({ search: { organisation, period: next }, replace: true })}
        onTree={(next) => void navigate({ search: { organisation, period, tree: next }, replace: true })}
      />
    );
  },
});

const denominatorsSearch = z.object({
  organisation: z.catch(z.optional(z.string()), undefined),
  year: z.catch(z.optional(z.number().check(z.gte(2000), z.lte(2100))), undefined),
});

export const denominatorsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/denominators',
  validateSearch: denominatorsSearch,
  staticData: { roles: readers },
  component: function Denominators() {
    const me = useMe();
    const navigate = denominatorsRoute.useNavigate();
    const thisYear = partsOf(today()).year;
    const { organisation = me.organisation, year = thisYear } = denominatorsRoute.useSearch();
    return (
      <DenominatorsPage
        organisation={organisation}
        year={year}
        thisYear={thisYear}
        onYear={(next) => void navigate({ search: { organisation, year: next }, replace: true })}
      />
    );
  },
});

import { createRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import type { MentoringForm, ParticipantRole, PersonKind } from '@/shared/api/types';
import { lazyPage } from '@/shared/lib/lazyPage';
import { formWords, participantRoleWords, personKindWords } from '@/shared/lib/words';
import type { Role } from '@/shared/session/roles';
import { useMe } from '@/shared/session/session';
import { staffRoute } from './root';

const PeoplePage = lazyPage(() => import('@/features/people/pages/PeoplePage'), 'PeoplePage');
const PersonPage = lazyPage(() => import('@/features/people/pages/PersonPage'), 'PersonPage');
const EnrolPage = lazyPage(() => import('@/features/people/pages/EnrolPage'), 'EnrolPage');

const UploadPage = lazyPage(() => import('@/features/people-import/pages/UploadPage'), 'UploadPage');
const ImportPage = lazyPage(() => import('@/features/people-import/pages/ImportPage'), 'ImportPage');

const TextsPage = lazyPage(() => import('@/features/consents/pages/TextsPage'), 'TextsPage');
const DeskPage = lazyPage(() => import('@/features/consents/pages/DeskPage'), 'DeskPage');

const readers: readonly Role[] = ['curator', 'school-head', 'psychologist', 'municipal-coordinator'];
const writers: readonly Role[] = ['curator', 'school-head', 'municipal-coordinator'];

const kind = z.catch(z.optional(z.enum(Object.keys(personKindWords) as PersonKind[])), undefined);
const role = z.catch(z.optional(z.enum(Object.keys(participantRoleWords) as ParticipantRole[])), undefined);
const form = z.catch(z.optional(z.enum(Object.keys(formWords) as MentoringForm[])), undefined);
const text = z.catch(z.optional(z.string()), undefined);

const filter = z.object({
  // a search for digits comes out of the URL as a number
  q: z.catch(z.optional(z.coerce.string()), undefined),
  organisation: text,
  kind,
  role,
  form,
  consent: z.catch(z.optional(z.enum(['MISSING', 'PRESENT', 'WITHDRAWN'])), undefined),
  grade: z.catch(z.optional(z.int().check(z.gte(1), z.lte(11))), undefined),
  paired: z.catch(z.optional(z.boolean()), undefined),
  clearance: z.catch(z.optional(z.enum(['DUE'])), undefined),
  columns: z.catch(z.optional(z.array(z.enum(['who', 'school', 'role', 'pair', 'consent']))), undefined),
});

export const peopleRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people',
  validateSearch: filter,
  staticData: { roles: readers, nav: { label: 'Участники', icon: 'people', order: 30 } },
  component: function People() {
    const navigate = peopleRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof filter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <PeoplePage search={peopleRoute.useSearch()} onSearch={onFilter} />;
  },
});

const enrolSearch = z.object({
  person: text,
  kind,
  role,
  form,
  programme: text,
  enteredOn: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined),
  organisation: text,
});

export const enrolRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/new',
  validateSearch: enrolSearch,
  staticData: { roles: writers },
  component: function Enrol() {
    const navigate = enrolRoute.useNavigate();
    return (
      <EnrolPage
        search={enrolRoute.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
        onDone={(id) => void navigate({ to: '/people/$id', params: { id } })}
      />
    );
  },
});

const deskFilter = z.object({
  q: z.catch(z.optional(z.coerce.string()), undefined),
  organisation: text,
  purpose: z.catch(z.optional(z.enum(['PROCESSING', 'TRANSFER', 'PUBLICATION'])), undefined),
  state: z.catch(
    z.optional(z.enum(['MISSING', 'LINK_SENT', 'SIGNED_BY_ONE', 'TO_RENEW', 'GIVEN', 'WITHDRAWN'])),
    undefined,
  ),
});

export const consentsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/consents',
  validateSearch: deskFilter,
  staticData: { roles: writers },
  component: function Consents() {
    const navigate = consentsRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof deskFilter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <DeskPage filter={consentsRoute.useSearch()} onFilter={onFilter} />;
  },
});

export const consentTextsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/consent-texts',
  staticData: {
    roles: [...writers, 'region-operator'],
    nav: { label: 'Согласия', icon: 'shield', order: 70, roles: ['region-operator'] },
  },
  component: TextsPage,
});

const TrainingsPage = lazyPage(() => import('@/features/training/pages/TrainingsPage'), 'TrainingsPage');
const TrainingPage = lazyPage(() => import('@/features/training/pages/TrainingPage'), 'TrainingPage');

export const trainingsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/training',
  staticData: { roles: writers, nav: { label: 'Обучение', icon: 'clip', order: 65 } },
  component: TrainingsPage,
});

export const trainingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/training/$id',
  staticData: { roles: writers },
  component: function OneTraining() {
    return <TrainingPage id={trainingRoute.useParams().id} />;
  },
});

const ErasuresPage = lazyPage(() => import('@/features/people/pages/ErasuresPage'), 'ErasuresPage');

export const erasuresRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/erasures',
  staticData: { roles: writers },
  component: ErasuresPage,
});

const DuplicatesPage = lazyPage(() => import('@/features/duplicates/pages/DuplicatesPage'), 'DuplicatesPage');

const duplicatesFilter = z.object({
  state: z.catch(z.optional(z.enum(['SAME', 'DIFFERENT'])), undefined),
  organisation: text,
  person: text,
});

export const duplicatesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/duplicates',
  validateSearch: duplicatesFilter,
  staticData: {
    roles: [...writers, 'region-operator'],
    nav: { label: 'Дубли', icon: 'people', order: 35, roles: ['region-operator'] },
  },
  component: function Duplicates() {
    const navigate = duplicatesRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof duplicatesFilter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <DuplicatesPage filter={duplicatesRoute.useSearch()} onFilter={onFilter} />;
  },
});

const importers: readonly Role[] = [...writers, 'region-operator'];

export const uploadPeopleRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/import',
  staticData: { roles: importers },
  component: UploadPage,
});

export const peopleImportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/import/$id',
  staticData: { roles: importers },
  component: function OneImport() {
    return <ImportPage id={peopleImportRoute.useParams().id} />;
  },
});

const BasesPage = lazyPage(() => import('@/features/renewal/pages/BasesPage'), 'BasesPage');
const RenewalPage = lazyPage(() => import('@/features/renewal/pages/RenewalPage'), 'RenewalPage');

const ofSchool = z.object({ organisation: text });

export const basesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/bases',
  validateSearch: ofSchool,
  staticData: { roles: writers },
  component: function Bases() {
    const navigate = basesRoute.useNavigate();
    return (
      <BasesPage
        {...basesRoute.useSearch()}
        onOrganisation={(organisation) => void navigate({ search: { organisation }, replace: true })}
      />
    );
  },
});

export const renewalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/bases/renewal',
  validateSearch: ofSchool,
  staticData: { roles: writers },
  component: function Renewal() {
    const navigate = renewalRoute.useNavigate();
    const own = useMe().organisation;
    const { organisation = own } = renewalRoute.useSearch();
    return (
      <RenewalPage
        organisation={organisation}
        onDone={() => navigate({ to: '/people/bases', search: { organisation } })}
      />
    );
  },
});

const PotentialPage = lazyPage(() => import('@/features/potential/pages/PotentialPage'), 'PotentialPage');

const potentialFilter = z.object({
  q: z.catch(z.optional(z.coerce.string()), undefined),
  organisation: text,
  subBase: z.catch(z.optional(z.enum(['PUPILS', 'TEACHERS', 'ALUMNI', 'ENTERPRISES'])), undefined),
  ready: z.catch(z.optional(z.boolean()), undefined),
});

export const potentialRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/potential',
  validateSearch: potentialFilter,
  staticData: { roles: writers },
  component: function Potential() {
    const navigate = potentialRoute.useNavigate();
    const onFilter = useCallback(
      (next: z.infer<typeof potentialFilter>) => void navigate({ search: next, replace: true }),
      [navigate],
    );
    return <PotentialPage filter={potentialRoute.useSearch()} onFilter={onFilter} />;
  },
});

export const personRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/$id',
  staticData: { roles: readers },
  component: function OnePerson() {
    return <PersonPage id={personRoute.useParams().id} />;
  },
});

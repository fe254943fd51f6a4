/**
 * participants-service's calls, by hand: its openapi.yaml does not name the bodies of answers with an ETag or a Location.
 * drift.ts holds these schemas against the generated ones.
 */
import type { components as AccountComponents, paths as AccountPaths } from './accounts';
import type { components as AppointmentComponents, paths as AppointmentPaths } from './appointments';
import type { components as ClearanceComponents, paths as ClearancePaths } from './clearances';
import type { components as ConsentComponents, paths as ConsentPaths } from './consents';
import type { components as DuplicateComponents, paths as DuplicatePaths } from './duplicates';
import type { components as OrganisationComponents, paths as OrganisationPaths } from './organisations';
import type { components as PairComponents, paths as PairPaths } from './pairs';
import type { components as ParticipationComponents, paths as ParticipationPaths } from './participations';
import type { components as AgreementComponents, paths as AgreementPaths } from './partnerAgreements';
import type { components as PersonComponents, paths as PersonPaths } from './people';
import type { components as ImportComponents, paths as ImportPaths } from './peopleImports';
import type { components as ProgrammeComponents, paths as ProgrammePaths } from './programmes';
import type { components as QuestionnaireComponents, paths as QuestionnairePaths } from './questionnaires';
import type { components as PotentialComponents, paths as PotentialPaths } from './potentialMentors';
import type { components as RenewalComponents, paths as RenewalPaths } from './renewals';
import type { components as SavedFilterComponents, paths as SavedFilterPaths } from './savedFilters';
import type { components as SurveyComponents, paths as SurveyPaths } from './surveys';
import type { components as TaskComponents, paths as TaskPaths } from './tasks';
import type { components as TrainingComponents, paths as TrainingPaths } from './trainings';

export interface components {
  schemas: AccountComponents['schemas'] &
    AppointmentComponents['schemas'] &
    ClearanceComponents['schemas'] &
    ConsentComponents['schemas'] &
    DuplicateComponents['schemas'] &
    OrganisationComponents['schemas'] &
    PairComponents['schemas'] &
    ParticipationComponents['schemas'] &
    AgreementComponents['schemas'] &
    PersonComponents['schemas'] &
    ImportComponents['schemas'] &
    ProgrammeComponents['schemas'] &
    QuestionnaireComponents['schemas'] &
    PotentialComponents['schemas'] &
    RenewalComponents['schemas'] &
    SavedFilterComponents['schemas'] &
    SurveyComponents['schemas'] &
    TaskComponents['schemas'] &
    TrainingComponents['schemas'];
}

export interface paths
  extends
    AccountPaths,
    AppointmentPaths,
    ClearancePaths,
    ConsentPaths,
    DuplicatePaths,
    OrganisationPaths,
    PairPaths,
    ParticipationPaths,
    AgreementPaths,
    PersonPaths,
    ImportPaths,
    ProgrammePaths,
    QuestionnairePaths,
    PotentialPaths,
    RenewalPaths,
    SavedFilterPaths,
    SurveyPaths,
    TaskPaths,
    TrainingPaths {}

import { accountsRoute } from './accounts';
import { anketaRoute } from './anketa';
import { calendarRoute } from './calendar';
import { checkRoute } from './check';
import { denominatorsRoute, indicatorRoute, indicatorsRoute } from './figures';
import { homeRoute } from './home';
import { organisationRegisterRoute, organisationRoute, organisationsRoute } from './organisations';
import { logRoute } from './log';
import { newPairRoute, pairRoute, pairsRoute, waitingRoute } from './pairs';
import { ownDataRoute } from './moi-dannye';
import {
  basesRoute,
  consentsRoute,
  consentTextsRoute,
  enrolRoute,
  duplicatesRoute,
  erasuresRoute,
  peopleImportRoute,
  peopleRoute,
  personRoute,
  potentialRoute,
  renewalRoute,
  trainingRoute,
  trainingsRoute,
  uploadPeopleRoute,
} from './people';
import { partnersRoute } from './partners';
import { programmeRoute, programmesRoute, questionnaireRoute, referenceRoute } from './programmes';
import { remindersRoute } from './reminders';
import {
  agreementsRoute,
  comparisonRoute,
  controlRoute,
  documentTemplatesRoute,
  newRoadmapRoute,
  obligationsRoute,
  roadmapImportDraftRoute,
  roadmapImportRoute,
  roadmapRoute,
  roadmapsRoute,
} from './roadmaps';
import { rootRoute, staffRoute } from './root';
import { setupRoute } from './setup';
import { signInRoute } from './sign-in';

/** Every page of the application: one line each. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  setupRoute,
  anketaRoute,
  ownDataRoute,
  checkRoute,
  staffRoute.addChildren([
    homeRoute,
    roadmapsRoute,
    newRoadmapRoute,
    roadmapImportRoute,
    roadmapImportDraftRoute,
    roadmapRoute,
    comparisonRoute,
    agreementsRoute,
    obligationsRoute,
    controlRoute,
    documentTemplatesRoute,
    calendarRoute,
    remindersRoute,
    peopleRoute,
    enrolRoute,
    logRoute,
    duplicatesRoute,
    erasuresRoute,
    consentsRoute,
    consentTextsRoute,
    uploadPeopleRoute,
    peopleImportRoute,
    basesRoute,
    renewalRoute,
    potentialRoute,
    personRoute,
    trainingsRoute,
    trainingRoute,
    partnersRoute,
    programmesRoute,
    programmeRoute,
    referenceRoute,
    questionnaireRoute,
    pairsRoute,
    waitingRoute,
    newPairRoute,
    pairRoute,
    indicatorsRoute,
    indicatorRoute,
    denominatorsRoute,
    organisationsRoute,
    organisationRoute,
    organisationRegisterRoute,
    accountsRoute,
  ]),
]);

import { accountsRoute } from './accounts';
import { anketaRoute } from './anketa';
import { denominatorsRoute, indicatorRoute, indicatorsRoute } from './figures';
import { homeRoute } from './home';
import { organisationRoute, organisationsRoute } from './organisations';
import { newPairRoute, pairRoute, pairsRoute } from './pairs';
import { enrolRoute, peopleRoute, personRoute } from './people';
import {
  agreementsRoute,
  comparisonRoute,
  controlRoute,
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
  staffRoute.addChildren([
    homeRoute,
    roadmapsRoute,
    roadmapImportRoute,
    roadmapImportDraftRoute,
    roadmapRoute,
    comparisonRoute,
    agreementsRoute,
    obligationsRoute,
    controlRoute,
    peopleRoute,
    enrolRoute,
    personRoute,
    pairsRoute,
    newPairRoute,
    pairRoute,
    indicatorsRoute,
    indicatorRoute,
    denominatorsRoute,
    organisationsRoute,
    organisationRoute,
    accountsRoute,
  ]),
]);

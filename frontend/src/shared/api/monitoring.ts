/** monitoring-service as its committed openapi.yaml describes it: `npm run api` after that has changed. */
export type { components, paths } from './generated/monitoring';

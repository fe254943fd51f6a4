/** participants-service's calls for what waits to be done; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';

export interface components {
  schemas: {
    TaskCode:
      | 'CONSENT_MISSING'
      | 'ERASURE_DUE'
      | 'DUPLICATES'
      | 'CLEARANCE_DUE'
      | 'WITHOUT_PAIR'
      | 'PAIR_NOT_APPROVED'
      | 'NO_MEETINGS'
      | 'SURVEY_WAITING'
      | 'BASES_DUE';
    Task: {
      code: components['schemas']['TaskCode'];
      count: number;
      text: string;
      link: string;
      since?: IsoDate;
    };
  };
}

type S = components['schemas'];

export interface paths {
  '/api/v1/tasks': { get: Operation<{ ok: { items: S['Task'][] } }> };
}

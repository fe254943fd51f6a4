/** participants-service's calls for certificates of no criminal record; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation } from './describe';

export interface components {
  schemas: {
    Clearance: {
      id: string;
      number: string;
      issuedOn: IsoDate;
      checkedOn: IsoDate;
      checkedBy: string;
      /** Last day on which it holds. */
      validUntil: IsoDate;
    };
    NewClearance: {
      number: string;
      issuedOn: IsoDate;
      checkedOn: IsoDate;
      checkedBy: string;
      /** By the rule of the region if absent. */
      validUntil?: IsoDate;
    };
    /** ENDING: within thirty days. */
    ClearanceStand: { state: 'MISSING' | 'EXPIRED' | 'ENDING' | 'VALID'; validUntil?: IsoDate };
    ClearanceRule: {
      /** Whether nobody from outside mentors children without one. */
      required: boolean;
      validMonths: number;
      source: string;
      /** Whether a lawyer has read it. */
      verified: boolean;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/people/{id}/clearances': {
    get: Operation<{ path: Id; ok: { items: S['Clearance'][] } }>;
    post: Operation<{ path: Id; body: S['NewClearance']; ok: { items: S['Clearance'][] } }>;
  };
  '/api/v1/people/{id}/clearances/{clearance}': {
    delete: Operation<{ path: Id & { clearance: string }; ok: { items: S['Clearance'][] } }>;
  };
  '/api/v1/clearance-rule': {
    get: Operation<{ ok: S['ClearanceRule'] }>;
    put: Operation<{ header: IfMatch; body: S['ClearanceRule']; ok: S['ClearanceRule'] }>;
  };
}

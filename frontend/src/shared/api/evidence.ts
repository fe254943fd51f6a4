/** roadmap-service's calls for what proves that a row is done; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';

export interface components {
  schemas: {
    Evidence: {
      id: string;
      organisation: string;
      organisationName: string;
      kind: string;
      title?: string;
      number?: string;
      dated?: IsoDate;
      note?: string;
      url?: string;
      file?: { name: string; mediaType: string; size: number; sha256: string };
      at: string;
      by: string;
      rows: number;
    };
    EvidenceOfActivity: { items: components['schemas']['Evidence'][]; expected: string[]; mayAdd: boolean };
    EvidenceKind: { code: string; name: string; words: string[] };
    FactStand: {
      kind: components['schemas']['FactKind'];
      words: string;
      count: number;
      of?: number;
      holds: boolean;
    };
    FactKind:
      | 'MENTOR_BASE'
      | 'MENTEE_BASE'
      | 'AGREEMENT_SIGNED'
      | 'MENTORS_TRAINED'
      | 'CURATOR_APPOINTED'
      | 'COORDINATOR_APPOINTED'
      | 'PAIRS_APPROVED'
      | 'MEETINGS_ACQUAINTANCE'
      | 'MEETINGS_TRIAL'
      | 'MEETINGS_PLANNING'
      | 'MEETINGS_WORK'
      | 'MEETINGS_CLOSING';
    FactOfActivity: {
      bound?: components['schemas']['FactStand'];
      suggested?: components['schemas']['FactKind'];
      kinds: components['schemas']['FactStand'][];
    };
  };
}

type S = components['schemas'];
type ActivityPath = { id: string; aid: string };

export interface paths {
  '/api/v1/roadmaps/{id}/activities/{aid}/evidence': {
    get: Operation<{ path: ActivityPath; ok: S['EvidenceOfActivity'] }>;
    post: Operation<{
      path: ActivityPath;
      form: { file?: string; url?: string; kind: string };
      ok: S['Evidence'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/evidence/{evidence}': {
    put: Operation<{ path: ActivityPath & { evidence: string }; ok: S['Evidence'] }>;
    delete: Operation<{ path: ActivityPath & { evidence: string }; ok: undefined }>;
  };
  '/api/v1/evidence/kinds': { get: Operation<{ ok: { items: S['EvidenceKind'][] } }> };
  '/api/v1/roadmaps/{id}/activities/{aid}/fact': {
    get: Operation<{ path: ActivityPath; ok: S['FactOfActivity'] }>;
    put: Operation<{ path: ActivityPath; body: { kind: S['FactKind'] }; ok: S['FactOfActivity'] }>;
    delete: Operation<{ path: ActivityPath; ok: S['FactOfActivity'] }>;
  };
}

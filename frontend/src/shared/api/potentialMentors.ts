/** participants-service's calls for potential mentors and alumni; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation, PageOf, Paging } from './describe';
import type { components as People } from './people';

export interface components {
  schemas: {
    SubBase: 'PUPILS' | 'TEACHERS' | 'ALUMNI' | 'ENTERPRISES';
    PotentialMentor: {
      person: string;
      name: string;
      kind: People['schemas']['PersonKind'];
      subBase: components['schemas']['SubBase'];
      age: number;
      className?: string;
      teachingSince?: string;
      graduatedOn?: IsoDate;
      employerName?: string;
      organisation: string;
      organisationName: string;
      /** Somebody has marked him as ready; absent where only his card speaks for him. */
      readySince?: IsoDate;
    };
    PotentialMentorCounts: { subBases: Record<components['schemas']['SubBase'], number> };
    PotentialMentorMark: { readySince?: IsoDate };
    MarkPotentialMentors: { people: string[] };
    Graduation: { graduatedOn: IsoDate };
  };
}

type S = components['schemas'];
type Id = { id: string };
type Of = { organisation?: string; ready?: boolean };

export interface paths {
  '/api/v1/potential-mentors': {
    get: Operation<{
      query: Of & Paging & { subBase?: S['SubBase']; q?: string };
      ok: PageOf<S['PotentialMentor']>;
    }>;
    /** Answers with those who had not been marked before. */
    post: Operation<{ body: S['MarkPotentialMentors']; ok: S['MarkPotentialMentors'] }>;
  };
  '/api/v1/potential-mentors/counts': { get: Operation<{ query: Of; ok: S['PotentialMentorCounts'] }> };
  '/api/v1/people/{id}/potential-mentor': {
    get: Operation<{ path: Id; ok: S['PotentialMentorMark'] }>;
    put: Operation<{ path: Id; ok: S['PotentialMentorMark'] }>;
    delete: Operation<{ path: Id; ok: S['PotentialMentorMark'] }>;
  };
  '/api/v1/people/{id}/graduation': {
    put: Operation<{ path: Id; body: S['Graduation']; ok: undefined }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
}

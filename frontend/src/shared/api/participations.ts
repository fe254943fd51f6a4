/** participants-service's calls for roles in programmes; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation, PageOf, Paging } from './describe';
import type { components as Consents } from './consents';
import type { components as People } from './people';

export interface components {
  schemas: {
    Participation: {
      id: string;
      person: { id: string; name: string; className?: string; birthYear: number };
      organisation: string;
      organisationName: string;
      role: People['schemas']['ParticipantRole'];
      form: People['schemas']['Form'];
      enteredOn: IsoDate;
      programme?: { id: string; name: string };
      status: 'IN_BASE' | 'IN_TRAINING' | 'READY' | 'WAITING_WITH_SUPPORT' | 'IN_PAIR' | 'FINISHED' | 'LEFT';
      leftOn?: IsoDate;
      /** Of a mentor. */
      trainedOn?: IsoDate;
      /** Of a mentee without a mentor. */
      waitsSince?: IsoDate;
      /** A psychologist supports him meanwhile. */
      supportSince?: IsoDate;
      reason?: string;
      /** When the entry questionnaire was answered. */
      profiledOn?: IsoDate;
      /** Mentees at once that a mentor has agreed to. */
      capacity?: number;
      /** Mentees whom he leads now. */
      leads: number;
    };
    NewParticipation: {
      person: string;
      organisation: string;
      role: People['schemas']['ParticipantRole'];
      form: People['schemas']['Form'];
      enteredOn: IsoDate;
    };
    NewEnrolment: {
      person?: People['schemas']['NewPerson'];
      personId?: string;
      consent?: {
        signedOn: IsoDate;
        signedBy: Consents['schemas']['ConsentSigner'];
        guardian?: string;
      };
      role: People['schemas']['ParticipantRole'];
      form: People['schemas']['Form'];
      enteredOn: IsoDate;
      organisation: string;
      programme?: string;
    };
    Enrolment: {
      person: People['schemas']['Person'];
      consent: Consents['schemas']['Consent'];
      participation: components['schemas']['Participation'];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/participations': {
    get: Operation<{
      query: Paging & {
        organisation?: string;
        role?: People['schemas']['ParticipantRole'];
        form?: People['schemas']['Form'];
        status?: S['Participation']['status'][];
        programme?: string;
        withoutProgramme?: boolean;
        q?: string;
      };
      ok: PageOf<S['Participation']>;
    }>;
    post: Operation<{ body: S['NewParticipation']; ok: S['Participation'] }>;
  };
  '/api/v1/participations/waiting': {
    get: Operation<{
      query: Paging & { organisation?: string; form?: People['schemas']['Form']; supported?: boolean };
      ok: PageOf<S['Participation']>;
    }>;
  };
  '/api/v1/participations/{id}/support': {
    put: Operation<{ path: Id; body: { since: IsoDate }; ok: S['Participation'] }>;
    delete: Operation<{ path: Id; ok: S['Participation'] }>;
  };
  '/api/v1/participations/{id}/leaving': {
    post: Operation<{ path: Id; body: { leftOn: IsoDate; reason: string }; ok: S['Participation'] }>;
  };
  '/api/v1/enrolments': { post: Operation<{ body: S['NewEnrolment']; ok: S['Enrolment'] }> };
}

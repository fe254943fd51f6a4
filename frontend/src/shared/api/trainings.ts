/** participants-service's calls for the training of mentors; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';

interface Session {
  heldOn: IsoDate;
  /** «15:00:00» */
  startsAt?: string;
  topic: string;
  /** Academic hours. */
  hours: number;
  place?: string;
}

export interface components {
  schemas: {
    Training: {
      id: string;
      version: number;
      organisation: string;
      organisationName: string;
      title: string;
      programme?: string;
      orderNumber?: string;
      orderDate?: IsoDate;
      sessionsNeeded: number;
      /** Whether the caller changes it and marks who came. */
      led: boolean;
      sessions: (Session & { id: string; attended: string[] })[];
      trainees: {
        person: string;
        name: string;
        organisationName: string;
        className?: string;
        completedOn?: IsoDate;
      }[];
    };
    TrainingCard: {
      id: string;
      organisation: string;
      organisationName: string;
      title: string;
      orderNumber?: string;
      orderDate?: IsoDate;
      firstOn: IsoDate;
      lastOn: IsoDate;
      sessions: number;
      held: number;
      trainees: number;
      completed: number;
    };
    TrainingPlan: {
      organisation?: string;
      title: string;
      programme?: string;
      orderNumber?: string;
      orderDate?: IsoDate;
      sessionsNeeded?: number;
      sessions: (Session & { id?: string })[];
    };
    TrainingCertificate: {
      id: string;
      provider: string;
      programme: string;
      hours: number;
      number?: string;
      issuedOn: IsoDate;
      remote: boolean;
    };
    NewTrainingCertificate: {
      provider: string;
      programme: string;
      hours: number;
      number?: string;
      issuedOn: IsoDate;
      remote: boolean;
    };
    TrainingOfPerson: {
      trainedOn?: IsoDate;
      trainings: {
        id: string;
        title: string;
        organisationName: string;
        attended: number;
        sessionsNeeded: number;
        completedOn?: IsoDate;
      }[];
      certificates: components['schemas']['TrainingCertificate'][];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/trainings': {
    get: Operation<{ query: Paging & { organisation?: string }; ok: PageOf<S['TrainingCard']> }>;
    post: Operation<{ body: S['TrainingPlan']; ok: S['Training'] }>;
  };
  '/api/v1/trainings/{id}': {
    get: Operation<{ path: Id; ok: S['Training'] }>;
    put: Operation<{ path: Id; header: IfMatch; body: S['TrainingPlan']; ok: S['Training'] }>;
    delete: Operation<{ path: Id; ok: never }>;
  };
  '/api/v1/trainings/{id}/trainees': {
    post: Operation<{ path: Id; body: { people: string[] }; ok: S['Training'] }>;
  };
  '/api/v1/trainings/{id}/trainees/{person}': {
    delete: Operation<{ path: Id & { person: string }; ok: S['Training'] }>;
  };
  '/api/v1/trainings/{id}/sessions/{session}/attendance': {
    put: Operation<{ path: Id & { session: string }; body: { people: string[] }; ok: S['Training'] }>;
  };
  '/api/v1/people/{id}/training': {
    get: Operation<{ path: Id; ok: S['TrainingOfPerson'] }>;
  };
  '/api/v1/people/{id}/training/certificates': {
    post: Operation<{ path: Id; body: S['NewTrainingCertificate']; ok: S['TrainingOfPerson'] }>;
  };
  '/api/v1/people/{id}/training/certificates/{certificate}': {
    delete: Operation<{ path: Id & { certificate: string }; ok: S['TrainingOfPerson'] }>;
  };
}

/** participants-service's calls for people's cards; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as Clearances } from './clearances';
import type { components as Consents } from './consents';
import type { components as Participations } from './participations';

export interface components {
  schemas: {
    PersonKind: 'PUPIL' | 'TEACHER' | 'STUDENT' | 'SPECIALIST';
    Form:
      | 'PUPIL_PUPIL'
      | 'TEACHER_TEACHER'
      | 'STUDENT_PUPIL'
      | 'EMPLOYER_PUPIL'
      | 'EMPLOYER_STUDENT'
      | 'HEAD_TEACHER'
      | 'UNIVERSITY_TEACHER'
      | 'PARTNER_TEACHER';
    ParticipantRole: 'MENTOR' | 'MENTEE';
    NewPerson: {
      familyName: string;
      givenName: string;
      patronymic?: string;
      birthDate?: IsoDate;
      birthYear?: number;
      kind: components['schemas']['PersonKind'];
      teachingSince?: string;
      className?: string;
      email?: string;
      phone?: string;
      guardian?: string;
      guardianPhone?: string;
      job?: string;
      snils?: string;
      organisation: string;
      employer?: string;
    };
    TransferRequest: { organisation: string; transferredOn: IsoDate; className?: string };
    Person: {
      id: string;
      familyName: string;
      givenName: string;
      patronymic?: string;
      birthDate?: IsoDate;
      birthYear?: number;
      /** Full years today; where only the year is known, those of 31 December. */
      age: number;
      kind: components['schemas']['PersonKind'];
      teachingSince?: string;
      className?: string;
      email?: string;
      phone?: string;
      guardian?: string;
      guardianPhone?: string;
      job?: string;
      /** Its last digits, of one card and for those who may open it. */
      snils?: string;
      organisation: string;
      organisationName: string;
      employer?: { id: string; name: string };
      /** The day on which he left school. */
      graduatedOn?: IsoDate;
      consents: Consents['schemas']['Consent'][];
      participations: Participations['schemas']['Participation'][];
      candidacies: components['schemas']['Candidacy'][];
      /** The consent to processing ended that day: only who he is and his consents are told. */
      restrictedOn?: IsoDate;
      /** Other cards that may be his. */
      duplicates: number;
      /** The card of the same school into which this one went. */
      mergedInto?: string;
      /** Where he has gone on to, and his first day there. */
      transfer?: { organisationName: string; on: IsoDate };
      /** Only of adults from outside who mentor children. */
      clearance?: Clearances['schemas']['ClearanceStand'];
      version: number;
    };
    /** Named by a base; enters the programme with the consent. finishedOn: a programme of the past. */
    Candidacy: {
      organisation: string;
      organisationName: string;
      role: components['schemas']['ParticipantRole'];
      form: components['schemas']['Form'];
      enteredOn?: IsoDate;
      finishedOn?: IsoDate;
    };
    PersonChange: Partial<components['schemas']['NewPerson']>;
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/people': {
    get: Operation<{
      query: Paging & {
        organisation?: string;
        kind?: S['PersonKind'];
        role?: S['ParticipantRole'];
        form?: S['Form'];
        /** Of pupils: the number with which their class begins. */
        grade?: number;
        q?: string;
        consent?: 'MISSING' | 'PRESENT' | 'WITHDRAWN';
        paired?: boolean;
        clearance?: 'DUE';
      };
      ok: PageOf<S['Person']>;
    }>;
    post: Operation<{ body: S['NewPerson']; ok: S['Person'] }>;
  };
  '/api/v1/people/{id}': {
    get: Operation<{ path: Id; ok: S['Person'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: S['PersonChange']; ok: S['Person'] }>;
  };
  '/api/v1/people/{id}/snils': {
    get: Operation<{ path: Id; ok: { snils: string } }>;
  };
  '/api/v1/snils-keeping': {
    get: Operation<{ ok: { kept: boolean } }>;
  };
  '/api/v1/people/{id}/transfer': {
    post: Operation<{ path: Id; body: S['TransferRequest']; ok: S['Person'] }>;
  };
  '/api/v1/people-resolutions': {
    post: Operation<{
      body: { pseudonyms: string[] };
      ok: { items: { pseudonym: string; person: { id: string; name: string; organisationName: string } }[] };
    }>;
  };
}

/**
 * participants-service's calls, by hand: its openapi.yaml does not name the bodies of answers with an ETag or a Location.
 * drift.ts holds these schemas against the generated ones.
 */
import type { IsoDate } from '../lib/dates';
import type { components as AccountComponents, paths as AccountPaths } from './accounts';
import type { components as AgreementComponents, paths as AgreementPaths } from './partnerAgreements';
import type { components as AppointmentComponents, paths as AppointmentPaths } from './appointments';
import type { components as ClearanceComponents, paths as ClearancePaths } from './clearances';
import type { components as ConsentComponents, paths as ConsentPaths } from './consents';
import type { components as DuplicateComponents, paths as DuplicatePaths } from './duplicates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as OrganisationComponents, paths as OrganisationPaths } from './organisations';
import type { components as TrainingComponents, paths as TrainingPaths } from './trainings';
import type { components as ImportComponents, paths as ImportPaths } from './peopleImports';

export interface components {
  schemas: OrganisationComponents['schemas'] &
    AccountComponents['schemas'] &
    ImportComponents['schemas'] &
    AppointmentComponents['schemas'] &
    ConsentComponents['schemas'] &
    AgreementComponents['schemas'] &
    ClearanceComponents['schemas'] &
    TrainingComponents['schemas'] &
    DuplicateComponents['schemas'] & {
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
        organisation: string;
        organisationName: string;
        employer?: { id: string; name: string };
        consents: components['schemas']['Consent'][];
        participations: components['schemas']['Participation'][];
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
        clearance?: ClearanceComponents['schemas']['ClearanceStand'];
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
      ConsentPurpose: 'PROCESSING' | 'TRANSFER' | 'PUBLICATION';
      ConsentSigner: 'SELF' | 'GUARDIAN' | 'BOTH';
      Participation: {
        id: string;
        person: { id: string; name: string; className?: string; birthYear: number };
        organisation: string;
        organisationName: string;
        role: components['schemas']['ParticipantRole'];
        form: components['schemas']['Form'];
        enteredOn: IsoDate;
        status: 'IN_BASE' | 'IN_TRAINING' | 'READY' | 'IN_PAIR' | 'FINISHED' | 'LEFT';
        leftOn?: IsoDate;
        /** Of a mentor. */
        trainedOn?: IsoDate;
        reason?: string;
      };
      NewParticipation: {
        person: string;
        organisation: string;
        role: components['schemas']['ParticipantRole'];
        form: components['schemas']['Form'];
        enteredOn: IsoDate;
      };
      NewEnrolment: {
        person?: components['schemas']['NewPerson'];
        personId?: string;
        consent?: {
          signedOn: IsoDate;
          signedBy: components['schemas']['ConsentSigner'];
          guardian?: string;
        };
        role: components['schemas']['ParticipantRole'];
        form: components['schemas']['Form'];
        enteredOn: IsoDate;
        organisation: string;
      };
      Enrolment: {
        person: components['schemas']['Person'];
        consent: components['schemas']['Consent'];
        participation: components['schemas']['Participation'];
      };

      PairStatus: 'DRAFT' | 'APPROVED' | 'ENDED' | 'CANCELLED';
      PairMember: {
        participation: string;
        person: string;
        name: string;
        className?: string;
        /** Where he takes part: not always where the pair is led. */
        organisation: string;
      };
      MeetingKind: 'ACQUAINTANCE' | 'TRIAL' | 'PLANNING' | 'WORK' | 'CLOSING';
      Meeting: {
        id: string;
        kind: components['schemas']['MeetingKind'];
        heldOn: IsoDate;
        note?: string;
        version: number;
      };
      NewMeeting: { kind: components['schemas']['MeetingKind']; heldOn: IsoDate; note?: string };
      Pair: {
        id: string;
        organisation: string;
        organisationName: string;
        form: components['schemas']['Form'];
        status: components['schemas']['PairStatus'];
        startsOn: IsoDate;
        order?: { number: string; date: IsoDate };
        endedOn?: IsoDate;
        endReason?: string;
        cancellationReason?: string;
        mentors: components['schemas']['PairMember'][];
        mentees: components['schemas']['PairMember'][];
        meetings: {
          count: number;
          kindsDone: components['schemas']['MeetingKind'][];
          lastHeldOn?: IsoDate;
        };
        version: number;
      };
      SurveyState: {
        participation: string;
        person: string;
        name: string;
        role: components['schemas']['ParticipantRole'];
        state: 'NOT_SENT' | 'SENT' | 'ANSWERED' | 'EXPIRED';
        sentOn?: IsoDate;
      };
      PairDetails: Omit<components['schemas']['Pair'], 'meetings'> & {
        meetings: components['schemas']['Meeting'][];
        surveys: components['schemas']['SurveyState'][];
      };
      NewPair: {
        mentors: string[];
        mentees: string[];
        form: components['schemas']['Form'];
        startsOn: IsoDate;
      };
      SurveyLink: {
        participation: string;
        person: string;
        name: string;
        role: components['schemas']['ParticipantRole'];
        url: string;
        expiresOn: IsoDate;
        mailedTo?: string;
      };

      SurveyQuestion: {
        id: string;
        kind: 'SCORE' | 'YES_NO' | 'TEXT';
        text: string;
        required: boolean;
        min?: number;
        max?: number;
        minLabel?: string;
        maxLabel?: string;
      };
      SurveyForm: {
        role: components['schemas']['ParticipantRole'];
        form: components['schemas']['Form'];
        organisationName: string;
        about: string;
        questions: components['schemas']['SurveyQuestion'][];
        expiresOn: IsoDate;
      };

      TaskCode:
        | 'CONSENT_MISSING'
        | 'ERASURE_DUE'
        | 'DUPLICATES'
        | 'CLEARANCE_DUE'
        | 'WITHOUT_PAIR'
        | 'PAIR_NOT_APPROVED'
        | 'NO_MEETINGS'
        | 'SURVEY_WAITING';
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
type Id = { id: string };

export interface paths
  extends
    OrganisationPaths,
    AccountPaths,
    ImportPaths,
    AppointmentPaths,
    ConsentPaths,
    AgreementPaths,
    ClearancePaths,
    TrainingPaths,
    DuplicatePaths<components['schemas']['NewPerson']> {
  '/api/v1/people': {
    get: Operation<{
      query: Paging & {
        organisation?: string;
        kind?: S['PersonKind'];
        role?: S['ParticipantRole'];
        form?: S['Form'];
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
  '/api/v1/people/{id}/transfer': {
    post: Operation<{ path: Id; body: S['TransferRequest']; ok: S['Person'] }>;
  };
  '/api/v1/participations': {
    get: Operation<{
      query: Paging & {
        organisation?: string;
        role?: S['ParticipantRole'];
        form?: S['Form'];
        status?: S['Participation']['status'][];
        q?: string;
      };
      ok: PageOf<S['Participation']>;
    }>;
    post: Operation<{ body: S['NewParticipation']; ok: S['Participation'] }>;
  };
  '/api/v1/participations/{id}/leaving': {
    post: Operation<{ path: Id; body: { leftOn: IsoDate; reason: string }; ok: S['Participation'] }>;
  };
  '/api/v1/enrolments': { post: Operation<{ body: S['NewEnrolment']; ok: S['Enrolment'] }> };
  '/api/v1/pairs': {
    get: Operation<{
      query: Paging & { organisation?: string; status?: S['PairStatus']; q?: string };
      ok: PageOf<S['Pair']>;
    }>;
    post: Operation<{ body: S['NewPair']; ok: S['PairDetails'] }>;
  };
  '/api/v1/pairs/{id}': {
    get: Operation<{ path: Id; ok: S['PairDetails'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: Partial<S['NewPair']>; ok: S['PairDetails'] }>;
  };
  '/api/v1/pairs/{id}/approval': {
    post: Operation<{ path: Id; body: { orderNumber: string; orderDate: IsoDate }; ok: S['PairDetails'] }>;
  };
  '/api/v1/pairs/{id}/ending': {
    post: Operation<{ path: Id; body: { endedOn: IsoDate; reason: string }; ok: S['PairDetails'] }>;
    delete: Operation<{ path: Id; ok: S['PairDetails'] }>;
  };
  '/api/v1/pairs/{id}/cancellation': {
    post: Operation<{ path: Id; body: { reason: string }; ok: S['PairDetails'] }>;
    delete: Operation<{ path: Id; ok: S['PairDetails'] }>;
  };
  '/api/v1/pairs/{id}/meetings': {
    post: Operation<{ path: Id; body: S['NewMeeting']; ok: S['Meeting'] }>;
  };
  '/api/v1/pairs/{id}/meetings/{meetingId}': {
    patch: Operation<{
      path: { id: string; meetingId: string };
      header: IfMatch;
      body: Partial<S['NewMeeting']>;
      ok: S['Meeting'];
    }>;
    delete: Operation<{ path: { id: string; meetingId: string }; ok: undefined }>;
  };
  '/api/v1/pairs/{id}/survey-links': {
    post: Operation<{
      path: Id;
      body: { mail?: boolean; participations?: string[] };
      ok: { items: S['SurveyLink'][] };
    }>;
  };
  '/api/v1/survey-form': {
    get: Operation<{ header: { 'X-Link-Token': string }; ok: S['SurveyForm'] }>;
  };
  '/api/v1/survey-responses': {
    post: Operation<{
      header: { 'X-Link-Token': string };
      body: { answers: Record<string, string | number | boolean> };
      ok: { thanks: string };
    }>;
  };
  '/api/v1/survey-rules': {
    get: Operation<{
      ok: { items: { id: string; version: number; text: string; threshold?: number; source: string }[] };
    }>;
  };
  '/api/v1/tasks': { get: Operation<{ ok: { items: S['Task'][] } }> };
  '/api/v1/people-resolutions': {
    post: Operation<{
      body: { pseudonyms: string[] };
      ok: { items: { pseudonym: string; person: { id: string; name: string; organisationName: string } }[] };
    }>;
  };
}

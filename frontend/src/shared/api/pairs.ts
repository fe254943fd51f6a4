/** participants-service's calls for pairs and their meetings; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as People } from './people';
import type { components as Surveys } from './surveys';

export interface components {
  schemas: {
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
      form: People['schemas']['Form'];
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
      /** An organisation of the reader's subtree leads it. */
      own: boolean;
      version: number;
    };
    PairDetails: Omit<components['schemas']['Pair'], 'meetings'> & {
      meetings: components['schemas']['Meeting'][];
      surveys: Surveys['schemas']['SurveyState'][];
    };
    EmploymentTerms: {
      basis: 'ADDITIONAL_AGREEMENT' | 'EMPLOYMENT_CONTRACT' | 'JOB_FUNCTION';
      consentedOn?: IsoDate;
      number?: string;
      signedOn?: IsoDate;
      holdsFrom?: IsoDate;
      holdsUntil?: IsoDate;
      content?: string;
      workForm?: string;
      pay?: string;
      ending?: { endedOn: IsoDate; endedBy: 'MENTOR' | 'EMPLOYER'; noticeOn: IsoDate };
    };
    RecordedTerms: { terms?: components['schemas']['EmploymentTerms'] };
    NewPair: {
      mentors: string[];
      mentees: string[];
      form: People['schemas']['Form'];
      startsOn: IsoDate;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
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
  '/api/v1/pairs/{id}/employment-terms': {
    get: Operation<{ path: Id; ok: S['RecordedTerms'] }>;
    put: Operation<{ path: Id; body: S['EmploymentTerms']; ok: S['RecordedTerms'] }>;
    delete: Operation<{ path: Id; ok: undefined }>;
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
}

/** roadmap-service's calls for the chain of a roadmap and its editions; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';
import type { components as RoadmapRegister } from './roadmapRegister';
import type { components as Terms } from './terms';

export interface components {
  schemas: {
    Remark: {
      id: string;
      activity?: string;
      text: string;
      at: string;
      by: string;
      answered?: { at: string; by: string; answer?: string };
    };
    ApprovalStep:
      | 'SUBMIT'
      | 'TAKE_SUBMISSION_BACK'
      | 'RETURN'
      | 'AGREE'
      | 'TAKE_AGREEMENT_BACK'
      | 'APPROVE'
      | 'OPEN_AMENDMENT'
      | 'DROP_AMENDMENT'
      | 'CLOSE'
      | 'REOPEN';
    /** Where a roadmap stands in its chain, for the one who asks. */
    RoadmapApproval: {
      may: components['schemas']['ApprovalStep'][];
      agreedBy?: string;
      until?: IsoDate;
      remarks: components['schemas']['Remark'][];
    };
    /** A roadmap of those below on its way to approval. */
    Agreement: {
      roadmap: string;
      title: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      state: RoadmapRegister['schemas']['RoadmapState'];
      order: Terms['schemas']['Order'];
      since: string;
      until?: IsoDate;
      activities: number;
      remarks: number;
      submissions: number;
    };
    ChainDeadlines: {
      schoolYear: string;
      submitUntil?: IsoDate;
      agreeUntil?: IsoDate;
      approveUntil?: IsoDate;
    };
    FieldChange: { field: string; from?: string; to?: string };
    HistoryEntry: {
      id: string;
      kind: string;
      activity?: string;
      at: string;
      by: string;
      comment?: string;
      changes: components['schemas']['FieldChange'][];
    };
    Edition: {
      number: number;
      kind: 'SUBMITTED' | 'APPROVED';
      orderNumber?: string;
      orderDate?: IsoDate;
      sha256: string;
      at: string;
      by: string;
    };
    RoadmapComparison: {
      from: number;
      to?: number;
      head: components['schemas']['FieldChange'][];
      rows: {
        id: string;
        kind: 'ADDED' | 'CHANGED' | 'DELETED';
        number?: string;
        activity: string;
        changes: components['schemas']['FieldChange'][];
      }[];
      unchanged: number;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/roadmaps/{id}/approval': {
    get: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    post: Operation<{
      path: Id;
      body: { orderNumber: string; orderDate: IsoDate };
      ok: S['RoadmapApproval'];
    }>;
  };
  '/api/v1/roadmaps/{id}/submission': {
    post: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/return': {
    post: Operation<{ path: Id; body: { comment?: string }; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/agreement': {
    post: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/amendment': {
    post: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/closure': {
    post: Operation<{ path: Id; body: { summary: string; openReason?: string }; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/remarks': {
    post: Operation<{ path: Id; body: { activity?: string; text: string }; ok: S['Remark'] }>;
  };
  '/api/v1/roadmaps/{id}/remarks/{remark}': {
    delete: Operation<{ path: Id & { remark: string }; ok: undefined }>;
  };
  '/api/v1/roadmaps/{id}/remarks/{remark}/answer': {
    post: Operation<{ path: Id & { remark: string }; body: { answer?: string }; ok: S['Remark'] }>;
    delete: Operation<{ path: Id & { remark: string }; ok: S['Remark'] }>;
  };
  '/api/v1/roadmaps/{id}/history': {
    get: Operation<{ path: Id; query: { activity?: string }; ok: { items: S['HistoryEntry'][] } }>;
  };
  '/api/v1/roadmaps/{id}/editions': {
    get: Operation<{ path: Id; ok: { items: S['Edition'][] } }>;
  };
  '/api/v1/roadmaps/{id}/comparison': {
    get: Operation<{ path: Id; query: { from: number; to?: number }; ok: S['RoadmapComparison'] }>;
  };
  '/api/v1/agreements': {
    get: Operation<{ ok: { items: S['Agreement'][] } }>;
  };
  '/api/v1/agreements/deadlines/{first}/{second}': {
    get: Operation<{ path: { first: string; second: string }; ok: S['ChainDeadlines'] }>;
    put: Operation<{
      path: { first: string; second: string };
      body: Omit<S['ChainDeadlines'], 'schoolYear'>;
      ok: S['ChainDeadlines'];
    }>;
  };
}

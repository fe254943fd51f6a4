/** roadmap-service's calls for the rows of a roadmap; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation } from './describe';
import type { components as Terms } from './terms';

export interface components {
  schemas: {
    ActivityStatus: 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'OVERDUE' | 'NO_SCHEDULE' | 'UNREAD';
    Activity: {
      id: string;
      position: number;
      section?: string;
      subsection?: string;
      number?: string;
      activity: string;
      content?: string;
      other?: Terms['schemas']['OtherCell'][];
      termText?: string;
      term: Terms['schemas']['Term'];
      inferred: Terms['schemas']['Inferred'][];
      attention: Terms['schemas']['Attention'][];
      responsible?: string;
      result?: string;
      status: components['schemas']['ActivityStatus'];
      startsOn?: IsoDate;
      dueOn?: IsoDate;
      overdueDays?: number;
      /** Times of a recurring row. */
      occurrences: { on: IsoDate; done?: { on: IsoDate; by: string; comment?: string } }[];
      /** The day given to a row whose term has none. */
      scheduled?: { on: IsoDate; note?: string };
      done?: { on: IsoDate; by: string; comment?: string; source: 'HAND' | 'FACT' | 'OBLIGATIONS' };
      version: number;
    };
    BulkAction: 'SHIFT' | 'ASSIGN' | 'COMPLETE' | 'REOPEN' | 'RESTORE';
    BulkRequest: {
      action: components['schemas']['BulkAction'];
      rows: { id: string; termText?: string; responsible?: string }[];
      days?: number;
      workingDays?: boolean;
      responsible?: string;
      dryRun?: boolean;
    };
    BulkResult: {
      rows: {
        id: string;
        number?: string;
        activity: string;
        before?: string;
        after?: string;
        skipped?: string;
        termText?: string;
        responsible?: string;
      }[];
      changed: number;
    };
    DueActivity: {
      roadmap: string;
      roadmapTitle: string;
      organisation: string;
      organisationName: string;
      activity: components['schemas']['Activity'];
    };
    /** Absent fields stay, an empty text clears the field; the term is read anew from its words. */
    ActivityChange: {
      section?: string;
      subsection?: string;
      number?: string;
      activity?: string;
      content?: string;
      termText?: string;
      responsible?: string;
      result?: string;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };
type ActivityPath = { id: string; aid: string };

export interface paths {
  '/api/v1/roadmaps/{id}/activities/{aid}/place': {
    put: Operation<{
      path: ActivityPath;
      body: { after?: string; section?: string; subsection?: string };
      ok: S['Activity'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/schedule': {
    put: Operation<{ path: ActivityPath; body: { on: IsoDate; note?: string }; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/occurrences/{on}/completion': {
    post: Operation<{ path: ActivityPath & { on: IsoDate }; body: { comment?: string }; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath & { on: IsoDate }; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/bulk': {
    post: Operation<{ path: Id; body: S['BulkRequest']; ok: S['BulkResult'] }>;
  };
  '/api/v1/roadmaps/{id}/activities': {
    post: Operation<{ path: Id; body: S['ActivityChange'] & { after?: string }; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}': {
    patch: Operation<{ path: ActivityPath; header: IfMatch; body: S['ActivityChange']; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath; header: IfMatch; ok: undefined }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/restoration': {
    post: Operation<{ path: ActivityPath; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/completion': {
    post: Operation<{
      path: ActivityPath;
      body: { completedOn: IsoDate; comment?: string };
      ok: S['Activity'];
    }>;
    delete: Operation<{ path: ActivityPath; ok: S['Activity'] | undefined }>;
  };
  '/api/v1/activities': {
    get: Operation<{
      query: { organisation?: string; due: 'OVERDUE' | 'WEEK'; limit?: number };
      ok: { items: S['DueActivity'][] };
    }>;
  };
}

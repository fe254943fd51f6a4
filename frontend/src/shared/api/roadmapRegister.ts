/** roadmap-service's calls for roadmaps as a whole; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as Activities } from './activities';
import type { components as Terms } from './terms';

export interface components {
  schemas: {
    RoadmapState: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'AGREED' | 'APPROVED' | 'CLOSED';
    RoadmapCard: {
      id: string;
      title: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      planYear?: number;
      state: components['schemas']['RoadmapState'];
      order?: Terms['schemas']['Order'];
      agreed?: { on: IsoDate; by: string };
      approved?: { on: IsoDate; by: string };
      version: number;
      progress: { total: number; done: number; overdue: number; attention: number };
    };
    Roadmap: components['schemas']['RoadmapCard'] & {
      /** Approved, and changes are being prepared. */
      amended: boolean;
      summary?: string;
      dayOffRule: 'STAYS' | 'NEXT_WORKING_DAY';
      reminds: boolean;
      targets: Terms['schemas']['Target'][];
      findings: Terms['schemas']['Finding'][];
      columns: string[];
      hasSource: boolean;
      activities: Activities['schemas']['Activity'][];
    };
    /** What whoever holds the paper may know. */
    RoadmapCheck: {
      approved: boolean;
      title?: string;
      organisation?: string;
      orderNumber?: string;
      orderDate?: IsoDate;
      sha256?: string;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/roadmaps': {
    get: Operation<{
      query: Paging & {
        organisation?: string;
        schoolYear?: string;
        state?: S['RoadmapCard']['state'];
        above?: boolean;
      };
      ok: PageOf<S['RoadmapCard']>;
    }>;
  };
  '/api/v1/roadmaps/{id}': {
    get: Operation<{ path: Id; ok: S['Roadmap'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: { title?: string }; ok: S['Roadmap'] }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
  '/api/v1/roadmaps/{id}/findings': {
    get: Operation<{ path: Id; ok: { items: Terms['schemas']['Finding'][] } }>;
  };
  '/api/v1/roadmaps/{id}/rules': {
    put: Operation<{
      path: Id;
      body: { dayOffRule: S['Roadmap']['dayOffRule']; reminds: boolean };
      ok: S['Roadmap'];
    }>;
  };
  '/api/v1/roadmaps/{id}/calendar-feeds': {
    get: Operation<{ path: Id; ok: { items: { id: string; at: string; by: string }[] } }>;
    post: Operation<{ path: Id; ok: { url: string } }>;
  };
  '/api/v1/roadmaps/{id}/calendar-feeds/{feed}': {
    delete: Operation<{ path: Id & { feed: string }; ok: undefined }>;
  };
  '/api/v1/roadmap-checks/{id}': { get: Operation<{ path: Id; ok: S['RoadmapCheck'] }> };
}

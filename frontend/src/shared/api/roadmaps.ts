/**
 * roadmap-service's calls, by hand: its openapi.yaml does not name the bodies of answers with an ETag or a Location.
 * drift.ts holds these schemas against the generated ones.
 */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';

export interface components {
  schemas: {
    /** A term as read from an order's words (design §4). */
    Term:
      | { kind: 'DEADLINE'; date: IsoDate }
      | { kind: 'ON'; date: IsoDate }
      | { kind: 'RANGE'; from: IsoDate; to: IsoDate }
      | { kind: 'MONTHS'; months: string[] }
      | { kind: 'FROM'; from: IsoDate }
      | {
          kind: 'RECURRING';
          every: 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
          from?: IsoDate;
          to?: IsoDate;
          day?: number;
          count?: number;
          interval?: number;
          months?: (string | number)[];
        }
      | { kind: 'YEAR_ROUND'; year?: number; schoolYear?: string }
      | { kind: 'BY_SCHEDULE' }
      | { kind: 'PROGRAMME_TERM' }
      | { kind: 'AS_NEEDED' }
      | { kind: 'EVENT_RELATIVE'; days: number; workingDays: boolean; after: string }
      | { kind: 'COMPOUND'; parts: components['schemas']['Term'][] }
      | { kind: 'UNPARSED'; text?: string; reason?: string };
    Attention: { code: string; message: string };
    /** What the order does not say and the parser concluded; `message` is Russian. */
    Inferred: { field: string; message: string };
    /** A cell of a column that a roadmap has no place for. */
    OtherCell: { column: string; text: string };
    Order: { number?: string; date?: IsoDate; issuer?: string };
    Target: {
      indicator: string;
      indicatorCode?: string;
      value: number;
      unit?: string;
      year?: number;
      attention?: components['schemas']['Attention'][];
    };
    /** `rows` are positions; `advice` says what to do. */
    Finding: {
      code: string;
      severity: 'INFO' | 'WARNING' | 'ERROR';
      message: string;
      advice?: string;
      rows: number[];
    };

    /** What a point of the order lays on somebody. */
    OrderDuty: { number: string; addressee?: string; text: string };

    DraftRow: {
      id: string;
      position: number;
      source?: { table: number; row: number };
      section?: string;
      subsection?: string;
      number?: string;
      activity: string;
      content?: string;
      other?: components['schemas']['OtherCell'][];
      termText?: string;
      term: components['schemas']['Term'];
      inferred: components['schemas']['Inferred'][];
      attention: components['schemas']['Attention'][];
      responsible?: string;
      result?: string;
    };
    RoadmapImportCard: {
      id: string;
      title?: string;
      organisation: string;
      organisationName: string;
      order?: components['schemas']['Order'];
      fileName: string;
      state: 'DRAFT' | 'CONFIRMED';
      roadmap?: string;
      rows: number;
      createdAt: string;
      createdBy: string;
      version: number;
    };
    RoadmapImport: {
      id: string;
      title?: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      planYear?: number;
      fileName?: string;
      state: 'DRAFT' | 'CONFIRMED';
      roadmap?: string;
      duplicateOf?: { import: string; roadmap?: string; title: string };
      order: components['schemas']['Order'];
      columns: string[];
      rows: components['schemas']['DraftRow'][];
      targets: components['schemas']['Target'][];
      findings: components['schemas']['Finding'][];
      duties: components['schemas']['OrderDuty'][];
      version: number;
    };
    RoadmapImportChange: {
      title?: string;
      order?: components['schemas']['Order'];
      schoolYear?: string;
      planYear?: number;
      rows?: ({ id?: string; removed?: boolean } & components['schemas']['ActivityChange'])[];
      targets?: components['schemas']['Target'][];
    };

    ActivityStatus: 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'OVERDUE' | 'NO_SCHEDULE' | 'UNREAD';
    Activity: {
      id: string;
      position: number;
      section?: string;
      subsection?: string;
      number?: string;
      activity: string;
      content?: string;
      other?: components['schemas']['OtherCell'][];
      termText?: string;
      term: components['schemas']['Term'];
      inferred: components['schemas']['Inferred'][];
      attention: components['schemas']['Attention'][];
      responsible?: string;
      result?: string;
      status: components['schemas']['ActivityStatus'];
      startsOn?: IsoDate;
      dueOn?: IsoDate;
      overdueDays?: number;
      done?: { on: IsoDate; by: string; comment?: string };
      version: number;
    };
    RoadmapCard: {
      id: string;
      title: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      planYear?: number;
      state: 'DRAFT' | 'AGREED';
      order?: components['schemas']['Order'];
      agreed?: { on: IsoDate; by: string };
      version: number;
      progress: { total: number; done: number; overdue: number; attention: number };
    };
    Roadmap: components['schemas']['RoadmapCard'] & {
      targets: components['schemas']['Target'][];
      findings: components['schemas']['Finding'][];
      columns: string[];
      hasSource: boolean;
      activities: components['schemas']['Activity'][];
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
  '/api/v1/terms/parse': {
    post: Operation<{
      body: { texts: string[]; context?: { orderDate?: IsoDate; schoolYear?: string } };
      ok: { items: { text: string; term: S['Term']; inferred: S['Inferred'][] }[] };
    }>;
  };
  '/api/v1/roadmap-imports': {
    get: Operation<{ query: Paging & { organisation?: string }; ok: PageOf<S['RoadmapImportCard']> }>;
    post: Operation<{
      form: { file: string; organisation?: string; schoolYear?: string };
      ok: S['RoadmapImport'];
    }>;
  };
  '/api/v1/roadmap-imports/{id}': {
    get: Operation<{ path: Id; ok: S['RoadmapImport'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: S['RoadmapImportChange']; ok: S['RoadmapImport'] }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
  '/api/v1/roadmap-imports/{id}/confirmation': {
    post: Operation<{ path: Id; header?: IfMatch; ok: { id: string; title: string } }>;
  };
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
    get: Operation<{ path: Id; ok: { items: S['Finding'][] } }>;
  };
  '/api/v1/roadmaps/{id}/agreement': {
    post: Operation<{ path: Id; ok: S['Roadmap'] }>;
    delete: Operation<{ path: Id; ok: S['Roadmap'] }>;
  };
  '/api/v1/roadmaps/{id}/activities': {
    post: Operation<{ path: Id; body: S['ActivityChange'] & { after?: string }; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}': {
    patch: Operation<{ path: ActivityPath; header: IfMatch; body: S['ActivityChange']; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath; header: IfMatch; ok: undefined }>;
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

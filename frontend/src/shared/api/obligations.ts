/** roadmap-service's calls for what a roadmap lays on those below; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';

export interface components {
  schemas: {
    /** What a row of a roadmap above lays on one organisation; late in working days. */
    Obligation: {
      id: string;
      organisation: string;
      organisationName: string;
      issuer: string;
      issuerName: string;
      roadmap: string;
      roadmapTitle: string;
      activity: string;
      number?: string;
      words: string;
      result?: string;
      dueOn?: IsoDate;
      lateDays?: number;
      state: 'OPEN' | 'DONE' | 'DECLINED' | 'RETURNED';
      answered?: { on: IsoDate; by: string; answer?: string };
      remark?: string;
      documents: number;
    };
    Cascade: {
      rows: {
        activity: string;
        suggested: boolean;
        total: number;
        done: number;
        declined: number;
        late: number;
      }[];
      organisations: { id: string; name: string }[];
    };
    RoadmapJob: {
      id: string;
      kind: string;
      state: 'RUNNING' | 'DONE' | 'FAILED';
      done: number;
      total: number;
      result?: string;
    };
    RoadmapControl: {
      columns: { key: string; title: string; roadmap?: string }[];
      rows: {
        organisation: string;
        name: string;
        roadmap?: string;
        cells: { column: string; total: number; done: number; late: number; lateDays: number }[];
        total: number;
        done: number;
        late: number;
        lateDays: number;
      }[];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };
type ActivityPath = { id: string; aid: string };

export interface paths {
  '/api/v1/roadmaps/{id}/cascade': {
    get: Operation<{ path: Id; ok: S['Cascade'] }>;
    post: Operation<{
      path: Id;
      body: { activities: string[]; organisations?: string[] };
      ok: S['RoadmapJob'];
    }>;
  };
  '/api/v1/roadmaps/{id}/cascade/{aid}': { delete: Operation<{ path: ActivityPath; ok: undefined }> };
  '/api/v1/roadmap-jobs/{id}': { get: Operation<{ path: Id; ok: S['RoadmapJob'] }> };
  '/api/v1/roadmap-control': {
    get: Operation<{
      query: { organisation?: string; by: 'OBLIGATIONS' | 'SECTIONS' };
      ok: S['RoadmapControl'];
    }>;
  };
  '/api/v1/obligations': {
    get: Operation<{
      query: { organisation?: string; roadmap?: string; activity?: string; open?: boolean; limit?: number };
      ok: { items: S['Obligation'][] };
    }>;
  };
  '/api/v1/obligations/{id}/answer': {
    post: Operation<{
      path: Id;
      body: { declines: boolean; answer?: string; alsoCompletes?: string };
      ok: S['Obligation'];
    }>;
    delete: Operation<{ path: Id; ok: S['Obligation'] }>;
  };
  '/api/v1/obligations/{id}/return': {
    post: Operation<{ path: Id; body: { remark: string }; ok: S['Obligation'] }>;
  };
}

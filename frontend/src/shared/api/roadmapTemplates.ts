/** roadmap-service's calls for templates of roadmaps and of their documents; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';

export interface components {
  schemas: {
    DocumentTemplate: {
      kind: 'ROADMAP' | 'AMENDING_ORDER';
      title: string;
      organisation?: string;
      organisationName?: string;
      fileName?: string;
      replacedAt?: string;
      own: boolean;
      lostInPdf: string[];
      tags: { name: string; meaning: string; shape: 'TEXT' | 'PICTURE' | 'BLOCK'; required: boolean }[];
    };
    RoadmapTemplate: {
      id: string;
      title: string;
      model: 'PUPIL' | 'TEACHER';
      level?: 'SCHOOL' | 'MUNICIPAL';
      organisation?: string;
      organisationName?: string;
      source?: string;
      schoolYear?: string;
      rows: {
        section?: string;
        number?: string;
        activity: string;
        content?: string;
        termText?: string;
        responsible?: string;
        result?: string;
        documentKind?: string;
        ground?: string;
      }[];
      mayArchive: boolean;
    };
    /** What a new roadmap is, or would be: its rows with the terms before and after. */
    NewRoadmap: {
      roadmap?: string;
      title: string;
      rows: {
        section?: string;
        number?: string;
        activity: string;
        termBefore?: string;
        termText?: string;
        dueOn?: IsoDate;
        dayOff: boolean;
        ground?: string;
      }[];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };
type TemplateKind = { kind: S['DocumentTemplate']['kind'] };

export interface paths {
  '/api/v1/document-templates': { get: Operation<{ ok: { items: S['DocumentTemplate'][] } }> };
  '/api/v1/document-templates/{kind}': {
    put: Operation<{ path: TemplateKind; form: { file?: string }; ok: S['DocumentTemplate'] }>;
    delete: Operation<{ path: TemplateKind; ok: S['DocumentTemplate'] }>;
  };
  '/api/v1/document-templates/{kind}/file': { get: Operation<{ path: TemplateKind; ok: Blob }> };
  '/api/v1/roadmap-templates': {
    get: Operation<{ ok: { items: S['RoadmapTemplate'][] } }>;
    post: Operation<{
      body: { roadmap: string; title: string; model: S['RoadmapTemplate']['model'] };
      ok: S['RoadmapTemplate'];
    }>;
  };
  '/api/v1/roadmap-templates/{id}': { delete: Operation<{ path: Id; ok: undefined }> };
  '/api/v1/roadmap-templates/{id}/restoration': { post: Operation<{ path: Id; ok: S['RoadmapTemplate'] }> };
  '/api/v1/roadmap-templates/{id}/roadmaps': {
    post: Operation<{
      path: Id;
      body: { schoolYear: string; title?: string; dryRun: boolean };
      ok: S['NewRoadmap'];
    }>;
  };
  '/api/v1/roadmaps/{id}/copies': {
    post: Operation<{
      path: Id;
      body: { schoolYear: string; withTargets: boolean; dryRun: boolean };
      ok: S['NewRoadmap'];
    }>;
  };
}

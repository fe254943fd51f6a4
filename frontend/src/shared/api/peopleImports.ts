/** participants-service's calls for registers given as files; see participants.ts. */
import type { Operation, PageOf, Paging } from './describe';

export interface components {
  schemas: {
    PeopleImportField:
      | 'ORGANISATION'
      | 'FULL_NAME'
      | 'FAMILY_NAME'
      | 'GIVEN_NAME'
      | 'PATRONYMIC'
      | 'BIRTH'
      | 'KIND'
      | 'SNILS'
      | 'CLASS_NAME'
      | 'TEACHING_SINCE'
      | 'EMAIL'
      | 'PHONE'
      | 'GUARDIAN'
      | 'GUARDIAN_PHONE'
      | 'CONTACTS'
      | 'JOB'
      | 'EMPLOYER'
      | 'ROLE'
      | 'FORM'
      | 'ENTERED_ON'
      | 'FINISHED_ON'
      | 'CONSENT_SIGNED_ON'
      | 'CONSENT_SIGNED_BY'
      | 'NUMBER'
      | 'PLACE'
      | 'REQUEST'
      | 'COMPETENCIES'
      | 'ACHIEVEMENTS'
      | 'INTERESTS'
      | 'PREFERRED_AGE'
      | 'TIME'
      | 'COUNTERPART'
      | 'COUNTERPART_PLACE'
      | 'RESULTS'
      | 'LINK'
      | 'MARK';
    PeopleImportLayout: 'PEOPLE' | 'MENTEES' | 'MENTORS';
    PeopleImportError: {
      row: number;
      line: number;
      field: components['schemas']['PeopleImportField'];
      column: string;
      code: string;
      message: string;
      suggestion?: string;
    };
    PeopleImportResult: {
      created: number;
      updated: number;
      unchanged: number;
      rejected: number;
      candidates: number;
      entered: number;
      /** Of those written first: who may have a card already. Known after the writing. */
      duplicates: number;
      message?: string;
      errors: components['schemas']['PeopleImportError'][];
    };
    PeopleImportState: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDONE';
    PeopleImportColumn: {
      index: number;
      heading: string;
      field?: components['schemas']['PeopleImportField'];
    };
    PeopleImport: {
      id: string;
      version: number;
      organisation: string;
      fileName: string;
      dryRun: boolean;
      state: components['schemas']['PeopleImportState'];
      done: number;
      total: number;
      layout: components['schemas']['PeopleImportLayout'];
      columns: components['schemas']['PeopleImportColumn'][];
      result?: components['schemas']['PeopleImportResult'];
      createdAt: string;
      createdBy: string;
      finishedAt?: string;
    };
    PeopleImportCell: {
      field: components['schemas']['PeopleImportField'];
      heading: string;
      value: string;
      corrected: boolean;
    };
    PeopleImportRow: {
      row: number;
      line: number;
      cells: components['schemas']['PeopleImportCell'][];
      errors: components['schemas']['PeopleImportError'][];
    };
    PeopleImportUndone: { removed: number; restored: number; kept: number };
    Job: {
      id: string;
      kind: 'PEOPLE_IMPORT';
      state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
      done: number;
      total: number;
      result?: components['schemas']['PeopleImportResult'];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/people-imports': {
    get: Operation<{ query: { organisation?: string }; ok: { items: S['PeopleImport'][] } }>;
    post: Operation<{
      query: { dryRun?: boolean };
      form: { file: string; organisation: string };
      ok: S['Job'];
    }>;
  };
  '/api/v1/people-imports/{id}': {
    get: Operation<{ path: Id; ok: S['PeopleImport'] }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
  '/api/v1/people-imports/{id}/columns': {
    put: Operation<{
      path: Id;
      body: {
        layout: S['PeopleImportLayout'];
        columns: { index: number; field: S['PeopleImportField'] }[];
      };
      ok: S['Job'];
    }>;
  };
  '/api/v1/people-imports/{id}/rows': {
    get: Operation<{ path: Id; query: Paging; ok: PageOf<S['PeopleImportRow']> }>;
  };
  '/api/v1/people-imports/{id}/rows/{row}': {
    patch: Operation<{
      path: { id: string; row: number };
      body: { cells: { field: S['PeopleImportField']; value: string }[] };
      ok: S['PeopleImportRow'];
    }>;
  };
  '/api/v1/people-imports/{id}/confirmation': { post: Operation<{ path: Id; ok: S['Job'] }> };
  '/api/v1/people-imports/{id}/undo': { post: Operation<{ path: Id; ok: S['PeopleImportUndone'] }> };
  '/api/v1/jobs/{id}/cancellation': { post: Operation<{ path: Id; ok: S['Job'] }> };
}

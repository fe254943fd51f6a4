/** participants-service's calls for the tree of organisations; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';

export interface components {
  schemas: {
    OrganisationType:
      | 'REGION'
      | 'MUNICIPALITY'
      | 'SCHOOL'
      | 'COLLEGE'
      | 'ADDITIONAL_EDUCATION'
      | 'KINDERGARTEN'
      | 'ENTERPRISE'
      | 'NGO'
      | 'UNIVERSITY'
      | 'PRIVATE_PERSON';
    ExternalIds: { oktmo?: string; inn?: string; kpp?: string; ogrn?: string; oo1?: string };
    Organisation: {
      id: string;
      name: string;
      type: components['schemas']['OrganisationType'];
      parent?: string;
      externalIds?: components['schemas']['ExternalIds'];
      version?: number;
      closedOn?: IsoDate;
      mergedInto?: string;
      path?: components['schemas']['OrganisationStep'][];
      past?: components['schemas']['OrganisationPast'][];
    };
    OrganisationPast: { until: IsoDate; name: string; parent?: components['schemas']['OrganisationStep'] };
    /** `on` is the first day of the new state. */
    Restructuring: {
      organisation: string;
      name: string;
      on: IsoDate;
      kind: 'RENAMED' | 'MOVED' | 'MERGED';
      nameBefore?: string;
      from?: { id: string; name: string };
      to?: { id: string; name: string };
    };
    ComparedRow: {
      row: number;
      outcome: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED';
      id?: string;
      /** Of the organisation that was found; absent for a new one. */
      version?: number;
      knownBy?: string;
      name: string;
      type?: components['schemas']['OrganisationType'];
      parent?: string;
      parentName?: string;
      externalIds: components['schemas']['ExternalIds'];
      before?: { name: string; parentName?: string; externalIds: components['schemas']['ExternalIds'] };
      errors: { column: string; detail: string }[];
    };
    MissingInRegister: {
      id: string;
      version: number;
      name: string;
      type: components['schemas']['OrganisationType'];
      parentName: string;
    };
    RegisterComparison: {
      rows: components['schemas']['ComparedRow'][];
      missing: components['schemas']['MissingInRegister'][];
    };
    RegisterChanges: {
      since: IsoDate;
      rows: {
        row: number;
        version?: number;
        organisation: components['schemas']['NewOrganisation'] & { id?: string };
      }[];
      closed: { id: string; version: number }[];
    };
    OrganisationMerger: { into: string; on: IsoDate };
    OrganisationStep: { id: string; name: string; type: components['schemas']['OrganisationType'] };
    NewOrganisation: {
      name: string;
      type: components['schemas']['OrganisationType'];
      parent: string;
      externalIds?: components['schemas']['ExternalIds'];
    };
    OrganisationChange: {
      name?: string;
      externalIds?: components['schemas']['ExternalIds'];
      parent?: string;
      /** First day of the new name or place; absent: it has always been so. */
      since?: IsoDate;
    };
  };
}

type S = components['schemas'];
type Place = { organisation: string };

export interface paths {
  '/api/v1/organisations': {
    get: Operation<{
      query: Paging & { parent?: string; type?: S['OrganisationType']; q?: string };
      ok: PageOf<S['Organisation']>;
    }>;
    post: Operation<{ body: S['NewOrganisation']; ok: S['Organisation'] }>;
  };
  '/api/v1/organisations/{organisation}': {
    get: Operation<{ path: Place; ok: S['Organisation'] }>;
    patch: Operation<{ path: Place; header: IfMatch; body: S['OrganisationChange']; ok: S['Organisation'] }>;
  };
  '/api/v1/organisations/{organisation}/changes': {
    get: Operation<{ path: Place; query: { since?: IsoDate }; ok: { items: S['Restructuring'][] } }>;
  };
  '/api/v1/organisations/{organisation}/register-comparisons': {
    post: Operation<{ path: Place; form: { file: string }; ok: S['RegisterComparison'] }>;
  };
  '/api/v1/organisations/{organisation}/register-changes': {
    post: Operation<{ path: Place; body: S['RegisterChanges']; ok: undefined }>;
  };
  '/api/v1/organisations/{organisation}/merger': {
    put: Operation<{ path: Place; header: IfMatch; body: S['OrganisationMerger']; ok: undefined }>;
    delete: Operation<{ path: Place; ok: undefined }>;
  };
  '/api/v1/organisations/{organisation}/closure': {
    put: Operation<{ path: Place; header: IfMatch; body: { closedOn: IsoDate }; ok: S['Organisation'] }>;
    delete: Operation<{ path: Place; ok: S['Organisation'] }>;
  };
}

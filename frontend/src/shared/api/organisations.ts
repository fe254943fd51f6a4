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
      path?: components['schemas']['OrganisationStep'][];
    };
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
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/organisations': {
    get: Operation<{
      query: Paging & { parent?: string; type?: S['OrganisationType']; q?: string };
      ok: PageOf<S['Organisation']>;
    }>;
    post: Operation<{ body: S['NewOrganisation']; ok: S['Organisation'] }>;
  };
  '/api/v1/organisations/{id}': {
    get: Operation<{ path: Id; ok: S['Organisation'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: S['OrganisationChange']; ok: S['Organisation'] }>;
  };
  '/api/v1/organisations/{id}/closure': {
    put: Operation<{ path: Id; header: IfMatch; body: { closedOn: IsoDate }; ok: S['Organisation'] }>;
    delete: Operation<{ path: Id; ok: S['Organisation'] }>;
  };
}

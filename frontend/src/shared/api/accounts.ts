/** participants-service's calls for the accounts of staff and the first start; see participants.ts. */
import type { Operation, PageOf, Paging } from './describe';

export interface components {
  schemas: {
    AccountRole:
      | 'region-operator'
      | 'municipal-coordinator'
      | 'school-head'
      | 'curator'
      | 'psychologist'
      | 'auditor'
      | 'administrator';
    Account: {
      id: string;
      username: string;
      familyName: string;
      givenName: string;
      role: components['schemas']['AccountRole'];
      organisation: string;
      organisationName?: string;
      active: boolean;
    };
    NewAccount: {
      username: string;
      familyName: string;
      givenName: string;
      role: components['schemas']['AccountRole'];
      organisation: string;
    };
    TemporaryPassword: { id?: string; temporaryPassword: string };

    FirstAdministrator: {
      token: string;
      username: string;
      password: string;
      familyName: string;
      givenName: string;
      regionName: string;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/accounts': {
    get: Operation<{ query: { organisation?: string } & Paging; ok: PageOf<S['Account']> }>;
    post: Operation<{ body: S['NewAccount']; ok: S['TemporaryPassword'] }>;
  };
  '/api/v1/accounts/{id}/deactivation': { post: Operation<{ path: Id; ok: S['Account'] }> };
  '/api/v1/accounts/{id}/activation': { post: Operation<{ path: Id; ok: S['Account'] }> };
  '/api/v1/accounts/{id}/password-reset': { post: Operation<{ path: Id; ok: S['TemporaryPassword'] }> };
  '/api/v1/setup': {
    get: Operation<{ ok: { needed: boolean } }>;
    post: Operation<{ body: S['FirstAdministrator']; ok: { region: string } }>;
  };
}

/** participants-service's calls for cards that may be of one human being; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation, PageOf, Paging } from './describe';
import type { components as People } from './people';

export interface components {
  schemas: {
    Likelihood: 'CERTAIN' | 'LIKELY' | 'POSSIBLE';
    Reason:
      | 'SAME_SNILS'
      | 'SAME_NAME'
      | 'NAME_TYPO'
      | 'NAMES_SWAPPED'
      | 'PATRONYMIC_MISSING'
      | 'PATRONYMIC_TYPO'
      | 'OTHER_FAMILY_NAME'
      | 'SAME_BIRTH_DATE'
      | 'BIRTH_DATE_TYPO'
      | 'SAME_BIRTH_YEAR'
      | 'SAME_CONTACT'
      | 'OTHER_SNILS'
      | 'TOLD';
    DuplicateCard: {
      /** Absent, as name and birth, for those who may not see people. */
      id?: string;
      name?: string;
      /** The full date, or the year alone. */
      birth?: string;
      kind: People['schemas']['PersonKind'];
      className?: string;
      organisation: string;
      organisationName: string;
      registeredOn: IsoDate;
      roles: number;
      pairs: number;
    };
    Duplicate: {
      id: string;
      one: components['schemas']['DuplicateCard'];
      other: components['schemas']['DuplicateCard'];
      likelihood: components['schemas']['Likelihood'];
      reasons: components['schemas']['Reason'][];
      verdict?: 'SAME' | 'DIFFERENT';
      settledOn?: IsoDate;
      settledBy?: string;
      /** Of two cards of one school, the one that stayed. */
      kept?: string;
    };
    VerdictRequest: { verdict?: 'SAME' | 'DIFFERENT'; keep?: string };
    Lookalike: {
      id: string;
      name: string;
      birth: string;
      className?: string;
      organisationName: string;
      likelihood: components['schemas']['Likelihood'];
      reasons: components['schemas']['Reason'][];
    };
  };
}

type S = components['schemas'];

export interface paths {
  '/api/v1/duplicates': {
    get: Operation<{
      query: Paging & { organisation?: string; state?: 'OPEN' | 'SAME' | 'DIFFERENT'; person?: string };
      ok: PageOf<S['Duplicate']>;
    }>;
    post: Operation<{ body: { one: string; other: string }; ok: S['Duplicate'] }>;
  };
  '/api/v1/duplicates/{id}/verdict': {
    put: Operation<{ path: { id: string }; body: S['VerdictRequest']; ok: S['Duplicate'] }>;
  };
  '/api/v1/duplicate-searches': {
    post: Operation<{ body: People['schemas']['NewPerson']; ok: { items: S['Lookalike'][] } }>;
  };
}

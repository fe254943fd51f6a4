/** participants-service's calls for agreements with partners; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { components as Consents } from './consents';
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as Generated } from './generated/participants';

interface Written {
  partner: string;
  number: string;
  signedOn: IsoDate;
  /** Last day of its term. */
  validUntil?: IsoDate;
  subject?: string;
  forms: Generated['schemas']['MentoringForm'][];
  responsible?: string;
  partnerResponsible?: string;
}

export interface components {
  schemas: {
    NewPartnerAgreement: Written & { organisation?: string };
    /** ENDING: within thirty days; EXPIRED by its term, ENDED before it. */
    PartnerAgreementState: 'ACTIVE' | 'ENDING' | 'EXPIRED' | 'ENDED';
    PartnerAgreement: Written & {
      id: string;
      version: number;
      organisation: string;
      organisationName: string;
      partnerName: string;
      partnerType: Generated['schemas']['OrganisationType'];
      partnerInn?: string;
      countsAsEnterprise: boolean;
      /** First day on which it does not hold any more. */
      endedOn?: IsoDate;
      endReason?: string;
      state: components['schemas']['PartnerAgreementState'];
      /** People of the partner who are mentors here now. */
      mentors: number;
      scan?: Consents['schemas']['Scan'];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/partner-agreements': {
    get: Operation<{
      query: Paging & { organisation?: string; state?: S['PartnerAgreementState'] };
      ok: PageOf<S['PartnerAgreement']>;
    }>;
    post: Operation<{ body: S['NewPartnerAgreement']; ok: S['PartnerAgreement'] }>;
  };
  '/api/v1/partner-agreements/{id}': {
    put: Operation<{
      path: Id;
      header: IfMatch;
      body: S['NewPartnerAgreement'];
      ok: S['PartnerAgreement'];
    }>;
    delete: Operation<{ path: Id; ok: never }>;
  };
  '/api/v1/partner-agreements/{id}/scans': {
    post: Operation<{ path: Id; form: { file: File }; ok: Consents['schemas']['Scan'] }>;
  };
  '/api/v1/partner-agreements/{id}/scans/{scan}': {
    put: Operation<{ path: Id & { scan: string }; ok: unknown }>;
    delete: Operation<{ path: Id & { scan: string }; ok: unknown }>;
  };
  '/api/v1/partner-agreements/{id}/ending': {
    post: Operation<{ path: Id; body: { endedOn: IsoDate; reason: string }; ok: S['PartnerAgreement'] }>;
    delete: Operation<{ path: Id; ok: S['PartnerAgreement'] }>;
  };
}

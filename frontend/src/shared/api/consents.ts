/** participants-service's calls for consents, links to one's own page and that page; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation, PageOf, Paging } from './describe';
import type { components as Questionnaires } from './questionnaires';

type Purpose = 'PROCESSING' | 'TRANSFER' | 'PUBLICATION';
type Party = 'SELF' | 'GUARDIAN';
type Signer = Party | 'BOTH';

export interface components {
  schemas: {
    ConsentPurpose: Purpose;
    ConsentSigner: Signer;
    PublicationScope: {
      data: ('NAME' | 'CLASS' | 'PHOTO' | 'ACHIEVEMENTS' | 'STORY')[];
      conditions?: string;
    };
    Consent: {
      id: string;
      person: string;
      purpose: Purpose;
      signedOn: IsoDate;
      signedBy: Signer;
      guardian?: string;
      status: 'ACTIVE' | 'WITHDRAWN' | 'EXPIRED' | 'REPLACED';
      /** First day without it, whatever the reason. */
      withdrawnOn?: IsoDate;
      validUntil?: IsoDate;
      channel: 'PAPER' | 'LINK';
      scope?: components['schemas']['PublicationScope'];
      /** Of the signed paper; only its own organisation sees it. */
      scan?: components['schemas']['Scan'];
    };
    ConsentForms: { people: string[]; purpose: Purpose };
    /** Size in bytes. */
    Scan: { id: string; fileName: string; size: number };
    NewConsent: {
      person: string;
      purpose: Purpose;
      signedOn: IsoDate;
      signedBy: Signer;
      guardian?: string;
    };
    ConsentState: 'MISSING' | 'LINK_SENT' | 'SIGNED_BY_ONE' | 'TO_RENEW' | 'GIVEN' | 'WITHDRAWN';
    ConsentStand: {
      person: string;
      name: string;
      className?: string;
      age: number;
      organisationName: string;
      hasEmail: boolean;
      /** Whose signature the age asks for today. */
      signer: Signer;
      state: components['schemas']['ConsentState'];
      consent?: string;
      signedOn?: IsoDate;
      validUntil?: IsoDate;
      endedOn?: IsoDate;
      signedBy: Signer[];
      link?: { issuedOn: IsoDate; expiresOn: IsoDate; opened: boolean };
    };
    ConsentOperator: { address: string; site?: string; contact?: string };
    QrCode: { size: number; path: string };
    PersonalLink: {
      person: string;
      name: string;
      className?: string;
      party: Party;
      url: string;
      code: string;
      qr: components['schemas']['QrCode'];
      expiresOn: IsoDate;
      mailedTo?: string;
    };
    OwnPage: {
      name: string;
      operator: string;
      contact?: string;
      party: Party;
      signer: Signer;
      guardian?: string;
      kept: { what: string; value: string; why: string }[];
      consents: components['schemas']['AskedConsent'][];
      questionnaires: Questionnaires['schemas']['Profile'][];
      expiresOn: IsoDate;
    };
    AskedConsent: {
      purpose: Purpose;
      required: boolean;
      state: 'ASKED' | 'WAITS_FOR_OTHER' | 'GIVEN';
      title: string;
      text: string[];
      version: number;
      signedOn?: IsoDate;
      validUntil?: IsoDate;
      withdrawnOn?: IsoDate;
      scope?: components['schemas']['PublicationScope'];
    };
    ErasureBasis: 'WITHDRAWAL' | 'REFUSAL' | 'TERM_OVER' | 'REQUEST';
    Erasure: {
      id: string;
      organisation: string;
      organisationName: string;
      number: number;
      erasedOn: IsoDate;
      basis: components['schemas']['ErasureBasis'];
      erasedBy: string;
      keepUntil: IsoDate;
    };
    ConsentText: {
      id: string;
      purpose: Purpose;
      version: number;
      title: string;
      body: string;
      validMonths?: number;
      source: string;
      verified: boolean;
      validFrom: IsoDate;
      recordedBy: string;
    };
    NewConsentText: {
      purpose: Purpose;
      title: string;
      body: string;
      validMonths?: number;
      source: string;
      verified: boolean;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };
type Secrets = { 'X-Link-Token': string; 'X-Device-Key': string };

export interface paths {
  '/api/v1/consents': {
    get: Operation<{
      query: Paging & { organisation?: string; purpose?: Purpose; state?: S['ConsentState'][]; q?: string };
      ok: PageOf<S['ConsentStand']>;
    }>;
    post: Operation<{ body: S['NewConsent']; ok: S['Consent'] }>;
  };
  '/api/v1/consents/forms': {
    post: Operation<{ body: S['ConsentForms']; ok: Blob }>;
  };
  '/api/v1/consents/{id}/scans': {
    post: Operation<{ path: Id; form: { file: File }; ok: S['Scan'] }>;
  };
  '/api/v1/consents/{id}/scans/{scan}': {
    put: Operation<{ path: Id & { scan: string }; ok: unknown }>;
    delete: Operation<{ path: Id & { scan: string }; ok: unknown }>;
  };
  '/api/v1/consents/counts': {
    get: Operation<{
      query: { organisation?: string; purpose?: Purpose };
      ok: { states: Record<S['ConsentState'], number> };
    }>;
  };
  '/api/v1/consents/{id}/withdrawal': {
    post: Operation<{ path: Id; body: { withdrawnOn: IsoDate }; ok: S['Consent'] }>;
  };
  '/api/v1/consent-operators/{organisation}': {
    get: Operation<{ path: { organisation: string }; ok: S['ConsentOperator'] }>;
    put: Operation<{ path: { organisation: string }; body: S['ConsentOperator']; ok: S['ConsentOperator'] }>;
  };
  '/api/v1/consent-texts': {
    get: Operation<{ ok: { items: S['ConsentText'][] } }>;
    post: Operation<{ body: S['NewConsentText']; ok: S['ConsentText'] }>;
  };
  '/api/v1/personal-links': {
    post: Operation<{ body: { people: string[]; mail?: boolean }; ok: { items: S['PersonalLink'][] } }>;
  };
  '/api/v1/people/{id}/erasure': {
    post: Operation<{ path: Id; body: { basis: S['ErasureBasis'] }; ok: S['Erasure'] }>;
  };
  '/api/v1/erasures': {
    get: Operation<{ query: { organisation?: string }; ok: { items: S['Erasure'][] } }>;
  };
  '/api/v1/own-page': { get: Operation<{ header: Secrets; ok: S['OwnPage'] }> };
  '/api/v1/own-page/opening': {
    post: Operation<{ header: { 'X-Link-Token': string }; body: { code: string }; ok: { device: string } }>;
  };
  '/api/v1/own-page/consents': {
    post: Operation<{
      header: Secrets;
      body: { purpose: Purpose; guardian?: string; scope?: S['PublicationScope'] };
      ok: S['OwnPage'];
    }>;
  };
  '/api/v1/own-page/answers': {
    post: Operation<{
      header: Secrets;
      body: { participation: string; answers: Questionnaires['schemas']['Profile']['answers'] };
      ok: S['OwnPage'];
    }>;
  };
  '/api/v1/own-page/withdrawals': {
    post: Operation<{ header: Secrets; body: { purpose: Purpose }; ok: S['OwnPage'] }>;
  };
}

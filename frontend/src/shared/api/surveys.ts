/** participants-service's calls for surveys of pairs; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';
import type { components as People } from './people';
import type { components as Questions } from './questionnaires';

export interface components {
  schemas: {
    SurveyState: {
      participation: string;
      person: string;
      name: string;
      role: People['schemas']['ParticipantRole'];
      state: 'NOT_SENT' | 'SENT' | 'ANSWERED' | 'EXPIRED';
      sentOn?: IsoDate;
    };
    SurveyLink: {
      participation: string;
      person: string;
      name: string;
      role: People['schemas']['ParticipantRole'];
      url: string;
      expiresOn: IsoDate;
      mailedTo?: string;
    };
    SurveyQuestion: Questions['schemas']['SurveyQuestion'];
    SurveyForm: {
      role: People['schemas']['ParticipantRole'];
      form: People['schemas']['Form'];
      organisationName: string;
      about: string;
      questions: components['schemas']['SurveyQuestion'][];
      expiresOn: IsoDate;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/pairs/{id}/survey-links': {
    post: Operation<{
      path: Id;
      body: { mail?: boolean; participations?: string[] };
      ok: { items: S['SurveyLink'][] };
    }>;
  };
  '/api/v1/survey-form': {
    get: Operation<{ header: { 'X-Link-Token': string }; ok: S['SurveyForm'] }>;
  };
  '/api/v1/survey-responses': {
    post: Operation<{
      header: { 'X-Link-Token': string };
      body: { answers: Record<string, Questions['schemas']['Answer']> };
      ok: { thanks: string };
    }>;
  };
  '/api/v1/survey-rules': {
    get: Operation<{
      ok: { items: { id: string; version: number; text: string; threshold?: number; source: string }[] };
    }>;
  };
}

/** participants-service's calls for the bank of questionnaires and what participants have told; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf } from './describe';
import type { components as Generated } from './generated/participants';

type Role = Generated['schemas']['ParticipantRole'];
type Form = Generated['schemas']['MentoringForm'];

interface Worded {
  title: string;
  source: string;
  verified: boolean;
  /** First day on which it is given. */
  validFrom: IsoDate;
  questions: components['schemas']['SurveyQuestion'][];
}

export interface components {
  schemas: {
    Answer: string | number | boolean | string[];
    SurveyQuestion: {
      id: string;
      kind: 'SCORE' | 'YES_NO' | 'TEXT' | 'NUMBER' | 'CHOICE' | 'CHOICES';
      text: string;
      required: boolean;
      min?: number;
      max?: number;
      minLabel?: string;
      maxLabel?: string;
      /** Of CHOICE and CHOICES. */
      options?: string[];
      /** What the answer says to the rest of the system. */
      meaning?: Generated['schemas']['Meaning'];
    };
    Questionnaire: Worded & {
      id: string;
      code: string;
      version: number;
      stage: 'ENTRY' | 'CLOSING';
      role: Role;
      forms: Form[];
      recordedBy?: string;
    };
    NewQuestionnaireVersion: Worded & { basedOn: number };
    Profile: {
      participation: string;
      role: Role;
      form: Form;
      organisationName: string;
      questions: components['schemas']['SurveyQuestion'][];
      answers: Record<string, components['schemas']['Answer']>;
      /** For If-Match; 0 until it is answered. */
      version: number;
      answeredOn?: IsoDate;
      byHimself: boolean;
    };
  };
}

type S = components['schemas'];
type Code = { code: string };

export interface paths {
  '/api/v1/questionnaires': { get: Operation<{ ok: PageOf<S['Questionnaire']> }> };
  '/api/v1/questionnaires/{code}/versions': {
    get: Operation<{ path: Code; ok: PageOf<S['Questionnaire']> }>;
    post: Operation<{ path: Code; body: S['NewQuestionnaireVersion']; ok: S['Questionnaire'] }>;
  };
  '/api/v1/participations/{id}/profile': {
    get: Operation<{ path: { id: string }; ok: S['Profile'] }>;
    put: Operation<{
      path: { id: string };
      header: IfMatch;
      body: { answers: Record<string, S['Answer']> };
      ok: S['Profile'];
    }>;
  };
}

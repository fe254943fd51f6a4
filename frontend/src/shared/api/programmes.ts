/** participants-service's calls for programmes and the dictionary of forms; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as Generated } from './generated/participants';

type Form = Generated['schemas']['MentoringForm'];

interface Named {
  id: string;
  name: string;
}

interface Written {
  name: string;
  /** Code of the dictionary. */
  form: string;
  goal: string;
  startsOn: IsoDate;
  /** Its last day. */
  endsOn: IsoDate;
  orderNumber?: string;
  orderDate?: IsoDate;
}

interface FormOfDictionary {
  name: string;
  /** Whose rules of who fits hold. */
  basis: Form;
  /** One of the five of Р-145, as which it is reported. */
  federal: Form;
  /** Where it is offered; empty: everywhere. */
  organisationTypes: Generated['schemas']['OrganisationType'][];
  source: string;
  verified: boolean;
  retired: boolean;
}

export interface components {
  schemas: {
    NamedReference: Named;
    MentoringFormEntry: FormOfDictionary & {
      code: string;
      version: number;
      local: boolean;
      roleModels: Named[];
    };
    NewMentoringForm: FormOfDictionary & { roleModels: string[] };
    NewProgramme: Written & { organisation?: string; roleModel?: string; kind?: string };
    /** OVER by its term, ENDED before it. */
    ProgrammeState: 'PLANNED' | 'RUNNING' | 'OVER' | 'ENDED';
    Programme: Written & {
      id: string;
      version: number;
      organisation: string;
      organisationName: string;
      formName: string;
      basis: Form;
      federal: Form;
      roleModel?: Named;
      kind?: Named;
      /** First day on which it did not run any more. */
      endedOn?: IsoDate;
      endReason?: string;
      state: components['schemas']['ProgrammeState'];
      mentors: number;
      mentees: number;
    };
    FederalFormCount: {
      federal: Form;
      programmes: number;
      organisations: number;
      mentors: number;
      mentees: number;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/mentoring-forms': {
    get: Operation<{ ok: PageOf<S['MentoringFormEntry']> }>;
    post: Operation<{ body: S['NewMentoringForm']; ok: S['MentoringFormEntry'] }>;
  };
  '/api/v1/mentoring-forms/{code}': {
    put: Operation<{
      path: { code: string };
      header: IfMatch;
      body: S['NewMentoringForm'];
      ok: S['MentoringFormEntry'];
    }>;
  };
  '/api/v1/mentoring-kinds': {
    get: Operation<{ ok: PageOf<Named> }>;
    put: Operation<{ body: { names: string[] }; ok: PageOf<Named> }>;
  };
  '/api/v1/programmes': {
    get: Operation<{
      query: Paging & { organisation?: string; state?: S['ProgrammeState']; federal?: Form };
      ok: PageOf<S['Programme']>;
    }>;
    post: Operation<{ body: S['NewProgramme']; ok: S['Programme'] }>;
  };
  '/api/v1/programmes/counts': {
    get: Operation<{ query: { organisation?: string }; ok: PageOf<S['FederalFormCount']> }>;
  };
  '/api/v1/programmes/{id}': {
    get: Operation<{ path: Id; ok: S['Programme'] }>;
    put: Operation<{ path: Id; header: IfMatch; body: S['NewProgramme']; ok: S['Programme'] }>;
    delete: Operation<{ path: Id; ok: never }>;
  };
  '/api/v1/programmes/{id}/ending': {
    post: Operation<{ path: Id; body: { endedOn: IsoDate; reason: string }; ok: S['Programme'] }>;
    delete: Operation<{ path: Id; ok: S['Programme'] }>;
  };
  '/api/v1/programmes/{id}/participants': {
    post: Operation<{ path: Id; body: { participations: string[] }; ok: never }>;
  };
  '/api/v1/programmes/{id}/participants/{participation}': {
    delete: Operation<{ path: Id & { participation: string }; ok: never }>;
  };
}

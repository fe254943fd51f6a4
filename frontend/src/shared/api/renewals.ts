/** participants-service's calls for the yearly renewal of bases; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';
import type { components as People } from './people';

type Reason = 'GRADUATION' | 'PROGRAMME_OVER';

export interface components {
  schemas: {
    RenewalRole: {
      participation: string;
      role: People['schemas']['ParticipantRole'];
      form: People['schemas']['Form'];
      enteredOn: IsoDate;
      /** He stands in a pair that another organisation leads: it ends first. */
      pairElsewhere: boolean;
      /** Why he would leave; absent where he goes on. */
      leaves?: Reason;
    };
    RenewalMember: {
      person: string;
      version: number;
      name: string;
      kind: People['schemas']['PersonKind'];
      className?: string;
      /** The card is the school's, so that its class is moved. */
      own: boolean;
      step: 'UP' | 'GRADUATES' | 'STAYS' | 'BY_HAND';
      nextClass?: string;
      mark?: 'CLASS_UNREAD' | 'NEW_THIS_YEAR' | 'RENEWED' | 'LAST_CLASS' | 'AFTER_NINTH';
      consent: 'GIVEN' | 'ENDING' | 'MISSING';
      consentUntil?: IsoDate;
      roles: components['schemas']['RenewalRole'][];
    };
    RenewalPair: {
      pair: string;
      version: number;
      form: People['schemas']['Form'];
      status: 'DRAFT' | 'APPROVED' | 'ENDED' | 'CANCELLED';
      startsOn: IsoDate;
      begun: boolean;
      members: {
        participation: string;
        person: string;
        role: People['schemas']['ParticipantRole'];
        name: string;
      }[];
      ends?: Reason;
    };
    RenewalProposal: {
      schoolYear: string;
      /** One that has been made already: only what came after it is proposed. */
      renewal?: string;
      people: components['schemas']['RenewalMember'][];
      pairs: components['schemas']['RenewalPair'][];
    };
    RenewalRequest: {
      renewedOn: IsoDate;
      orderNumber?: string;
      orderDate?: IsoDate;
      /** Without a class he graduates. */
      cards: { person: string; version: number; className?: string }[];
      roles: { participation: string; reason: Reason }[];
      pairs: { pair: string; version: number; reason: Reason }[];
    };
    BaseRenewal: {
      id: string;
      schoolYear: string;
      renewedOn: IsoDate;
      orderNumber?: string;
      orderDate?: IsoDate;
      counts: {
        movedUp: number;
        graduated: number;
        peopleLeft: number;
        pairsGoingOn: number;
        pairsEnded: number;
      };
      renewedAt: string;
      renewedBy: string;
      undoneAt?: string;
      undoneBy?: string;
      /** The latest that stands, the only one that can be undone. */
      last: boolean;
    };
    RenewalUndone: {
      renewal: components['schemas']['BaseRenewal'];
      restored: number;
      kept: { kind: 'CARD' | 'ROLE' | 'PAIR'; id: string; name: string; why: string }[];
    };
  };
}

type S = components['schemas'];
type Of = { organisation: string };

export interface paths {
  '/api/v1/organisations/{organisation}/base-renewals': {
    get: Operation<{ path: Of; ok: { items: S['BaseRenewal'][] } }>;
    post: Operation<{ path: Of; body: S['RenewalRequest']; ok: S['BaseRenewal'] }>;
  };
  '/api/v1/organisations/{organisation}/base-renewals/proposal': {
    get: Operation<{ path: Of; ok: S['RenewalProposal'] }>;
  };
  '/api/v1/organisations/{organisation}/base-renewals/{renewal}/undo': {
    post: Operation<{ path: Of & { renewal: string }; ok: S['RenewalUndone'] }>;
  };
}

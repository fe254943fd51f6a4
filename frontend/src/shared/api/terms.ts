/** roadmap-service's calls for the words of an order and what is read in them; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';

export interface components {
  schemas: {
    /** A term as read from an order's words (design §4). */
    Term:
      | { kind: 'DEADLINE'; date: IsoDate }
      | { kind: 'ON'; date: IsoDate }
      | { kind: 'RANGE'; from: IsoDate; to: IsoDate }
      | { kind: 'MONTHS'; months: string[] }
      | { kind: 'FROM'; from: IsoDate }
      | {
          kind: 'RECURRING';
          every: 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
          from?: IsoDate;
          to?: IsoDate;
          day?: number;
          count?: number;
          interval?: number;
          months?: (string | number)[];
        }
      | { kind: 'YEAR_ROUND'; year?: number; schoolYear?: string }
      | { kind: 'BY_SCHEDULE' }
      | { kind: 'PROGRAMME_TERM' }
      | { kind: 'AS_NEEDED' }
      | { kind: 'EVENT_RELATIVE'; days: number; workingDays: boolean; after: string }
      | { kind: 'COMPOUND'; parts: components['schemas']['Term'][] }
      | { kind: 'UNPARSED'; text?: string; reason?: string };
    Attention: { code: string; message: string };
    /** What the order does not say and the parser concluded; `message` is Russian. */
    Inferred: { field: string; message: string };
    /** A cell of a column that a roadmap has no place for. */
    OtherCell: { column: string; text: string };
    Order: { number?: string; date?: IsoDate; issuer?: string };
    Target: {
      indicator: string;
      indicatorCode?: string;
      value: number;
      unit?: string;
      year?: number;
      attention?: components['schemas']['Attention'][];
    };
    /** `rows` are positions; `advice` says what to do. */
    Finding: {
      code: string;
      severity: 'INFO' | 'WARNING' | 'ERROR';
      message: string;
      advice?: string;
      rows: number[];
    };
    /** What a point of the order lays on somebody. */
    OrderDuty: { number: string; addressee?: string; text: string };
  };
}

type S = components['schemas'];

export interface paths {
  '/api/v1/terms/parse': {
    post: Operation<{
      body: { texts: string[]; context?: { orderDate?: IsoDate; schoolYear?: string } };
      ok: { items: { text: string; term: S['Term']; inferred: S['Inferred'][] }[] };
    }>;
  };
}

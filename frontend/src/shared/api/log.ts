/** The log of reads and changes, described alike by every service. */
import type { IsoDate } from '../lib/dates';
import type { Operation, PageOf, Paging } from './describe';

export interface LogEntry {
  id: number;
  at: string;
  actor: string;
  roles: string[];
  action: string;
  subjectType: string;
  subject: string;
  organisation?: string;
  organisationName?: string;
  details?: string;
  /** Place in the chain, some seconds after it was written. */
  number?: number;
}

export interface LogVerification {
  intact: boolean;
  brokenAt?: number;
  last: { number: number; seal?: string; at?: string };
}

export interface LogSearch {
  actor?: string;
  deed?: 'READ' | 'CHANGE';
  subject?: string;
  from?: IsoDate;
  to?: IsoDate;
}

export type LogPath = '/api/v1/participants-log' | '/api/v1/roadmaps-log' | '/api/v1/figures-log';

export type paths = Record<LogPath, { get: Operation<{ query: Paging & LogSearch; ok: PageOf<LogEntry> }> }> &
  Record<`${LogPath}/verification`, { post: Operation<{ ok: LogVerification }> }>;

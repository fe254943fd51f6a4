/** roadmap-service's calls for days off, holidays and reminders; see roadmaps.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';
import type { components as Obligations } from './obligations';

export interface components {
  schemas: {
    CalendarLayer: {
      organisation?: string;
      year: number;
      version: number;
      source: string;
      preliminary: boolean;
      daysOff: IsoDate[];
      workingDays: IsoDate[];
      at?: string;
      by?: string;
    };
    WorkCalendar: {
      year: number;
      daysOff: IsoDate[];
      workingDays: number;
      source: string;
      preliminary: boolean;
      layer: components['schemas']['CalendarLayer'];
      versions: components['schemas']['CalendarLayer'][];
      mayEdit: boolean;
    };
    CalendarImpact: { rows: number; moves: { from: IsoDate; to: IsoDate; rows: number }[] };
    CalendarChange: {
      source: string;
      preliminary: boolean;
      daysOff: IsoDate[];
      workingDays: IsoDate[];
      dryRun: boolean;
    };
    Reminder: {
      id: string;
      step: 'T14' | 'T3' | 'LATE1' | 'LATE7' | 'ESCALATED';
      roadmap: string;
      roadmapTitle: string;
      activity: string;
      number?: string;
      words: string;
      dueOn: IsoDate;
      about: string;
      aboutName: string;
      at: string;
      read: boolean;
    };
    SchoolHolidays: {
      schoolYear: string;
      organisation?: string;
      organisationName?: string;
      own: boolean;
      source?: string;
      holidays: { name: string; from: IsoDate; to: IsoDate }[];
      changedAt?: string;
    };
    SchoolHolidayChange: { source: string; holidays: { name: string; from: IsoDate; to: IsoDate }[] };
  };
}

type S = components['schemas'];

export interface paths {
  '/api/v1/work-calendars/{year}': {
    get: Operation<{ path: { year: number }; query: { layer: 'COUNTRY' | 'OWN' }; ok: S['WorkCalendar'] }>;
    put: Operation<{
      path: { year: number };
      query: { layer: 'COUNTRY' | 'OWN' };
      body: S['CalendarChange'];
      ok: {
        impact: S['CalendarImpact'];
        job?: Obligations['schemas']['RoadmapJob'];
        calendar: S['WorkCalendar'];
      };
    }>;
  };
  '/api/v1/reminders': {
    get: Operation<{ query: { unread?: boolean; limit?: number }; ok: { items: S['Reminder'][] } }>;
  };
  '/api/v1/reminders/read': { post: Operation<{ body: { ids?: string[] }; ok: undefined }> };
  '/api/v1/reminders/address': {
    get: Operation<{ ok: { email?: string } }>;
    put: Operation<{ body: { email?: string }; ok: { email?: string } }>;
  };
  '/api/v1/school-holidays': {
    get: Operation<{ query: { schoolYear: string }; ok: S['SchoolHolidays'] }>;
    put: Operation<{
      query: { schoolYear: string };
      body: S['SchoolHolidayChange'];
      ok: S['SchoolHolidays'];
    }>;
    delete: Operation<{ query: { schoolYear: string }; ok: S['SchoolHolidays'] }>;
  };
}

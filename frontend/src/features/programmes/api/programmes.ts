import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { NewProgramme, Programme } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';
import type { FEDERAL_FORMS } from '@/shared/lib/words';

export interface ProgrammesFilter {
  organisation?: string;
  state?: Programme['state'];
  federal?: (typeof FEDERAL_FORMS)[number];
}

export function programmesQuery(filter: ProgrammesFilter) {
  return infiniteQueryOptions({
    queryKey: ['programmes', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/programmes', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function countsQuery(organisation: string | undefined) {
  return queryOptions({
    queryKey: ['programmes', 'counts', organisation],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/programmes/counts', { params: { query: { organisation } }, signal })),
  });
}

export function programmeQuery(id: string) {
  return queryOptions({
    queryKey: ['programmes', 'one', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/programmes/{id}', { params: { path: { id } }, signal })),
  });
}

export function participantsQuery(programme: string) {
  return infiniteQueryOptions({
    queryKey: ['participations', 'programme', programme],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/participations', {
          params: { query: { programme, limit: 100, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

/** Those of the base whom the programme could take: of its form, in no programme yet. */
export function candidatesQuery({ organisation, basis }: Programme, q: string) {
  return infiniteQueryOptions({
    queryKey: ['participations', 'without-programme', organisation, basis, q],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/participations', {
          params: {
            query: {
              organisation,
              form: basis,
              withoutProgramme: true,
              q: q || undefined,
              limit: 100,
              cursor: pageParam,
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function makeProgramme(body: NewProgramme): Promise<Programme> {
  return unwrap(participants.POST('/api/v1/programmes', { body }));
}

/** `version`: of the programme as the form showed it; a change by another meanwhile is refused. */
export function correctProgramme(id: string, version: number, body: NewProgramme): Promise<Programme> {
  return unwrap(
    participants.PUT('/api/v1/programmes/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function removeProgramme(id: string): Promise<unknown> {
  return unwrap(participants.DELETE('/api/v1/programmes/{id}', { params: { path: { id } } }));
}

export function endProgramme(id: string, endedOn: IsoDate, reason: string): Promise<Programme> {
  return unwrap(
    participants.POST('/api/v1/programmes/{id}/ending', {
      params: { path: { id } },
      body: { endedOn, reason },
    }),
  );
}

export function resumeProgramme(id: string): Promise<Programme> {
  return unwrap(participants.DELETE('/api/v1/programmes/{id}/ending', { params: { path: { id } } }));
}

export function joinProgramme(id: string, participations: string[]): Promise<unknown> {
  return unwrap(
    participants.POST('/api/v1/programmes/{id}/participants', {
      params: { path: { id } },
      body: { participations },
    }),
  );
}

export function leaveProgramme(id: string, participation: string): Promise<unknown> {
  return unwrap(
    participants.DELETE('/api/v1/programmes/{id}/participants/{participation}', {
      params: { path: { id, participation } },
    }),
  );
}

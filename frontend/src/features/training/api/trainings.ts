import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Training, TrainingPlan } from '@/shared/api/types';

export const trainingsQuery = infiniteQueryOptions({
  queryKey: ['trainings', 'list'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      participants.GET('/api/v1/trainings', { params: { query: { limit: 50, cursor: pageParam } }, signal }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next,
});

export function trainingQuery(id: string) {
  return queryOptions({
    queryKey: ['trainings', 'one', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/trainings/{id}', { params: { path: { id } }, signal })),
  });
}

export function makeTraining(plan: TrainingPlan): Promise<Training> {
  return unwrap(participants.POST('/api/v1/trainings', { body: plan }));
}

/** `version`: of the training as the form showed it; a change by another meanwhile is refused. */
export function changeTraining(id: string, version: number, plan: TrainingPlan): Promise<Training> {
  return unwrap(
    participants.PUT('/api/v1/trainings/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: plan,
    }),
  );
}

export function deleteTraining(id: string): Promise<unknown> {
  return unwrap(participants.DELETE('/api/v1/trainings/{id}', { params: { path: { id } } }));
}

export function takeTrainees(id: string, people: string[]): Promise<Training> {
  return unwrap(
    participants.POST('/api/v1/trainings/{id}/trainees', { params: { path: { id } }, body: { people } }),
  );
}

export function letTraineeGo(id: string, person: string): Promise<Training> {
  return unwrap(
    participants.DELETE('/api/v1/trainings/{id}/trainees/{person}', { params: { path: { id, person } } }),
  );
}

export function markAttendance(id: string, session: string, people: string[]): Promise<Training> {
  return unwrap(
    participants.PUT('/api/v1/trainings/{id}/sessions/{session}/attendance', {
      params: { path: { id, session } },
      body: { people },
    }),
  );
}

/** Mentors who may be taken in, those who are not trained first to be asked for. */
export function mentorsQuery(q: string, all: boolean) {
  return infiniteQueryOptions({
    queryKey: ['participations', 'trainees', q, all],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/participations', {
          params: {
            query: {
              role: 'MENTOR',
              status: all ? ['IN_BASE', 'IN_TRAINING', 'READY', 'IN_PAIR'] : ['IN_BASE'],
              q: q || undefined,
              limit: 200,
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

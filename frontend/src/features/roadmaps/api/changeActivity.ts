import { roadmaps, unwrap } from '@/shared/api/client';
import type { Activity, ActivityChange, BulkRequest } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';
import type { Place } from '../model/places';

export function completeActivity(
  id: string,
  aid: string,
  body: { completedOn: IsoDate; comment?: string },
): Promise<Activity> {
  return unwrap(
    roadmaps.POST('/api/v1/roadmaps/{id}/activities/{aid}/completion', {
      params: { path: { id, aid } },
      body,
    }),
  );
}

export function reopenActivity(id: string, aid: string) {
  return unwrap(
    roadmaps.DELETE('/api/v1/roadmaps/{id}/activities/{aid}/completion', { params: { path: { id, aid } } }),
  );
}

/** Refused with 412 when the row was changed since `version`. */
export function changeActivity(
  id: string,
  { id: aid, version }: Activity,
  body: ActivityChange,
): Promise<Activity> {
  return unwrap(
    roadmaps.PATCH('/api/v1/roadmaps/{id}/activities/{aid}', {
      params: { path: { id, aid }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function addActivity(
  id: string,
  body: ActivityChange & { activity: string; after?: string },
): Promise<Activity> {
  return unwrap(roadmaps.POST('/api/v1/roadmaps/{id}/activities', { params: { path: { id } }, body }));
}

export function removeActivity(id: string, { id: aid, version }: Activity) {
  return unwrap(
    roadmaps.DELETE('/api/v1/roadmaps/{id}/activities/{aid}', {
      params: { path: { id, aid }, header: { 'If-Match': `"${version}"` } },
    }),
  );
}

export function restoreActivity(id: string, aid: string) {
  return unwrap(
    roadmaps.POST('/api/v1/roadmaps/{id}/activities/{aid}/restoration', { params: { path: { id, aid } } }),
  );
}

export function moveActivity(id: string, aid: string, body: Place): Promise<Activity> {
  return unwrap(
    roadmaps.PUT('/api/v1/roadmaps/{id}/activities/{aid}/place', { params: { path: { id, aid } }, body }),
  );
}

/** With `dryRun` it only tells what would change. */
export function bulk(id: string, body: BulkRequest) {
  return unwrap(roadmaps.POST('/api/v1/roadmaps/{id}/activities/bulk', { params: { path: { id } }, body }));
}

import { roadmaps, unwrap } from '@/shared/api/client';

export function deleteRoadmap(id: string) {
  return unwrap(roadmaps.DELETE('/api/v1/roadmaps/{id}', { params: { path: { id } } }));
}

import { roadmaps, unwrap } from '@/shared/api/client';

export function agreeRoadmap(id: string) {
  return unwrap(roadmaps.POST('/api/v1/roadmaps/{id}/agreement', { params: { path: { id } } }));
}

export function takeAgreementBack(id: string) {
  return unwrap(roadmaps.DELETE('/api/v1/roadmaps/{id}/agreement', { params: { path: { id } } }));
}

export function deleteRoadmap(id: string) {
  return unwrap(roadmaps.DELETE('/api/v1/roadmaps/{id}', { params: { path: { id } } }));
}

import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { NewRoadmap, RoadmapTemplate } from '@/shared/api/types';

export const templatesQuery = queryOptions({
  queryKey: ['roadmaps', 'templates'],
  queryFn: ({ signal }) => unwrap(roadmaps.GET('/api/v1/roadmap-templates', { signal })),
});

/** From where a new roadmap comes. */
export type Source = { template: string } | { roadmap: string; withTargets: boolean };

/** With `dryRun` it only shows the dates. */
export function newRoadmap(source: Source, schoolYear: string, dryRun: boolean): Promise<NewRoadmap> {
  return 'template' in source
    ? unwrap(
        roadmaps.POST('/api/v1/roadmap-templates/{id}/roadmaps', {
          params: { path: { id: source.template } },
          body: { schoolYear, dryRun },
        }),
      )
    : unwrap(
        roadmaps.POST('/api/v1/roadmaps/{id}/copies', {
          params: { path: { id: source.roadmap } },
          body: { schoolYear, withTargets: source.withTargets, dryRun },
        }),
      );
}

export function saveTemplate(body: { roadmap: string; title: string; model: RoadmapTemplate['model'] }) {
  return unwrap(roadmaps.POST('/api/v1/roadmap-templates', { body }));
}

export function archiveTemplate(id: string) {
  return unwrap(roadmaps.DELETE('/api/v1/roadmap-templates/{id}', { params: { path: { id } } }));
}

export function restoreTemplate(id: string) {
  return unwrap(roadmaps.POST('/api/v1/roadmap-templates/{id}/restoration', { params: { path: { id } } }));
}

import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { RoadmapImport, RoadmapImportChange } from '@/shared/api/types';

export const importsQuery = queryOptions({
  queryKey: ['roadmaps', 'imports'],
  queryFn: ({ signal }) =>
    unwrap(roadmaps.GET('/api/v1/roadmap-imports', { params: { query: { limit: 20 } }, signal })),
});

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'imports', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmap-imports/{id}', { params: { path: { id } }, signal })),
  });
}

export function uploadOrder(file: File, organisation: string): Promise<RoadmapImport> {
  return unwrap(
    roadmaps.POST('/api/v1/roadmap-imports', {
      // the description says string for binary parts; the form carries the file itself
      body: { file: file as unknown as string, organisation },
      bodySerializer: () => {
        const form = new FormData();
        form.append('organisation', organisation);
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
}

export function changeImport(
  { id, version }: Pick<RoadmapImport, 'id' | 'version'>,
  body: RoadmapImportChange,
): Promise<RoadmapImport> {
  return unwrap(
    roadmaps.PATCH('/api/v1/roadmap-imports/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function deleteImport(id: string) {
  return unwrap(roadmaps.DELETE('/api/v1/roadmap-imports/{id}', { params: { path: { id } } }));
}

export function confirmImport({ id, version }: Pick<RoadmapImport, 'id' | 'version'>) {
  return unwrap(
    roadmaps.POST('/api/v1/roadmap-imports/{id}/confirmation', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    }),
  );
}

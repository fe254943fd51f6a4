import { queryOptions, infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { PeopleImport, PeopleImportField, PeopleImportLayout } from '@/shared/api/types';

export const TEMPLATE = '/api/v1/people-imports/template';

export function markedFile(id: string): string {
  return `/api/v1/people-imports/${id}/marked-file`;
}

export const recentQuery = queryOptions({
  queryKey: ['people-imports'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/people-imports', { signal })),
});

export function isRunning({ state }: Pick<PeopleImport, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

/** Asked again until the file has been read. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['people-imports', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/people-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && !isRunning(state.data) ? false : 500),
  });
}

/** The rows of one state of the import: `version` changes with each run. */
export function rowsQuery(id: string, version: number) {
  return infiniteQueryOptions({
    queryKey: ['people-imports', id, 'rows', version],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/people-imports/{id}/rows', {
          params: { path: { id }, query: { limit: 25, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function uploadRegister(file: File, organisation: string) {
  return unwrap(
    participants.POST('/api/v1/people-imports', {
      params: { query: { dryRun: true } },
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

export function sayColumns(
  id: string,
  layout: PeopleImportLayout,
  columns: { index: number; field: PeopleImportField }[],
) {
  return unwrap(
    participants.PUT('/api/v1/people-imports/{id}/columns', {
      params: { path: { id } },
      body: { layout, columns },
    }),
  );
}

export function correctRow(id: string, row: number, cells: { field: PeopleImportField; value: string }[]) {
  return unwrap(
    participants.PATCH('/api/v1/people-imports/{id}/rows/{row}', {
      params: { path: { id, row } },
      body: { cells },
    }),
  );
}

export function confirmImport(id: string) {
  return unwrap(participants.POST('/api/v1/people-imports/{id}/confirmation', { params: { path: { id } } }));
}

export function undoImport(id: string) {
  return unwrap(participants.POST('/api/v1/people-imports/{id}/undo', { params: { path: { id } } }));
}

export function deleteImport(id: string) {
  return unwrap(participants.DELETE('/api/v1/people-imports/{id}', { params: { path: { id } } }));
}

export function cancelJob(id: string) {
  return unwrap(participants.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id } } }));
}

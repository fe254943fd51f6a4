import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { Evidence, FactKind } from '@/shared/api/types';

const ROW = '/api/v1/roadmaps/{id}/activities/{aid}';

export function evidenceQuery(id: string, aid: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'evidence', id, aid],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET(`${ROW}/evidence`, { params: { path: { id, aid } }, signal })),
  });
}

export const evidenceKindsQuery = queryOptions({
  queryKey: ['roadmaps', 'evidence-kinds'],
  queryFn: ({ signal }) => unwrap(roadmaps.GET('/api/v1/evidence/kinds', { signal })),
  staleTime: Infinity,
});

export interface NewEvidence {
  file?: File;
  url?: string;
  kind: string;
  number?: string;
  dated?: string;
  note?: string;
}

export function addEvidence(id: string, aid: string, { file, ...told }: NewEvidence): Promise<Evidence> {
  return unwrap(
    roadmaps.POST(`${ROW}/evidence`, {
      params: { path: { id, aid } },
      body: { kind: told.kind },
      bodySerializer: () => {
        const form = new FormData();
        for (const [name, value] of Object.entries(told)) if (value) form.append(name, value);
        if (file) form.append('file', file, file.name);
        return form;
      },
    }),
  );
}

export function detachEvidence(id: string, aid: string, evidence: string) {
  return unwrap(roadmaps.DELETE(`${ROW}/evidence/{evidence}`, { params: { path: { id, aid, evidence } } }));
}

export function attachEvidence(id: string, aid: string, evidence: string) {
  return unwrap(roadmaps.PUT(`${ROW}/evidence/{evidence}`, { params: { path: { id, aid, evidence } } }));
}

export function factQuery(id: string, aid: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'fact', id, aid],
    queryFn: ({ signal }) => unwrap(roadmaps.GET(`${ROW}/fact`, { params: { path: { id, aid } }, signal })),
  });
}

/** @param kind none: the row waits for no fact any more */
export function bindFact(id: string, aid: string, kind?: FactKind) {
  const params = { path: { id, aid } };
  return kind
    ? unwrap(roadmaps.PUT(`${ROW}/fact`, { params, body: { kind } }))
    : unwrap(roadmaps.DELETE(`${ROW}/fact`, { params }));
}

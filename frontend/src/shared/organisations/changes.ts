import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Restructuring } from '@/shared/api/types';
import { formatDate, type IsoDate } from '@/shared/lib/dates';

/** Renamings, moves and mergers in a part of the tree, latest first. */
export function restructuringsQuery(organisation: string, since?: IsoDate) {
  return queryOptions({
    queryKey: ['organisations', 'changes', organisation, since],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/organisations/{organisation}/changes', {
          params: { path: { organisation }, query: { since } },
          signal,
        }),
      ).then(({ items }) => items),
  });
}

/** «01.09.2026: «СОШ № 5» присоединена к «СОШ № 7»». */
export function restructuringWords({ name, on, kind, nameBefore, from, to }: Restructuring): string {
  const day = formatDate(on);
  if (kind === 'MERGED') return `${day}: «${nameBefore ?? name}» присоединена к «${to?.name ?? ''}»`;
  if (kind === 'RENAMED') return `${day}: «${nameBefore ?? ''}» теперь называется «${name}»`;
  const renamed = nameBefore ? ` (прежде «${nameBefore}»)` : '';
  return `${day}: «${name}»${renamed} перешла из «${from?.name ?? ''}» в «${to?.name ?? ''}»`;
}

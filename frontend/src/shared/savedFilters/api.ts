import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { FilteredList, NewSavedFilter } from '@/shared/api/types';

export function savedFiltersQuery(list: FilteredList) {
  return queryOptions({
    queryKey: ['saved filters', list],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/saved-filters', { params: { query: { list } }, signal })),
    staleTime: Infinity,
  });
}

export function saveFilter(body: NewSavedFilter) {
  return unwrap(participants.POST('/api/v1/saved-filters', { body }));
}

export function changeFilter(id: string, body: NewSavedFilter) {
  return unwrap(participants.PUT('/api/v1/saved-filters/{id}', { params: { path: { id } }, body }));
}

export function removeFilter(id: string) {
  return unwrap(participants.DELETE('/api/v1/saved-filters/{id}', { params: { path: { id } } }));
}

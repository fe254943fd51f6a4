import { infiniteQueryOptions } from '@tanstack/react-query';
import { logs, unwrap } from '@/shared/api/client';
import type { LogPath, LogSearch, LogVerification } from '@/shared/api/log';

export interface LogFilter extends LogSearch {
  /** Of the people, where it says nothing. */
  source?: 'roadmaps' | 'figures';
}

export function logQuery({ source, ...search }: LogFilter) {
  return infiniteQueryOptions({
    queryKey: ['log', source, search],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        logs.GET(pathOf(source), { params: { query: { ...search, limit: 50, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function verify({ source }: LogFilter): Promise<LogVerification> {
  return unwrap(logs.POST(`${pathOf(source)}/verification`, {}));
}

/** A file that the browser fetches by itself. */
export function exportPath({ source, ...search }: LogFilter): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value) query.set(key, value);
  return `${pathOf(source)}/export?${query.toString()}`;
}

function pathOf(source: LogFilter['source']): LogPath {
  return source ? `/api/v1/${source}-log` : '/api/v1/participants-log';
}

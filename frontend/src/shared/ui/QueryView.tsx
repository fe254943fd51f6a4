import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, Loading } from './States';

interface Props<T> {
  query: UseQueryResult<T>;
  /** What is shown, in the nominative: «Список пар». Used when it does not open. */
  what: string;
  safe?: string;
  children: (data: T) => ReactNode;
  /** Shown instead of the grey lines while nothing has come yet. */
  loading?: ReactNode;
  as?: 'h1' | 'h2';
}

/** Every screen's four states in one place: loading, failed, forbidden and, through `children`, empty or full. */
export function QueryView<T>({ query, what, safe, children, loading, as }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <ErrorState error={query.error} what={what} safe={safe} as={as} onRetry={() => void query.refetch()} />
    );
  }
  return loading ?? <Loading what={`Загружаем: ${what.toLowerCase()}`} />;
}

import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Server state of the whole SPA. What passes by itself is tried again; a refusal is not. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && error instanceof Problem && error.passing,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });
}

import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onSessionEnd } from '@/shared/api/session-end';
import { sessionQuery } from '@/shared/session/session';
import type { AppRouter } from './router';

/** The gateway has forgotten us while a page was reading: sign in again and come back to the same place. */
export function useSessionEnd(queryClient: QueryClient, router: AppRouter): void {
  useEffect(
    () =>
      onSessionEnd(() => {
        if (queryClient.getQueryData(sessionQuery.queryKey) == null) return;
        void router
          .navigate({
            to: '/sign-in',
            search: { to: router.state.location.href, ended: true },
            replace: true,
          })
          .then(() => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }));
        queryClient.setQueryData(sessionQuery.queryKey, null);
      }),
    [queryClient, router],
  );
}

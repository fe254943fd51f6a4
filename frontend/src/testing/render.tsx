import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { vi } from 'vitest';
import { createAppRouter } from '../app/router';
import { useSessionEnd } from '../app/session-end';
import { createQueryClient } from '../shared/api/queries';
import type { Role } from '../shared/session/roles';
import { ThemeProvider } from '../shared/ui/theme/ThemeProvider';
import { TODAY } from './demo';
import { demoAnswer } from './demoAnswer';
import { server } from './server';

interface Options {
  /** Who is signed in; `null` for nobody. */
  as: Role | null;
  /** A system on its first day instead of the demo region. */
  empty?: boolean;
}

/**
 * The whole application at a path: real router, real queries, a gateway that answers from the demo region.
 * `server.use(…)` before or after it says otherwise for one call.
 */
export function renderApp(path: string, { as, empty = false }: Options) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00`) });
  baseline(as, empty);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({
    ...queryClient.getDefaultOptions(),
    queries: { ...queryClient.getDefaultOptions().queries, retry: false },
  });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const user = userEvent.setup();
  render(<TestApp />);
  return { user, router, queryClient };

  function TestApp() {
    useSessionEnd(queryClient, router);
    return (
      <QueryClientProvider client={queryClient}>
        <ThemeProvider>
          <RouterProvider router={router} />
        </ThemeProvider>
      </QueryClientProvider>
    );
  }
}

function baseline(as: Role | null, empty: boolean): void {
  // below whatever the test has said or will say
  const answer = ({ request }: { request: Request }) => {
    const { status, body, headers } = demoAnswer(new URL(request.url), as, empty);
    return HttpResponse.json(body as never, { status, headers });
  };
  const said = server.listHandlers();
  server.use(http.get('*/session/me', answer), http.get('*/api/v1/*', answer));
  server.use(...(said as RequestHandler[]));
}

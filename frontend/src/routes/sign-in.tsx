import { createRoute, redirect } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { SignInPage } from '@/features/session/pages/SignInPage';
import { sessionQuery } from '@/shared/session/session';
import { rootRoute } from './root';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({
    /** Where to go after signing in. Only paths of this application: anything else would be an open redirect. */
    to: z.catch(z._default(z.string().check(z.regex(/^\/(?![/\\])/)), '/'), '/'),
    /** The session ran out while working. */
    ended: z.catch(z.optional(z.boolean()), undefined),
  }),
  beforeLoad: async ({ context, search }) => {
    const me = await context.queryClient.ensureQueryData(sessionQuery);
    if (me) throw redirect({ href: search.to, replace: true });
  },
  component: function SignIn() {
    const { to, ended } = signInRoute.useSearch();
    return <SignInPage to={to} ended={ended ?? false} />;
  },
});

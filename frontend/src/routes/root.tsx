import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { NotFoundPage } from '@/features/shell/pages/NotFoundPage';
import { StaffShell } from '@/features/shell/pages/StaffShell';
import type { Role } from '@/shared/session/roles';
import { sessionQuery } from '@/shared/session/session';
import type { NavEntry } from '@/shared/session/navigation';
import { Toasts } from '@/shared/ui/Toasts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who may open the page; absent: every signed-in person. Others see «Эту страницу видят другие». */
    roles?: readonly Role[];
    /** A place in the menu, for the same roles. */
    nav?: NavEntry;
  }
}

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <>
      <Outlet />
      <Toasts />
    </>
  ),
  notFoundComponent: NotFoundPage,
});

/** Parent of every page of the staff: signed in, in the shell with the menu. Others go to sign in and come back. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(sessionQuery);
    if (!me) throw redirect({ to: '/sign-in', search: { to: location.href }, replace: true });
    return { me };
  },
  component: StaffShell,
});

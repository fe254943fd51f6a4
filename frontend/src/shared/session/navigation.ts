import { useRouter, type AnyRoute } from '@tanstack/react-router';
import type { IconName } from '@/shared/ui/Icon';
import type { Role } from './roles';
import { hasRole, type Me } from './session';

/** A page's place in the menu, written beside its path (`staticData.nav`), so that a menu never names a missing page. */
export interface NavEntry {
  label: string | ((me: Me) => string);
  /** For the tabs of a phone, where a long name does not fit. */
  short?: string;
  icon: IconName;
  /** 10 my day · 20 roadmaps · 30 participants · 40 pairs · 50 surveys · 60 figures · 65 training, partners · 80 organisations · 90 accounts */
  order: number;
  /** Narrower than the page's roles: who needs it in the menu. */
  roles?: readonly Role[];
}

export interface MenuItem {
  to: string;
  label: string;
  short: string;
  icon: IconName;
}

export function useMenu(me: Me): MenuItem[] {
  const router = useRouter();
  return menuOf(Object.values(router.routesById as Record<string, AnyRoute>), me);
}

export function menuOf(routes: readonly AnyRoute[], me: Me): MenuItem[] {
  return routes
    .map((route) => ({ to: route.fullPath as string, data: (route.options as StaticData).staticData }))
    .filter(({ data }) => data?.nav && mayOpen(me, data.roles) && mayOpen(me, data.nav.roles))
    .map(({ to, data }) => ({ to, nav: data!.nav! }))
    .sort((one, other) => one.nav.order - other.nav.order)
    .map(({ to, nav }) => {
      const label = typeof nav.label === 'function' ? nav.label(me) : nav.label;
      return { to, label, short: nav.short ?? label, icon: nav.icon };
    });
}

export function mayOpen(me: Me, roles: readonly Role[] | undefined): boolean {
  return !roles || hasRole(me, ...roles);
}

interface StaticData {
  staticData?: { roles?: readonly Role[]; nav?: NavEntry };
}

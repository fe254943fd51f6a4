import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '@/shared/lib/lazyPage';
import { staffRoute } from './root';

export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  staticData: { nav: { label: 'Мой день', icon: 'day', order: 10 } },
  component: lazyPage(() => import('@/features/home/pages/MyDayPage'), 'MyDayPage'),
});

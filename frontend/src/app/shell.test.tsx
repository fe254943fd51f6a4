import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/testing/server';
import { renderApp } from '@/testing/render';

it('sends a stranger to sign in and keeps the place he came for', async () => {
  const { router } = renderApp('/organisations?q=СОШ', { as: null });
  const enter = await screen.findByRole('link', { name: 'Войти' });
  expect(router.state.location.pathname).toBe('/sign-in');
  const to = new URL(enter.getAttribute('href') ?? '', 'http://x').searchParams.get('to') ?? '';
  expect(decodeURIComponent(to)).toBe('/organisations?q=СОШ');
});

it('never leads from sign-in to a foreign address', async () => {
  renderApp('/sign-in?to=%2F%2Fevil.example', { as: null });
  const enter = await screen.findByRole('link', { name: 'Войти' });
  expect(enter).toHaveAttribute('href', '/session/login?to=%2F');
});

it('goes back to sign-in when the session has ended, and forgets what was read', async () => {
  const { router, queryClient } = renderApp('/', { as: 'curator' });
  await screen.findByRole('heading', { level: 1, name: 'Мой день' });
  await screen.findByText('14 пар составлены, но не утверждены приказом');
  server.use(http.get('*/api/v1/tasks', () => new HttpResponse(null, { status: 499 })));
  await queryClient.invalidateQueries({ queryKey: ['tasks'] });
  await screen.findByRole('heading', { name: 'Войдите снова' });
  expect(router.state.location.search).toMatchObject({ to: '/', ended: true });
  await waitFor(() => expect(queryClient.getQueryData(['tasks'])).toBeUndefined());
});

it('shows each role only the sections that it may open', async () => {
  renderApp('/', { as: 'administrator' });
  const menu = await screen.findByRole('navigation', { name: 'Разделы' });
  expect(within(menu).getByRole('link', { name: 'Учётные записи' })).toBeVisible();
  expect(within(menu).getByRole('link', { name: 'Мой день' })).toHaveAttribute('aria-current', 'page');
});

it('tells a curator whose page it is instead of showing accounts', async () => {
  renderApp('/accounts', { as: 'curator' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Эту страницу видят другие' })).toBeVisible();
  const menu = screen.getByRole('navigation', { name: 'Разделы' });
  expect(within(menu).queryByRole('link', { name: 'Учётные записи' })).toBeNull();
});

it('moves the focus to the heading of the page that was opened and names the document', async () => {
  const { user } = renderApp('/', { as: 'municipal-coordinator' });
  const menu = await screen.findByRole('navigation', { name: 'Разделы' });
  await user.click(within(menu).getByRole('link', { name: 'Организации' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'г. Армавир' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toBe('г. Армавир · Эстафета');
});

it('remembers the version for the weak-sighted on this device', async () => {
  const { user } = renderApp('/sign-in', { as: null });
  await user.click(await screen.findByRole('button', { name: 'Версия для слабовидящих' }));
  expect(document.documentElement.dataset.scheme).toBe('hc');
  expect(localStorage.getItem('estafeta.scheme')).toBe('hc');
  await user.click(screen.getByRole('button', { name: 'Обычная версия' }));
  expect(document.documentElement.dataset.scheme).toBe('light');
});

it('says that a page does not exist', async () => {
  renderApp('/nowhere', { as: 'curator' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Такой страницы нет' })).toBeVisible();
});

it('signs out through the gateway', async () => {
  const { user } = renderApp('/', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: /Вера Соснова/ }));
  expect(await screen.findByRole('menuitem', { name: 'Выйти' })).toHaveAttribute('href', '/session/logout');
});

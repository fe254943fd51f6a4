import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aMe } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { suggestLogin } from '@/shared/lib/login';
import { grantableRoles } from './model/roles';

describe('a login', () => {
  it.each([
    ['Соснова', 'Вера', 'v.sosnova'],
    ['Щукина', 'Юлия', 'yu.shchukina'],
    ['Петрова-Водкина', 'Ёлка', 'e.petrova-vodkina'],
    ['Соснова', '', 'sosnova'],
  ])('for %s %s is suggested as %s', (family, given, login) => {
    expect(suggestLogin(family, given)).toBe(login);
  });
});

it('lets nobody give more than he has', () => {
  expect(grantableRoles(aMe('municipal-coordinator'))).toEqual(['school-head', 'curator', 'psychologist']);
  expect(grantableRoles(aMe('region-operator'))).not.toContain('administrator');
  expect(grantableRoles(aMe('administrator'))).toContain('administrator');
});

it('shows the temporary password once, after the account has been made', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/accounts', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'new', temporaryPassword: 'Ольха-417' }, { status: 201 });
    }),
  );
  const { user } = renderApp('/accounts', { as: 'administrator' });
  await user.click(await screen.findByRole('button', { name: 'Завести учётную запись' }));
  const panel = await screen.findByRole('dialog');
  await user.type(within(panel).getByLabelText('Фамилия'), 'Ивина');
  await user.type(within(panel).getByLabelText('Имя'), 'Анна');
  expect(within(panel).getByLabelText('Логин')).toHaveValue('a.ivina');
  await user.selectOptions(within(panel).getByLabelText('Роль'), 'psychologist');
  await user.click(within(panel).getByRole('combobox', { name: 'Школа или другая организация' }));
  await user.click(await screen.findByRole('option', { name: /СОШ № 7/ }));
  await user.click(within(panel).getByRole('button', { name: 'Завести и показать пароль' }));
  expect(await screen.findByText('Ольха-417')).toBeInTheDocument();
  expect(sent).toEqual({
    familyName: 'Ивина',
    givenName: 'Анна',
    username: 'a.ivina',
    role: 'psychologist',
    organisation: 'school4',
  });
  await user.click(screen.getByRole('button', { name: 'Пароль передан' }));
  await waitFor(() => expect(screen.queryByText('Ольха-417')).toBeNull());
});

it('closes an account at once and offers to take it back', async () => {
  const calls: string[] = [];
  server.use(
    http.post('*/api/v1/accounts/:id/:change', ({ params }) => {
      calls.push(`${String(params.id)} ${String(params.change)}`);
      return HttpResponse.json({});
    }),
  );
  const { user } = renderApp('/accounts', { as: 'administrator' });
  await user.click(await screen.findByRole('button', { name: 'Закрыть вход: Соснова Вера' }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await waitFor(() => expect(calls).toEqual(['2 deactivation', '2 activation']));
});

it('asks before a password is replaced: the old one cannot be brought back', async () => {
  let resets = 0;
  server.use(
    http.post('*/api/v1/accounts/2/password-reset', () => {
      resets += 1;
      return HttpResponse.json({ temporaryPassword: 'Рассвет-58' });
    }),
  );
  const { user } = renderApp('/accounts', { as: 'administrator' });
  await user.click(await screen.findByRole('button', { name: 'Новый пароль: Соснова Вера' }));
  expect(resets).toBe(0);
  await user.click(await screen.findByRole('button', { name: 'Выдать новый пароль' }));
  expect(await screen.findByText('Рассвет-58')).toBeInTheDocument();
});

it('keeps what was typed when the session has ended meanwhile', async () => {
  server.use(http.post('*/api/v1/accounts', () => new HttpResponse(null, { status: 499 })));
  const { user, router } = renderApp('/accounts', { as: 'administrator' });
  await user.click(await screen.findByRole('button', { name: 'Завести учётную запись' }));
  const panel = await screen.findByRole('dialog');
  await user.type(within(panel).getByLabelText('Фамилия'), 'Ивина');
  await user.type(within(panel).getByLabelText('Имя'), 'Анна');
  await user.selectOptions(within(panel).getByLabelText('Роль'), 'auditor');
  await user.click(within(panel).getByRole('button', { name: 'Завести и показать пароль' }));
  expect(await within(panel).findByRole('link', { name: 'Войти в соседней вкладке' })).toBeInTheDocument();
  expect(within(panel).getByLabelText('Фамилия')).toHaveValue('Ивина');
  expect(router.state.location.pathname).toBe('/accounts');
});

import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

afterEach(() => {
  window.location.hash = '';
});

function needed() {
  server.use(http.get('*/api/v1/setup', () => HttpResponse.json({ needed: true })));
}

it('creates the region and its first administrator with the token of the link', async () => {
  needed();
  let sent: unknown;
  server.use(
    http.post('*/api/v1/setup', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ region: 'id' }, { status: 201 });
    }),
  );
  window.location.hash = '#one-time';
  const { user } = renderApp('/setup', { as: null });
  await user.type(await screen.findByLabelText('Регион'), 'Волгоградская область');
  await user.type(screen.getByLabelText('Ваша фамилия'), 'Осин');
  await user.type(screen.getByLabelText('Ваше имя'), 'Игорь');
  await user.type(screen.getByLabelText('Логин'), 'i.osin');
  await user.type(screen.getByLabelText('Пароль'), 'короткий');
  await user.type(screen.getByLabelText('Пароль ещё раз'), 'другой');
  await user.click(screen.getByRole('button', { name: 'Создать регион и администратора' }));
  expect(await screen.findByText(/Пароль – от 12 знаков/)).toBeInTheDocument();
  await user.clear(screen.getByLabelText('Пароль'));
  await user.type(screen.getByLabelText('Пароль'), 'палочка летит дальше');
  await user.click(screen.getByRole('button', { name: 'Создать регион и администратора' }));
  expect(await screen.findByText('Пароли разные')).toBeInTheDocument();
  await user.clear(screen.getByLabelText('Пароль ещё раз'));
  await user.type(screen.getByLabelText('Пароль ещё раз'), 'палочка летит дальше');
  await user.click(screen.getByRole('button', { name: 'Создать регион и администратора' }));
  expect(
    await screen.findByRole('heading', { name: 'Волгоградская область: регион создан' }),
  ).toBeInTheDocument();
  expect(sent).toEqual({
    token: 'one-time',
    regionName: 'Волгоградская область',
    familyName: 'Осин',
    givenName: 'Игорь',
    username: 'i.osin',
    password: 'палочка летит дальше',
  });
});

it('says that the link was used already', async () => {
  renderApp('/setup', { as: null });
  expect(await screen.findByRole('heading', { name: 'Система уже настроена' })).toBeInTheDocument();
});

it('asks for the whole link when its code is missing', async () => {
  needed();
  renderApp('/setup', { as: null });
  expect(
    await screen.findByRole('heading', { name: 'Откройте одноразовую ссылку целиком' }),
  ).toBeInTheDocument();
});

it('tells those who come to sign in that there is nobody yet', async () => {
  needed();
  renderApp('/sign-in', { as: null });
  expect(await screen.findByText(/Первого администратора создаёт одноразовая ссылка/)).toBeInTheDocument();
});

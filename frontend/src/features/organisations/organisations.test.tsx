import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Appointment } from '@/shared/api/types';
import { armavir, schools } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

it('lists what is below and keeps the search in the address', async () => {
  const { user, router } = renderApp('/organisations', { as: 'municipal-coordinator' });
  expect(await screen.findByRole('link', { name: 'СОШ № 17' })).toHaveAttribute(
    'href',
    '/organisations/school6',
  );
  await user.type(screen.getByRole('searchbox'), 'лицей');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'СОШ № 17' })).toBeNull());
  expect(await screen.findByRole('link', { name: 'Лицей № 11' })).toBeInTheDocument();
  expect(router.state.location.search).toMatchObject({ q: 'лицей' });
});

it('opens only what lies in the caller’s own place of the tree', async () => {
  renderApp('/organisations/school4', { as: 'municipal-coordinator' });
  const crumbs = await screen.findByRole('navigation', { name: 'Где вы' });
  expect(within(crumbs).getByText('Краснодарский край').closest('a')).toBeNull();
  expect(within(crumbs).getByRole('link', { name: 'г. Армавир' })).toHaveAttribute(
    'href',
    '/organisations/armavir',
  );
});

it('adds a school below the municipality', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/organisations', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'new', version: 1, ...(sent as object) }, { status: 201 });
    }),
  );
  const { user } = renderApp('/organisations', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Добавить школу' }));
  const panel = await screen.findByRole('dialog');
  await user.type(within(panel).getByLabelText(/^ИНН/), '123');
  await user.click(within(panel).getByRole('button', { name: 'Добавить' }));
  expect(await within(panel).findByText('В ИНН 10 цифр, у частного лица 12')).toBeInTheDocument();
  expect(within(panel).getByText(/Напишите название/)).toBeInTheDocument();
  await user.clear(within(panel).getByLabelText(/^ИНН/));
  await user.type(within(panel).getByLabelText('Название'), ' СОШ № 23 ');
  await user.click(within(panel).getByRole('button', { name: 'Добавить' }));
  expect(await screen.findByText('СОШ № 23: добавлено')).toBeInTheDocument();
  expect(sent).toEqual({ name: 'СОШ № 23', type: 'SCHOOL', parent: 'armavir', externalIds: {} });
});

it('puts a refusal of the service on its field', async () => {
  server.use(
    http.post('*/api/v1/organisations', () =>
      HttpResponse.json(
        {
          detail: 'Организация не сохранена',
          errors: [{ pointer: '/externalIds/inn', detail: 'Этот ИНН уже у СОШ № 1' }],
        },
        { status: 409 },
      ),
    ),
  );
  const { user } = renderApp('/organisations', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Добавить школу' }));
  const panel = await screen.findByRole('dialog');
  await user.type(within(panel).getByLabelText('Название'), 'СОШ № 23');
  await user.type(within(panel).getByLabelText(/^ИНН/), '2302000010');
  await user.click(within(panel).getByRole('button', { name: 'Добавить' }));
  expect(await within(panel).findByText('Этот ИНН уже у СОШ № 1')).toBeInTheDocument();
  expect(within(panel).getByLabelText('Название')).toHaveValue('СОШ № 23');
});

it('does not overwrite what another has changed meanwhile, and reads it anew on request', async () => {
  let version = 1;
  let name = schools[0]!.name;
  server.use(
    http.get('*/api/v1/organisations/school1', () =>
      HttpResponse.json({ ...schools[0], name, path: [armavir] }, { headers: { ETag: `"${version}"` } }),
    ),
    http.patch('*/api/v1/organisations/school1', ({ request }) => {
      if (request.headers.get('If-Match') === `"${version}"` && version > 1)
        return HttpResponse.json(schools[0]);
      version = 2;
      name = 'СОШ № 1 им. Героя';
      return HttpResponse.json({ status: 412, detail: 'Запись изменена другим человеком' }, { status: 412 });
    }),
  );
  const { user } = renderApp('/organisations', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить: СОШ № 1' }));
  const panel = await screen.findByRole('dialog');
  const field = await within(panel).findByLabelText('Название');
  await user.type(field, ' имени');
  await user.click(within(panel).getByRole('button', { name: 'Сохранить' }));
  expect(await within(panel).findByText('Запись изменил другой')).toBeInTheDocument();
  expect(field).toHaveValue('СОШ № 1 имени');
  await user.click(within(panel).getByRole('button', { name: 'Загрузить новое' }));
  await waitFor(() => expect(within(panel).getByLabelText('Название')).toHaveValue('СОШ № 1 им. Героя'));
  await user.click(within(panel).getByRole('button', { name: 'Сохранить' }));
  expect(await screen.findByText('СОШ № 1 им. Героя: сведения сохранены')).toBeInTheDocument();
});

it('lets an auditor read and nothing else', async () => {
  renderApp('/organisations/armavir', { as: 'auditor' });
  expect(await screen.findByRole('link', { name: 'СОШ № 1' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Изменить|Добавить/ })).toBeNull();
});

it('tells what to begin with in an empty region', async () => {
  renderApp('/organisations', { as: 'region-operator', empty: true });
  expect(await screen.findByRole('heading', { name: 'Начните с муниципалитетов' })).toBeInTheDocument();
  expect(screen.getAllByRole('button', { name: 'Добавить муниципалитет' })).toHaveLength(2);
});

it('closes a school, tells from which day, and takes it back', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/organisations/school6/closure', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...schools[0], id: 'school6', closedOn: '2026-11-24', version: 2 });
    }),
    http.delete('*/api/v1/organisations/school6/closure', () => {
      sent.push('reopened');
      return HttpResponse.json({ ...schools[0], id: 'school6', version: 3 });
    }),
  );
  const { user } = renderApp('/organisations', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить: СОШ № 17' }));
  const closure = await screen.findByRole('region', { name: 'Реорганизация' });
  await user.click(within(closure).getByRole('button', { name: 'Закрыть организацию' }));
  expect(await screen.findByText(/СОШ № 17: закрыта с/)).toBeVisible();
  expect(sent[1]).toEqual({ closedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string });
  await user.click(screen.getAllByRole('button', { name: 'Отменить' }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent.at(-1)).toBe('reopened'));
});

it('appoints a curator with an account, and ends the appointment', async () => {
  const sent: unknown[] = [];
  let items: Appointment[] = [];
  const made: Appointment = {
    id: 'one',
    organisation: 'school4',
    post: 'CURATOR',
    familyName: 'Соснова',
    givenName: 'Вера',
    orderNumber: '101-о',
    orderDate: '2026-09-01',
    startsOn: '2026-09-01',
    signsIn: true,
  };
  server.use(
    http.get('*/api/v1/appointments', () => HttpResponse.json({ items })),
    http.post('*/api/v1/appointments', async ({ request }) => {
      sent.push(await request.json());
      items = [made];
      return HttpResponse.json({ appointment: made, temporaryPassword: 'abcDEF234' }, { status: 201 });
    }),
    http.post('*/api/v1/appointments/one/ending', async ({ request }) => {
      sent.push(await request.json());
      items = [{ ...made, endedOn: '2026-11-24' }];
      return HttpResponse.json(items[0]);
    }),
  );
  const { user } = renderApp('/organisations/school4', { as: 'municipal-coordinator' });
  expect(await screen.findByText('Пока никто не назначен')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Назначить приказом' }));
  const form = await screen.findByRole('dialog');
  await user.type(await within(form).findByLabelText('Фамилия'), 'Соснова');
  await user.type(within(form).getByLabelText('Имя'), 'Вера');
  await user.type(within(form).getByLabelText('Номер приказа'), '101-о');
  await user.click(within(form).getByLabelText(/Открыть учётную запись/));
  expect(within(form).getByLabelText('Логин')).toHaveValue('v.sosnova');
  await user.click(within(form).getByRole('button', { name: 'Записать назначение' }));
  expect(await screen.findByText('abcDEF234')).toBeVisible();
  expect(sent[0]).toMatchObject({ post: 'CURATOR', organisation: 'school4', username: 'v.sosnova' });
  await user.click(screen.getByRole('button', { name: 'Пароль передан' }));

  await user.click(await screen.findByRole('button', { name: 'Прекратить: Соснова Вера, куратор' }));
  await user.click(await screen.findByRole('button', { name: 'Прекратить назначение' }));
  expect(await screen.findByText('Кто был назначен раньше: 1')).toBeVisible();
  expect(sent[1]).not.toHaveProperty('orderNumber');
});

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { RegisterComparison } from '@/shared/api/types';
import { refusal } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const comparison: RegisterComparison = {
  rows: [
    {
      row: 2,
      outcome: 'CHANGED',
      id: 'school6',
      version: 4,
      knownBy: 'oo1',
      name: 'Лицей № 17',
      type: 'SCHOOL',
      parent: 'armavir',
      parentName: 'г. Армавир',
      externalIds: { oo1: '17', inn: '3304003009' },
      before: { name: 'СОШ № 17', parentName: 'г. Армавир', externalIds: { oo1: '17' } },
      errors: [],
    },
    {
      row: 3,
      outcome: 'NEW',
      id: 'new',
      name: 'СОШ № 30',
      type: 'SCHOOL',
      parent: 'armavir',
      parentName: 'г. Армавир',
      externalIds: {},
      errors: [],
    },
    {
      row: 4,
      outcome: 'REFUSED',
      name: 'Непонятное',
      externalIds: {},
      errors: [{ column: 'Вид', detail: 'По названию не понять, что это.' }],
    },
  ],
  missing: [{ id: 'school1', version: 2, name: 'СОШ № 1', type: 'SCHOOL', parentName: 'г. Армавир' }],
};

async function compare() {
  server.use(
    http.post('*/api/v1/organisations/armavir/register-comparisons', () => HttpResponse.json(comparison)),
  );
  const { user, router } = renderApp('/organisations/armavir/register', { as: 'municipal-coordinator' });
  await user.upload(
    await screen.findByLabelText('Реестр организаций'),
    new File(['Название'], 'реестр.csv', { type: 'text/csv' }),
  );
  return { user, router, table: await screen.findByRole('table') };
}

it('shows what differs, ticks what is new and changed, and closes nothing unasked', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/organisations/armavir/register-changes', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router, table } = await compare();
  expect(within(table).getByText('было «СОШ № 17»')).toBeVisible();
  expect(within(table).getByText('ИНН: не было → 3304003009')).toBeVisible();
  expect(within(table).getByText(/По названию не понять/)).toBeVisible();
  expect(within(table).queryByRole('checkbox', { name: 'Непонятное' })).toBeNull();
  expect(within(table).getByRole('checkbox', { name: 'СОШ № 1' })).not.toBeChecked();
  await user.click(within(table).getByRole('checkbox', { name: 'СОШ № 1' }));
  await user.click(within(table).getByRole('checkbox', { name: 'СОШ № 30' }));
  await user.click(screen.getByRole('button', { name: 'Применить отмеченное: 2' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisations/armavir'));
  expect(sent).toMatchObject({
    rows: [{ row: 2, version: 4, organisation: { id: 'school6', name: 'Лицей № 17' } }],
    closed: [{ id: 'school1', version: 2 }],
  });
});

it('says which row is refused and keeps what was ticked', async () => {
  server.use(
    http.post('*/api/v1/organisations/armavir/register-changes', () =>
      refusal(422, 'ROW_REFUSED', 'Строка 3: такая организация уже есть.'),
    ),
  );
  const { user, table } = await compare();
  await user.click(screen.getByRole('button', { name: 'Применить отмеченное: 2' }));
  expect(await screen.findByText(/Строка 3: такая организация уже есть/)).toBeVisible();
  expect(within(table).getByRole('checkbox', { name: 'СОШ № 30' })).toBeChecked();
});

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Restructuring } from '@/shared/api/types';
import { schools } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { refusal } from '@/testing/programmeHandlers';
import { server } from '@/testing/server';

async function reorganisationOf(name: string) {
  const { user } = renderApp('/organisations/armavir', { as: 'region-operator' });
  await user.click(await screen.findByRole('button', { name: `Изменить: ${name}` }));
  return { user, panel: await screen.findByRole('region', { name: 'Реорганизация' }) };
}

it('merges a school into another one and takes it back', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/organisations/school6/merger', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/organisations/school6/merger', () => {
      sent.push('taken back');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, panel } = await reorganisationOf('СОШ № 17');
  await user.selectOptions(within(panel).getByLabelText('Реорганизация'), 'MERGE');
  await user.click(within(panel).getByRole('button', { name: 'Присоединить' }));
  expect(within(panel).getByText('Выберите организацию')).toBeVisible();
  await user.click(within(panel).getByRole('combobox', { name: 'К какой присоединена' }));
  expect(screen.queryByRole('option', { name: /СОШ № 17/ })).toBeNull();
  await user.click(await screen.findByRole('option', { name: /Лицей № 11/ }));
  await user.click(within(panel).getByRole('button', { name: 'Присоединить' }));
  expect(await screen.findByText(/СОШ № 17: присоединена с/)).toBeVisible();
  const lyceum = schools.find(({ name }) => name === 'Лицей № 11');
  expect(sent[0]).toMatchObject({ into: lyceum?.id });
  await user.click(screen.getAllByRole('button', { name: 'Отменить' }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent.at(-1)).toBe('taken back'));
});

it('says why a merger is refused and keeps what was chosen', async () => {
  server.use(
    http.put('*/api/v1/organisations/school6/merger', () =>
      refusal(422, 'CHANGED_LATER', 'День раньше последней перемены.'),
    ),
  );
  const { user, panel } = await reorganisationOf('СОШ № 17');
  await user.selectOptions(within(panel).getByLabelText('Реорганизация'), 'MERGE');
  await user.click(within(panel).getByRole('combobox', { name: 'К какой присоединена' }));
  await user.click(await screen.findByRole('option', { name: /Лицей № 11/ }));
  await user.click(within(panel).getByRole('button', { name: 'Присоединить' }));
  expect(await within(panel).findByText(/День раньше последней перемены/)).toBeVisible();
  expect(within(panel).getByLabelText('Реорганизация')).toHaveValue('MERGE');
});

it('asks from which day a new name holds, and only then', async () => {
  let sent: unknown;
  server.use(
    http.patch('*/api/v1/organisations/school6', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...schools[0], id: 'school6', version: 2 });
    }),
  );
  const { user } = await reorganisationOf('СОШ № 17');
  const panel = screen.getByRole('dialog');
  expect(within(panel).queryByLabelText(/С какого дня новое название/)).toBeNull();
  await user.clear(within(panel).getByLabelText('Название'));
  await user.type(within(panel).getByLabelText('Название'), 'Лицей № 17');
  await user.type(within(panel).getByLabelText(/С какого дня новое название/), '01.09.2026');
  await user.click(within(panel).getByRole('button', { name: 'Сохранить' }));
  expect(await screen.findByText('Лицей № 17: сведения сохранены')).toBeVisible();
  expect(sent).toMatchObject({ name: 'Лицей № 17', since: '2026-09-01' });
});

it('tells what has been reorganised', async () => {
  const items: Restructuring[] = [
    {
      organisation: 'school6',
      name: 'СОШ № 17',
      on: '2026-09-01',
      kind: 'MERGED',
      from: { id: 'armavir', name: 'г. Армавир' },
      to: { id: 'school4', name: 'СОШ № 1' },
    },
    {
      organisation: 'school5',
      name: 'Лицей № 11',
      on: '2025-01-10',
      kind: 'RENAMED',
      nameBefore: 'СОШ № 11',
    },
  ];
  server.use(http.get('*/api/v1/organisations/armavir/changes', () => HttpResponse.json({ items })));
  renderApp('/organisations/armavir', { as: 'auditor' });
  expect(await screen.findByText('01.09.2026: «СОШ № 17» присоединена к «СОШ № 1»')).toBeVisible();
  expect(screen.getByText('10.01.2025: «СОШ № 11» теперь называется «Лицей № 11»')).toBeVisible();
});

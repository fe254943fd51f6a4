import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { NewSavedFilter, SavedFilter } from '@/shared/api/types';
import { fill } from '@/testing/fill';
import { withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

/** A server that keeps filters as the real one does. */
function keeps(...first: SavedFilter[]): { items: SavedFilter[] } {
  const kept = { items: first };
  const put = (id: string, { name, byDefault, search }: NewSavedFilter) => {
    kept.items = [...kept.items.filter((one) => one.id !== id), { id, name, byDefault, search }];
    return HttpResponse.json(kept);
  };
  server.use(
    http.get('*/api/v1/saved-filters', () => HttpResponse.json(kept)),
    http.post('*/api/v1/saved-filters', async ({ request }) =>
      put('new', (await request.json()) as NewSavedFilter),
    ),
    http.put('*/api/v1/saved-filters/:id', async ({ request, params }) =>
      put(String(params.id), (await request.json()) as NewSavedFilter),
    ),
    http.delete('*/api/v1/saved-filters/:id', ({ params }) => {
      kept.items = kept.items.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return kept;
}

const waiting: SavedFilter = {
  id: 'waiting',
  name: 'Ждут пару',
  byDefault: false,
  search: { role: 'MENTEE', paired: false, columns: ['who', 'pair'] },
};

beforeEach(withProgramme);

it('keeps conditions under a name, and no word that was searched for', async () => {
  const kept = keeps();
  const { user } = renderApp('/people?consent=MISSING&grade=9&q=Вязов', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Мои отборы' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Сохранить этот отбор' }));
  const drawer = await screen.findByRole('dialog', { name: 'Сохранить отбор' });
  expect(await within(drawer).findByText(/Текст поиска не сохраняется/)).toBeVisible();
  await fill(user, within(drawer).getByLabelText('Название'), 'Девятые без согласия');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить отбор' }));
  await screen.findByRole('button', { name: 'Девятые без согласия' });
  expect(kept.items).toEqual([
    { id: 'new', name: 'Девятые без согласия', byDefault: false, search: { consent: 'MISSING', grade: 9 } },
  ]);
});

it('applies a kept one with its columns', async () => {
  keeps(waiting);
  const { user, router } = renderApp('/people?kind=PUPIL', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Мои отборы' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Ждут пару' }));
  await waitFor(() => expect(router.state.location.search).toEqual(waiting.search));
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Согласие' })).toBeNull());
  expect(screen.getByRole('columnheader', { name: 'Пара' })).toBeVisible();
});

it('opens the list with the one chosen for that, and still shows all when asked', async () => {
  keeps({ ...waiting, byDefault: true, search: { kind: 'STUDENT' } });
  const { user, router } = renderApp('/people', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Показать всех' }));
  await screen.findByRole('row', { name: /Вязов/ });
  expect(router.state.location.search).toEqual({});
});

it('renames one and brings a removed one back', async () => {
  const kept = keeps(waiting);
  const { user } = renderApp('/people?kind=PUPIL', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Мои отборы' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Переименовать и убрать' }));
  const drawer = await screen.findByRole('dialog', { name: 'Мои отборы' });
  const name = await within(drawer).findByLabelText('Название');
  await user.clear(name);
  await fill(user, name, 'Без наставника');
  await user.click(within(drawer).getByRole('button', { name: 'Переименовать' }));
  await user.click(await within(drawer).findByRole('button', { name: 'Убрать «Без наставника»' }));
  expect(await within(drawer).findByText('Сохранённых отборов нет.')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await waitFor(() => expect(kept.items.map((one) => one.name)).toEqual(['Без наставника']));
});

it('hides a column and brings it back', async () => {
  keeps();
  const { user, router } = renderApp('/people', { as: 'curator' });
  await screen.findByRole('columnheader', { name: 'Кто это' });
  await user.click(screen.getByRole('button', { name: 'Столбцы' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Кто это' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ columns: ['role', 'pair', 'consent'] }));
  await user.click(screen.getByRole('checkbox', { name: 'Кто это' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

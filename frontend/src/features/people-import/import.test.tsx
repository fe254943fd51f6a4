import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { PeopleImport, PeopleImportRow } from '@/shared/api/types';
import { school } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const one: PeopleImport = {
  id: 'import',
  version: 2,
  organisation: school.id,
  fileName: 'Наставляемые.xlsx',
  dryRun: true,
  state: 'DONE',
  done: 3,
  total: 3,
  layout: 'MENTEES',
  columns: [
    { index: 0, heading: 'ФИО наставляемого', field: 'FULL_NAME' },
    { index: 1, heading: 'Год рождения', field: 'BIRTH' },
    { index: 2, heading: 'Кружок' },
  ],
  result: {
    created: 2,
    updated: 0,
    unchanged: 0,
    rejected: 1,
    candidates: 2,
    entered: 0,
    duplicates: 0,
    errors: [],
  },
  createdAt: '2026-10-20T09:00:00Z',
  createdBy: 'Куратор',
};

const wrong: PeopleImportRow = {
  row: 3,
  line: 5,
  cells: [
    { field: 'FULL_NAME', heading: 'ФИО наставляемого', value: 'Oльхин Семён', corrected: false },
    { field: 'BIRTH', heading: 'Год рождения', value: '2012', corrected: false },
  ],
  errors: [
    {
      row: 3,
      line: 5,
      field: 'FULL_NAME',
      column: 'ФИО наставляемого',
      code: 'LATIN_LETTERS',
      message: 'В слове «Oльхин Семён» есть латинские буквы.',
      suggestion: 'Ольхин Семён',
    },
  ],
};

function stands(more: Partial<PeopleImport> = {}) {
  server.use(
    http.get('*/api/v1/people-imports/import', () => HttpResponse.json({ ...one, ...more })),
    http.get('*/api/v1/people-imports/import/rows', () => HttpResponse.json({ items: [wrong] })),
  );
}

it('says what will come of a table and takes a correction by one press', async () => {
  stands();
  const sent: unknown[] = [];
  server.use(
    http.patch('*/api/v1/people-imports/import/rows/3', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...wrong, errors: [] });
    }),
  );
  const { user } = renderApp('/people/import/import', { as: 'curator' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Наставляемые.xlsx' })).toBeVisible();
  expect(screen.getByText('будут записаны').previousSibling).toHaveTextContent('2');
  expect(await screen.findByText('Строка 5')).toBeVisible();
  expect(screen.getByText('2012')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Написать «Ольхин Семён»' }));
  expect(await screen.findByText('исправлена')).toBeVisible();
  expect(screen.getByLabelText('ФИО наставляемого', { selector: 'input' })).toHaveValue('Ольхин Семён');
  expect(sent).toEqual([{ cells: [{ field: 'FULL_NAME', value: 'Ольхин Семён' }] }]);
});

it('writes the table, and takes it back', async () => {
  let state: Partial<PeopleImport> = {};
  server.use(
    http.get('*/api/v1/people-imports/import', () => HttpResponse.json({ ...one, ...state })),
    http.get('*/api/v1/people-imports/import/rows', () => HttpResponse.json({ items: [wrong] })),
    http.post('*/api/v1/people-imports/import/confirmation', () => {
      state = { dryRun: false, version: 3, result: { ...one.result!, duplicates: 2 } };
      return HttpResponse.json({ id: 'import', kind: 'PEOPLE_IMPORT', state: 'QUEUED', done: 0, total: 3 });
    }),
    http.post('*/api/v1/people-imports/import/undo', () => {
      state = { dryRun: false, state: 'UNDONE', version: 4 };
      return HttpResponse.json({ removed: 2, restored: 0, kept: 1 });
    }),
  );
  const { user } = renderApp('/people/import/import', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Записать' }));
  expect(await screen.findByText(/2\sновые карточки похожи на прежние/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Сравнить и решить' })).toHaveAttribute(
    'href',
    '/people/duplicates',
  );
  await user.click(await screen.findByRole('button', { name: 'Отменить загрузку' }));
  expect(await screen.findByText(/Убрано: 2.*С 1 человеком уже работали/)).toBeVisible();
  await waitFor(() => expect(screen.getByText('отменён')).toBeVisible());
});

it('asks which column is which where names are not seen', async () => {
  const sent: unknown[] = [];
  stands({
    state: 'FAILED',
    layout: 'PEOPLE',
    columns: [{ index: 0, heading: 'Кого учим' }],
    result: { ...one.result!, rejected: 0, message: 'Не видно, где в таблице имена людей.' },
  });
  server.use(
    http.put('*/api/v1/people-imports/import/columns', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'import', kind: 'PEOPLE_IMPORT', state: 'QUEUED', done: 0, total: 1 });
    }),
  );
  const { user } = renderApp('/people/import/import', { as: 'curator' });
  expect(await screen.findByText('Не видно, где в таблице имена людей.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Кого учим'), 'ФИО');
  await user.click(screen.getByRole('button', { name: 'Запомнить и проверить заново' }));
  await waitFor(() =>
    expect(sent).toEqual([{ layout: 'PEOPLE', columns: [{ index: 0, field: 'FULL_NAME' }] }]),
  );
});

it('shows how far a table has been read, and stops it', async () => {
  let stopped = false;
  server.use(
    http.get('*/api/v1/people-imports/import', () =>
      HttpResponse.json({
        ...one,
        state: stopped ? 'CANCELLED' : 'RUNNING',
        done: 2000,
        total: 8000,
        result: undefined,
      }),
    ),
    http.post('*/api/v1/jobs/import/cancellation', () => {
      stopped = true;
      return HttpResponse.json({
        id: 'import',
        kind: 'PEOPLE_IMPORT',
        state: 'CANCELLED',
        done: 2000,
        total: 8000,
      });
    }),
  );
  const { user } = renderApp('/people/import/import', { as: 'curator' });
  expect(await screen.findByText(/Прочитано строк: 2\s000 из 8\s000/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Остановить' }));
  expect(await screen.findByText('остановлен')).toBeVisible();
});

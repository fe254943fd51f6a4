import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import type { Obligation } from '@/shared/api/types';
import { school } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const obligation: Obligation = {
  id: 'duty-1',
  organisation: school.id,
  organisationName: school.name,
  issuer: 'armavir',
  issuerName: 'Управление образования',
  roadmap: 'municipal',
  roadmapTitle: 'Карта муниципалитета',
  activity: 'row-9',
  words: 'Утвердить карту школы',
  dueOn: '2026-11-10',
  lateDays: 10,
  state: 'OPEN',
  documents: 0,
};

it('lets a school answer at the place where it reads what is asked', async () => {
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/obligations', () => HttpResponse.json({ items: [obligation] })),
    http.get('*/api/v1/roadmaps/municipal/activities/row-9/evidence', () =>
      HttpResponse.json({ items: [], expected: ['ORDER'], mayAdd: true }),
    ),
    http.get('*/api/v1/evidence/kinds', () =>
      HttpResponse.json({ items: [{ code: 'ORDER', name: 'Приказ', words: [] }] }),
    ),
    http.post('*/api/v1/obligations/duty-1/answer', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ ...obligation, state: 'DONE' });
    }),
  );
  const { user } = renderApp('/obligations', { as: 'curator' });
  expect(await screen.findByText(/просрочено на 10\sрабочих дней/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ответить: Утвердить карту школы' }));
  expect(await screen.findByRole('button', { name: 'Приложить документ' })).toBeVisible();
  await user.type(screen.getByLabelText('Что сделано'), 'Приказ № 5');
  await user.click(screen.getByRole('button', { name: 'Отправить ответ' }));
  expect(sent).toHaveBeenCalledWith({ declines: false, answer: 'Приказ № 5' });
});

it('shows the coordinator who is late and by how many working days, laggards first', async () => {
  server.use(
    http.get('*/api/v1/roadmap-control', () =>
      HttpResponse.json({
        columns: [{ key: 'row-9', title: 'Утвердить карту школы', roadmap: 'municipal' }],
        rows: [
          {
            organisation: 'late',
            name: 'Школа № 2',
            cells: [{ column: 'row-9', total: 1, done: 0, late: 1, lateDays: 8 }],
            total: 1,
            done: 0,
            late: 1,
            lateDays: 8,
          },
          {
            organisation: 'done',
            name: 'Школа № 1',
            cells: [{ column: 'row-9', total: 1, done: 1, late: 0, lateDays: 0 }],
            total: 1,
            done: 1,
            late: 0,
            lateDays: 0,
          },
        ],
      }),
    ),
  );
  renderApp('/control', { as: 'municipal-coordinator' });
  const rows = await screen.findAllByRole('row');
  expect(rows[1]).toHaveTextContent(/Школа № 2.*дольше всего 8\sрабочих дней/);
  expect(screen.getByText(/отстают: 1/)).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import type { Remark, RoadmapApproval, RoadmapState } from '@/shared/api/types';
import { school } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { found, roadmap } from '@/testing/roadmap';
import { server } from '@/testing/server';

const remark: Remark = {
  id: 'remark-1',
  activity: 'row-2',
  text: 'Анализ раньше сбора данных',
  at: '2026-11-20T09:00:00Z',
  by: 'Координатор',
};

function stands(state: RoadmapState, approval: Partial<RoadmapApproval>) {
  found([]);
  server.use(
    http.get('*/api/v1/roadmaps/map', () =>
      HttpResponse.json({ ...roadmap, organisation: school.id, state }),
    ),
    http.get('*/api/v1/roadmaps/map/approval', () =>
      HttpResponse.json({ may: [], remarks: [], ...approval }),
    ),
  );
}

it('shows the author what to mend, by row, and takes the answer', async () => {
  stands('RETURNED', { may: ['SUBMIT'], remarks: [remark] });
  const answered = vi.fn();
  server.use(
    http.post('*/api/v1/roadmaps/map/remarks/remark-1/answer', async ({ request }) => {
      answered(await request.json());
      return HttpResponse.json({ ...remark, answered: { at: remark.at, by: 'Куратор' } });
    }),
  );
  const { user } = renderApp('/roadmaps/map?activity=row-2', { as: 'curator' });
  expect(await screen.findByText('1 замечание')).toBeVisible();
  const remarks = await screen.findByRole('region', { name: 'Замечания' });
  expect(within(remarks).getByText(remark.text)).toBeVisible();
  await user.type(within(remarks).getByLabelText('Что сделано по замечанию'), 'Переставили');
  await user.click(within(remarks).getByRole('button', { name: 'Учтено' }));
  expect(answered).toHaveBeenCalledWith({ answer: 'Переставили' });
});

it('lets the one who agrees return it with the remarks that he made', async () => {
  stands('SUBMITTED', { may: ['AGREE', 'RETURN'], remarks: [remark] });
  const { user } = renderApp('/roadmaps/map', { as: 'municipal-coordinator' });
  expect(await screen.findByRole('button', { name: 'Согласовать' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Вернуть: 1\sзамечание/ }));
  const drawer = await screen.findByRole('dialog', { name: 'Вернуть карту' });
  expect(await within(drawer).findByText('строка 2.')).toBeVisible();
  expect(within(drawer).getByText(/Анализ раньше сбора/)).toBeVisible();
});

it('asks for the number and date of the order before it approves', async () => {
  stands('AGREED', { may: ['APPROVE'] });
  const sent = vi.fn();
  server.use(
    http.post('*/api/v1/roadmaps/map/approval', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ may: [], remarks: [] });
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Утвердить приказом' }));
  const drawer = await screen.findByRole('dialog', { name: 'Приказ об утверждении карты' });
  await user.click(await within(drawer).findByRole('button', { name: 'Утвердить карту' }));
  expect(sent).toHaveBeenCalledWith({ orderNumber: '223', orderDate: '2026-08-15' });
});

it('shows how the roadmap differs from what was approved, in the words of an amending order', async () => {
  stands('APPROVED', { may: ['OPEN_AMENDMENT'] });
  server.use(
    http.get('*/api/v1/roadmaps/map/editions', () =>
      HttpResponse.json({
        items: [
          {
            number: 2,
            kind: 'APPROVED',
            orderNumber: '112-ОД',
            orderDate: '2026-11-18',
            sha256: 'ab'.repeat(32),
            at: '2026-11-18T09:00:00Z',
            by: 'Директор',
          },
        ],
      }),
    ),
    http.get('*/api/v1/roadmaps/map/comparison', () =>
      HttpResponse.json({
        from: 2,
        head: [],
        rows: [
          {
            id: 'row-1',
            kind: 'CHANGED',
            number: '1.1',
            activity: 'Сбор данных о наставниках',
            changes: [{ field: 'termText', from: 'сентябрь', to: 'октябрь' }],
          },
          { id: 'gone', kind: 'DELETED', activity: 'Слёт', changes: [] },
        ],
        unchanged: 2,
      }),
    ),
  );
  renderApp('/roadmaps/map/changes', { as: 'curator' });
  expect(await screen.findByText(/утверждённую приказом № 112-ОД от 18.11.2026/)).toBeVisible();
  expect(screen.getByText('Изложить в новой редакции')).toBeVisible();
  expect(screen.getByText('октябрь')).toBeVisible();
  expect(screen.getByText('Исключить строку').closest('li')).toHaveTextContent('Слёт');
});

it('puts before the coordinator what waits for his word, with the day until which', async () => {
  renderApp('/agreements', { as: 'municipal-coordinator' });
  const waiting = await screen.findByRole('table', { name: 'Ждут вашего согласования' });
  expect(within(waiting).getAllByText(/до 01.12.2026, осталось 7\sдней/)).toHaveLength(2);
});

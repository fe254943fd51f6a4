import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { school } from '@/testing/demo';
import { renderApp } from '@/testing/render';
import { found, roadmap } from '@/testing/roadmap';
import { server } from '@/testing/server';

it('shows what would become of the ticked rows before it changes them, and takes it back', async () => {
  found([]);
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/roadmaps/map', () => HttpResponse.json({ ...roadmap, organisation: school.id })),
    http.post('*/api/v1/roadmaps/map/activities/bulk', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({
        changed: 1,
        rows: [
          {
            id: 'row-1',
            activity: 'Сбор данных',
            before: 'до 10.11.2026',
            after: 'до 17.11.2026',
            termText: 'до 10.11.2026',
          },
          { id: 'row-2', activity: 'Анализ', skipped: 'В сроке нет дат, двигать нечего' },
        ],
      });
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  await user.click(await screen.findByRole('checkbox', { name: 'Отметить все строки' }));
  await user.click(screen.getByRole('button', { name: 'Сделать с отмеченными…' }));
  await user.selectOptions(await screen.findByLabelText('Что сделать'), 'Сдвинуть сроки');
  await user.click(screen.getByRole('button', { name: /^Посмотреть, что изменится/ }));
  expect(await screen.findByText('до 10.11.2026 → до 17.11.2026')).toBeVisible();
  expect(screen.getByText('В сроке нет дат, двигать нечего')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Изменить' }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  expect(sent).toHaveBeenLastCalledWith({
    action: 'RESTORE',
    rows: [{ id: 'row-1', termText: 'до 10.11.2026' }],
  });
});

it('changes a term where it stands, by keyboard, and says who was faster', async () => {
  found([]);
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/roadmaps/map', () => HttpResponse.json({ ...roadmap, organisation: school.id })),
    http.patch('*/api/v1/roadmaps/map/activities/row-1', async ({ request }) => {
      sent(await request.json());
      return sent.mock.calls.length > 1
        ? HttpResponse.json({ ...roadmap.activities[0], version: 2 })
        : HttpResponse.json(
            { status: 412, detail: 'Пока вы правили, запись изменил(а) Директор (20.11.2026 в 09:05).' },
            { status: 412 },
          );
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  const cell = await screen.findByRole('button', { name: /^Изменить. Срок: Сбор данных/ });
  cell.focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByLabelText(/^Срок: Сбор данных/), 'до 10.11.2026{Enter}');
  expect(await screen.findByText(/изменил\(а\) Директор/)).toBeVisible();
  expect(screen.getByLabelText(/^Срок: Сбор данных/)).toHaveValue('до 10.11.2026');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Строка изменена')).toBeVisible();
  expect(sent).toHaveBeenLastCalledWith({ termText: 'до 10.11.2026' });
});

it('moves a row by the arrows into the next section, keeps the focus, and takes it back', async () => {
  found([]);
  const sent = vi.fn();
  let activities = roadmap.activities.map((one, index) => ({
    ...one,
    section: index < 2 ? 'Первый' : 'Второй',
  }));
  server.use(
    http.get('*/api/v1/roadmaps/map', () =>
      HttpResponse.json({ ...roadmap, organisation: school.id, activities }),
    ),
    http.put('*/api/v1/roadmaps/map/activities/row-2/place', async ({ request }) => {
      const place = (await request.json()) as { section: string };
      sent(place);
      activities = activities.map((one) => (one.id === 'row-2' ? { ...one, section: place.section } : one));
      return HttpResponse.json(activities[1]);
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  (await screen.findByRole('button', { name: 'Переместить стрелками: Анализ базы наставников' })).focus();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByText('Строка перемещена')).toBeVisible();
  expect(sent).toHaveBeenLastCalledWith({ after: 'row-1', section: 'Второй', subsection: '' });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Переместить.*Анализ базы/ })).toHaveFocus(),
  );
  // the toast of the test before may still stand
  await user.click(screen.getAllByRole('button', { name: 'Отменить' }).at(-1) as HTMLElement);
  expect(sent).toHaveBeenLastCalledWith({ after: 'row-1', section: 'Первый', subsection: '' });
});

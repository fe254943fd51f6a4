import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

it('shows what is near and what is over, counts the unread at the bell, and marks them read', async () => {
  const read = vi.fn();
  server.use(
    http.get('*/api/v1/reminders/address', () => HttpResponse.json({})),
    http.get('*/api/v1/reminders', () =>
      HttpResponse.json({
        items: [
          {
            id: 'one',
            step: 'ESCALATED',
            roadmap: 'map',
            roadmapTitle: 'Карта школы',
            activity: 'row',
            words: 'Утвердить пары',
            dueOn: '2026-11-10',
            about: 'school',
            aboutName: 'СОШ № 2',
            at: '2026-11-20T06:30:00Z',
            read: false,
          },
        ],
      }),
    ),
    http.post('*/api/v1/reminders/read', async ({ request }) => {
      read(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp('/reminders', { as: 'municipal-coordinator' });
  expect(await screen.findByRole('link', { name: 'Напоминания, новых: 1' })).toBeVisible();
  expect(await screen.findByText('Опаздывают ниже')).toBeVisible();
  expect(screen.getByText('СОШ № 2, Карта школы')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Прочитано всё' }));
  expect(read).toHaveBeenCalledWith({});
});

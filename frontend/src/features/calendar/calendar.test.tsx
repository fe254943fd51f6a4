import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import type { WorkCalendar } from '@/shared/api/types';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { monthsOf, turned } from './model/months';

const calendar: WorkCalendar = {
  year: 2026,
  daysOff: ['2026-11-04', '2026-11-28', '2026-11-29'],
  workingDays: 247,
  source: 'Постановление № 1466',
  preliminary: false,
  layer: { year: 2026, version: 0, source: 'Отличий нет', preliminary: false, daysOff: [], workingDays: [] },
  versions: [],
  mayEdit: true,
};

it('tells what would move before the calendar is changed', async () => {
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/work-calendars/2026', () => HttpResponse.json(calendar)),
    http.put('*/api/v1/work-calendars/2026', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({
        impact: { rows: 12, moves: [{ from: '2026-11-27', to: '2026-11-30', rows: 12 }] },
        calendar,
      });
    }),
  );
  const { user } = renderApp('/calendar', { as: 'municipal-coordinator' });
  expect(await screen.findByText(/247\sрабочих дней/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Изменить дни' }));
  await user.click(screen.getByRole('button', { name: '27.11.2026, рабочий' }));
  expect(screen.getByRole('button', { name: '27.11.2026, выходной' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.type(screen.getByLabelText('Основание'), 'Карантин');
  await user.click(screen.getByRole('button', { name: 'Посмотреть, что сдвинется' }));
  expect(await screen.findByText(/Сдвинется 12\sсроков/)).toBeVisible();
  expect(sent).toHaveBeenLastCalledWith({
    source: 'Карантин',
    preliminary: false,
    daysOff: ['2026-11-27'],
    workingDays: [],
    dryRun: true,
  });
  await user.click(screen.getByRole('button', { name: 'Записать календарь' }));
  expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ dryRun: false }));
});

it('lays months out by weeks that begin on Monday', () => {
  const november = monthsOf(2026)[10]!;
  expect(november.offset).toBe(6);
  expect(november.days).toHaveLength(30);
});

it('turns a day over and back', () => {
  const none = { daysOff: [], workingDays: [] };
  const off = turned(none, '2026-11-27', false);
  expect(off.daysOff).toEqual(['2026-11-27']);
  expect(turned(off, '2026-11-27', true)).toEqual(none);
  expect(turned(none, '2026-11-28', true).workingDays).toEqual(['2026-11-28']);
});

it('takes the holidays of the own school, sorted by the service, and says what is wrong in them', async () => {
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/work-calendars/*', () => HttpResponse.json({ ...calendar, mayEdit: false })),
    http.put('*/api/v1/school-holidays', async ({ request }) => {
      sent(await request.json());
      return sent.mock.calls.length > 1
        ? HttpResponse.json({ schoolYear: '2026/2027', own: true, holidays: [] })
        : HttpResponse.json(
            { status: 400, detail: '«осенние»: последний день раньше первого.' },
            { status: 400 },
          );
    }),
  );
  const { user } = renderApp('/calendar', { as: 'curator' });
  const holidays = await screen.findByRole('region', { name: /^Каникулы/ });
  await user.click(await within(holidays).findByRole('button', { name: 'Ввести свои каникулы' }));
  await user.type(within(holidays).getByLabelText('Основание'), 'График');
  const autumn = within(holidays).getByRole('group', { name: 'Каникулы 1' });
  await user.type(within(autumn).getByLabelText('С'), '03.11.2026');
  await user.type(within(autumn).getByLabelText('По'), '26.10.2026');
  await user.click(within(holidays).getByRole('button', { name: 'Записать' }));
  expect(await screen.findByText(/последний день раньше первого/)).toBeVisible();
  await user.click(within(holidays).getByRole('button', { name: 'Записать' }));
  expect(await screen.findByText('Каникулы записаны')).toBeVisible();
  expect(sent).toHaveBeenLastCalledWith({
    source: 'График',
    holidays: [{ name: 'осенние', from: '2026-11-03', to: '2026-10-26' }],
  });
});

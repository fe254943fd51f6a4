import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { LogEntry } from '@/shared/api/log';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const read: LogEntry = {
  id: 7,
  at: '2026-11-24T09:15:00Z',
  actor: 'school120-curator',
  roles: ['curator'],
  action: 'READ',
  subjectType: 'person',
  subject: '01a21d22-b465-77db-9574-c1626983ae4b',
  organisationName: 'МОУ СШ № 120',
};

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/participants-log', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [read] });
    }),
  );
});

it('shows an auditor who looked at whom by number, and all about one number by a press', async () => {
  const { user } = renderApp('/log?deed=READ', { as: 'auditor' });
  const row = await screen.findByRole('row', { name: /school120-curator/ });
  expect(within(row).getByText(/смотрел: участник/)).toBeVisible();
  await user.click(within(row).getByRole('button', { name: 'куратор' }));
  const sight = await screen.findByRole('dialog', { name: 'Что видит куратор' });
  expect(within(sight).getByText(/видит и меняет/)).toBeVisible();
  expect(within(sight).getByText('Участники')).toBeVisible();
  expect(within(sight).queryByText('Журнал')).toBeNull();
  await user.keyboard('{Escape}');
  expect(asked[0]?.get('deed')).toBe('READ');

  await user.click(within(row).getByRole('button', { name: /^01a21d22…/ }));
  await expect.poll(() => asked.at(-1)?.get('subject')).toBe(read.subject);
  expect(asked.at(-1)?.get('deed')).toBeNull();
  expect(screen.getByRole('link', { name: 'Выгрузить в Excel' })).toHaveAttribute(
    'href',
    `/api/v1/participants-log/export?subject=${read.subject}`,
  );
});

it('tells where the chain is broken', async () => {
  server.use(
    http.post('*/api/v1/participants-log/verification', () =>
      HttpResponse.json({ intact: false, brokenAt: 1204, last: { number: 2000, seal: 'a'.repeat(64) } }),
    ),
  );
  const { user } = renderApp('/log', { as: 'auditor' });
  await user.click(await screen.findByRole('button', { name: 'Проверить целостность' }));
  expect(await screen.findByText(/Запись № 1\s204 изменена или перед ней изъята другая/)).toBeVisible();
});

it('is open to auditors alone', async () => {
  renderApp('/log', { as: 'curator' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Эту страницу видят другие' })).toBeVisible();
});

import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

it('tells whoever holds the paper by which order it is in force, without a login', async () => {
  server.use(
    http.get('*/api/v1/roadmap-checks/one', () =>
      HttpResponse.json({
        approved: true,
        title: 'Карта школы',
        organisation: 'СОШ № 3',
        orderNumber: '112-ОД',
        orderDate: '2026-11-18',
        sha256: 'ab'.repeat(32),
      }),
    ),
  );
  renderApp('/check/one', { as: null });
  expect(await screen.findByRole('heading', { name: 'Карта школы' })).toBeVisible();
  expect(screen.getByText('№ 112-ОД от 18.11.2026')).toBeVisible();
});

it('says that a draft is not in force', async () => {
  server.use(http.get('*/api/v1/roadmap-checks/one', () => HttpResponse.json({ approved: false })));
  renderApp('/check/one', { as: null });
  expect(await screen.findByRole('heading', { name: 'Карта не утверждена' })).toBeVisible();
});

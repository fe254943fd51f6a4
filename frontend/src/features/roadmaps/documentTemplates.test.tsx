import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import type { DocumentTemplate } from '@/shared/api/types';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const builtIn: DocumentTemplate = {
  kind: 'ROADMAP',
  title: 'Дорожная карта – приложение к приказу',
  own: false,
  lostInPdf: [],
  tags: [
    { name: 'название', meaning: 'Название карты', shape: 'TEXT', required: true },
    { name: 'показатели', meaning: 'Планируемые значения', shape: 'BLOCK', required: false },
  ],
};
const own: DocumentTemplate = {
  ...builtIn,
  organisation: 'school-3',
  organisationName: 'МОУ СОШ № 3',
  fileName: 'бланк.docx',
  replacedAt: '2026-11-20T10:00:00Z',
  own: true,
  lostInPdf: ['надписи (текст в рамках)'],
};
const file = new File(['word'], 'бланк.docx');

it('shows everything that is wrong in a refused template, each once', async () => {
  server.use(
    http.get('*/api/v1/document-templates', () => HttpResponse.json({ items: [builtIn] })),
    http.put('*/api/v1/document-templates/ROADMAP', () => {
      const errors = [
        { pointer: 'file', code: 'UNKNOWN_TAG', detail: 'Тег {{назвние}} неизвестен.' },
        { pointer: 'file', code: 'TAG_MISSING', detail: 'Нет тега {{название}}.' },
      ];
      return HttpResponse.json(
        { status: 422, detail: errors.map(({ detail }) => detail).join(' '), errors },
        { status: 422 },
      );
    }),
  );
  renderApp('/document-templates', { as: 'curator' });
  expect(await screen.findByText(/Встроенный шаблон/)).toBeVisible();

  await userEvent.upload(screen.getByLabelText(/Файл шаблона/), file);

  const told = await screen.findByRole('alert');
  expect(within(told).getAllByRole('listitem')).toHaveLength(2);
  expect(within(told).getAllByText(/неизвестен/)).toHaveLength(1);
});

it('replaces a template and takes that back', async () => {
  const removed = vi.fn();
  let now = builtIn;
  server.use(
    http.get('*/api/v1/document-templates', () => HttpResponse.json({ items: [now] })),
    http.put('*/api/v1/document-templates/ROADMAP', () => {
      now = own;
      return HttpResponse.json(own);
    }),
    http.delete('*/api/v1/document-templates/ROADMAP', () => {
      now = builtIn;
      removed();
      return HttpResponse.json(builtIn);
    }),
  );
  renderApp('/document-templates', { as: 'curator' });
  await screen.findByText(/Встроенный шаблон/);

  await userEvent.upload(screen.getByLabelText(/Файл шаблона/), file);
  expect(await screen.findByText(/Ваш шаблон: «бланк.docx»/)).toBeVisible();
  expect(screen.getByText('надписи (текст в рамках)')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Отменить' }));
  expect(await screen.findByText(/Встроенный шаблон/)).toBeVisible();
  expect(removed).toHaveBeenCalledOnce();
});

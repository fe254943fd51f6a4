import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ConsentStand } from '@/shared/api/types';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const missing: ConsentStand = {
  person: 'p1',
  name: 'Вязов Артём',
  className: '7А',
  age: 13,
  organisationName: 'МОУ СШ № 120',
  hasEmail: false,
  signer: 'GUARDIAN',
  state: 'MISSING',
  signedBy: [],
};
const given: ConsentStand = {
  ...missing,
  person: 'p2',
  name: 'Ольхин Семён',
  state: 'GIVEN',
  signedOn: '2026-09-14',
};
const states = { MISSING: 1, LINK_SENT: 0, SIGNED_BY_ONE: 0, TO_RENEW: 0, GIVEN: 1, WITHDRAWN: 0 };

beforeEach(() => {
  withProgramme();
  server.use(
    http.get('*/api/v1/consents', () => HttpResponse.json({ items: [missing, given] })),
    http.get('*/api/v1/consents/counts', () => HttpResponse.json({ states })),
  );
});

it('shows who is missing a consent and asks all of them by one step', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/personal-links', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(
        {
          items: [
            {
              person: 'p1',
              name: 'Вязов Артём',
              party: 'GUARDIAN',
              url: 'http://localhost:8080/moi-dannye#secret',
              code: '123456',
              qr: { size: 21, path: 'M0 0h1v1h-1z' },
              expiresOn: '2026-11-19',
            },
          ],
        },
        { status: 201 },
      );
    }),
  );
  const { user } = renderApp('/people/consents', { as: 'curator' });
  const row = await screen.findByRole('row', { name: /Вязов/ });
  expect(within(row).getByText('представитель')).toBeVisible();
  await user.click(screen.getByLabelText('Все, кого просить: 1'));
  await user.click(screen.getByRole('button', { name: 'Выдать ссылки: 1' }));
  const links = await screen.findByRole('region', { name: 'Выданные ссылки' });
  expect(within(links).getByText('123456')).toBeVisible();
  expect(asked).toEqual([{ people: ['p1'], mail: false }]);
});

it('says what the operator has to write before anybody is asked', async () => {
  server.use(
    http.post('*/api/v1/personal-links', () =>
      refusal(422, 'OPERATOR_INCOMPLETE', 'Заполните «Сведения об операторе» и повторите.'),
    ),
    http.get('*/api/v1/consent-operators/:id', () => refusal(404, 'NOT_FOUND', 'Ещё не заполнены.')),
  );
  const written: unknown[] = [];
  server.use(
    http.put('*/api/v1/consent-operators/:id', async ({ request }) => {
      written.push(await request.json());
      return HttpResponse.json({ address: 'Волгоград' });
    }),
  );
  const { user } = renderApp('/people/consents', { as: 'curator' });
  await user.click(await screen.findByLabelText('Выбрать: Вязов Артём'));
  await user.click(screen.getByRole('button', { name: 'Выдать ссылки: 1' }));
  await screen.findByText(/Заполните «Сведения об операторе»/);
  await user.click(screen.getByRole('button', { name: 'Сведения об операторе' }));
  await user.type(await screen.findByLabelText(/^Адрес/), 'Волгоград');
  await user.click(screen.getByRole('button', { name: 'Записать' }));
  await screen.findByText('Сведения об операторе записаны');
  expect(written).toEqual([{ address: 'Волгоград' }]);
});

it('makes one file with the forms of all who are ticked, for the consent that is looked at', async () => {
  const asked: unknown[] = [];
  URL.createObjectURL = vi.fn(() => 'blob:forms');
  URL.revokeObjectURL = vi.fn();
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  server.use(
    http.post('*/api/v1/consents/forms', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.arrayBuffer(new TextEncoder().encode('docx').buffer);
    }),
  );
  const { user } = renderApp('/people/consents?purpose=PUBLICATION', { as: 'curator' });
  await user.click(await screen.findByLabelText('Выбрать: Вязов Артём'));
  await user.click(screen.getByLabelText('Выбрать: Ольхин Семён'));
  await user.click(screen.getByRole('button', { name: 'Скачать бланки: 2' }));
  await waitFor(() => expect(click).toHaveBeenCalledOnce());
  expect(asked).toEqual([{ people: ['p1', 'p2'], purpose: 'PUBLICATION' }]);
  click.mockRestore();
});

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { fill } from '@/testing/fill';
import { olkhin } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const masked = '•••-•••-••5 95';
let opened: number;
let sent: unknown[];

beforeEach(() => {
  opened = 0;
  sent = [];
  withProgramme();
  server.use(
    http.get('*/api/v1/people/olkhin', () =>
      HttpResponse.json({ ...olkhin, snils: masked }, { headers: { ETag: '"3"' } }),
    ),
    http.get('*/api/v1/people/olkhin/snils', () => {
      opened += 1;
      return HttpResponse.json({ snils: '112-233-445 95' });
    }),
    http.get('*/api/v1/snils-keeping', () => HttpResponse.json({ kept: true })),
    http.patch('*/api/v1/people/olkhin', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...olkhin, snils: masked });
    }),
  );
});

async function edited(user: ReturnType<typeof renderApp>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Изменить карточку' }));
  const drawer = await screen.findByRole('dialog', { name: 'Изменить карточку' });
  return { drawer, field: await within(drawer).findByLabelText(/^СНИЛС/) };
}

it('shows the last digits and opens the whole number only when asked', async () => {
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  expect(await screen.findByText(masked)).toBeVisible();
  expect(opened).toBe(0);
  await user.click(screen.getByRole('button', { name: /^Показать СНИЛС/ }));
  expect(await screen.findByText('112-233-445 95')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Скрыть СНИЛС' }));
  expect(screen.queryByText('112-233-445 95')).toBeNull();
  expect(opened).toBe(1);
});

it('leaves a number that nobody has touched', async () => {
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  const { drawer, field } = await edited(user);
  expect(field).toHaveValue(masked);
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить карточку' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).not.toHaveProperty('snils');
});

it('notices a slip before it is sent and puts a refusal on the field', async () => {
  server.use(
    http.patch('*/api/v1/people/olkhin', () =>
      refusal(409, 'SNILS_TAKEN', 'Занят', [
        { pointer: 'snils', detail: 'Этот СНИЛС уже записан в карточке: Берёзкин Пётр, 7А.' },
      ]),
    ),
  );
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  const { drawer, field } = await edited(user);
  await user.clear(field);
  await fill(user, field, '112-233-445 96');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить карточку' }));
  expect(await within(drawer).findByText(/Сверьте номер с документом/)).toBeVisible();
  await user.clear(field);
  await fill(user, field, '112-233-445 95');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить карточку' }));
  expect(await within(drawer).findByText(/уже записан в карточке: Берёзкин Пётр/)).toBeVisible();
});

it('is not offered where the system has no key for it', async () => {
  server.use(http.get('*/api/v1/snils-keeping', () => HttpResponse.json({ kept: false })));
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить карточку' }));
  const drawer = await screen.findByRole('dialog', { name: 'Изменить карточку' });
  expect(await within(drawer).findByLabelText(/^Почта/)).toBeVisible();
  expect(within(drawer).queryByLabelText(/^СНИЛС/)).toBeNull();
});

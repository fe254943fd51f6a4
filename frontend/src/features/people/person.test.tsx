import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { fill } from '@/testing/fill';
import { aPerson } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

beforeEach(withProgramme);

it('says what a withdrawal stops before it is written down', async () => {
  let withdrawn: unknown;
  server.use(
    http.post('*/api/v1/consents/:id/withdrawal', async ({ request }) => {
      withdrawn = await request.json();
      return HttpResponse.json({});
    }),
  );
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Отозвать: обработка данных' }));
  const window = await screen.findByRole('dialog', { name: 'Отзыв согласия: обработка данных' });
  expect(within(window).getByText(/сразу выходит из программы/)).toBeVisible();
  await user.click(within(window).getByRole('button', { name: 'Записать отзыв' }));
  await waitFor(() => expect(withdrawn).toEqual({ withdrawnOn: '2026-11-24' }));
  expect(await screen.findByText('Отзыв записан')).toBeVisible();
});

it('sends a correction with the version that was read and offers the new one after another changed it', async () => {
  const versions: (string | null)[] = [];
  server.use(
    http.patch('*/api/v1/people/olkhin', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return refusal(412, 'STALE', 'Пока вы правили, карточку изменил другой.');
    }),
  );
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить карточку' }));
  const window = await screen.findByRole('dialog', { name: 'Изменить карточку' });
  const field = await within(window).findByLabelText(/^Класс/);
  await user.clear(field);
  await fill(user, field, '7 «А»');
  await user.keyboard('{Enter}');
  expect(await within(window).findByText('Запись изменил другой')).toBeVisible();
  expect(within(window).getByRole('button', { name: 'Загрузить новое' })).toBeVisible();
  expect(versions).toEqual(['"3"']);
});

it('lets a psychologist read a card and change nothing', async () => {
  renderApp('/people/olkhin', { as: 'psychologist' });
  await screen.findByRole('heading', { level: 1, name: 'Ольхин Семён Петрович' });
  expect(await screen.findAllByRole('link', { name: 'Открыть пару' })).toHaveLength(2);
  for (const name of [/Изменить/, /Отозвать/, /Записать/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

it('shows a candidate who waits for his consent, and no role of his yet', async () => {
  server.use(
    http.get('*/api/v1/people/:id', () =>
      HttpResponse.json({
        ...aPerson('candidate', 'Берёзкин Павел', { participation: null, consents: [] }),
        candidacies: [
          { organisation: 'school4', organisationName: 'СОШ № 4', role: 'MENTEE', form: 'PUPIL_PUPIL' },
        ],
      }),
    ),
  );
  renderApp('/people/candidate', { as: 'curator' });
  expect(await screen.findByText('кандидат')).toBeVisible();
  expect(screen.getByText(/Войдёт в программу, когда будет записано согласие/)).toBeVisible();
  expect(screen.queryByText('Пока без роли')).toBeNull();
});

it('closes the card of somebody whose consent ended, and destroys his data only when asked twice', async () => {
  const closed = aPerson('gone', 'Вязов Артём', { restrictedOn: '2026-10-20', consents: [] });
  const asked: unknown[] = [];
  server.use(
    http.get('*/api/v1/people/gone', () => HttpResponse.json(closed)),
    http.post('*/api/v1/people/gone/erasure', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ id: 'act', number: 3 }, { status: 201 });
    }),
    http.get('*/api/v1/erasures', () =>
      HttpResponse.json({
        items: [
          {
            id: 'act',
            organisation: 'school',
            organisationName: 'МОУ СШ № 120',
            number: 3,
            erasedOn: '2026-11-24',
            basis: 'WITHDRAWAL',
            erasedBy: 'Ивушкина Марина',
            keepUntil: '2029-11-24',
          },
        ],
      }),
    ),
  );
  const { user } = renderApp('/people/gone', { as: 'curator' });
  await screen.findByRole('heading', { name: 'Данные закрыты' });
  expect(screen.queryByRole('button', { name: 'Изменить карточку' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Уничтожить данные' }));
  const drawer = await screen.findByRole('dialog', { name: 'Уничтожение данных' });
  const erase = await within(drawer).findByRole('button', { name: 'Уничтожить данные' });
  expect(erase).toBeDisabled();
  await user.click(within(drawer).getByLabelText(/Вернуть их будет нельзя/));
  await user.click(erase);
  await screen.findByRole('heading', { name: 'Акты об уничтожении данных' });
  expect(await screen.findByRole('link', { name: 'Акт № 3 в Word' })).toHaveAttribute(
    'href',
    '/api/v1/erasures/act/act',
  );
  expect(asked).toEqual([{ basis: 'WITHDRAWAL' }]);
});

it('takes a pupil to another school, says what ends and opens his card there', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/people/:id/transfer', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...aPerson('olkhin-there', 'Ольхин Семён Петрович') }, { status: 201 });
    }),
  );
  const { user, router } = renderApp('/people/olkhin', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Перевести' }));
  const drawer = await screen.findByRole('dialog', { name: 'Перевод' });
  expect(await within(drawer).findByText(/посчитан один раз/)).toBeVisible();
  await user.click(within(drawer).getByRole('button', { name: 'Перевести' }));
  expect(await within(drawer).findByText('Выберите, куда он перешёл')).toBeVisible();
  await user.click(within(drawer).getByRole('combobox', { name: 'Куда перешёл' }));
  await user.click(await screen.findByRole('option', { name: /СОШ № 7/ }));
  await fill(user, within(drawer).getByLabelText('Класс на новом месте'), '7Б');
  await user.click(within(drawer).getByRole('button', { name: 'Перевести' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/olkhin-there'));
  expect(sent).toMatchObject([{ transferredOn: '2026-11-24', className: '7Б' }]);
});

import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { OwnPage } from '@/shared/api/types';
import { refusal } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page: OwnPage = {
  name: 'Ольхин Семён',
  operator: 'МОУ СШ № 120',
  contact: '8 8442 00-00-00',
  party: 'GUARDIAN',
  signer: 'GUARDIAN',
  guardian: 'Ольхина Вера',
  kept: [{ what: 'Имя', value: 'Ольхин Семён', why: 'приказ о паре' }],
  consents: [
    {
      purpose: 'PROCESSING',
      required: true,
      state: 'ASKED',
      title: 'Согласие на обработку персональных данных',
      text: ['Оператор: МОУ СШ № 120'],
      version: 1,
    },
    {
      purpose: 'PUBLICATION',
      required: false,
      state: 'ASKED',
      title: 'Согласие на распространение персональных данных',
      text: ['Где: https://school.example'],
      version: 1,
    },
  ],
  questionnaires: [],
  expiresOn: '2026-11-19',
};

beforeEach(() => {
  localStorage.clear();
  server.use(
    http.post('*/api/v1/own-page/opening', () => HttpResponse.json({ device: 'key' })),
    http.get('*/api/v1/own-page', () => HttpResponse.json(page)),
  );
});

async function openPage() {
  const app = renderApp('/moi-dannye#secret', { as: null });
  await app.user.type(await screen.findByLabelText('Код'), '123456');
  await app.user.click(screen.getByRole('button', { name: 'Открыть страницу' }));
  await screen.findByText('Что хранится и зачем');
  return app;
}

it('takes the secret out of the address and opens with the code', async () => {
  const { router } = await openPage();
  expect(router.state.location.hash).toBe('');
  expect(screen.getByRole('heading', { level: 1, name: 'Ольхин Семён' })).toBeVisible();
  expect(screen.getByText(/Обратитесь к куратору: 8 8442/)).toBeVisible();
});

it('gives a consent only when it is read, named and ticked, and sends who signed', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/own-page/consents', async ({ request }) => {
      sent.push([request.headers.get('X-Device-Key'), await request.json()]);
      const [first, ...rest] = page.consents;
      return HttpResponse.json({
        ...page,
        consents: [{ ...first, state: 'GIVEN', signedOn: '2026-10-20' }, ...rest],
      });
    }),
  );
  const { user } = await openPage();
  const give = screen.getAllByRole('button', { name: 'Дать согласие' })[0]!;
  expect(give).toBeDisabled();
  await user.click(screen.getAllByLabelText(/даю согласие/)[0]!);
  await user.click(give);
  await screen.findByText('дано 20.10.2026');
  expect(sent).toEqual([['key', { purpose: 'PROCESSING', guardian: 'Ольхина Вера' }]]);
});

it('asks what may be published before it takes that consent', async () => {
  const { user } = await openPage();
  const give = screen.getAllByRole('button', { name: 'Дать согласие' })[1]!;
  await user.click(screen.getAllByLabelText(/даю согласие/)[1]!);
  expect(give).toBeDisabled();
  await user.click(screen.getByLabelText('фотографии'));
  expect(give).toBeEnabled();
});

it('says how many tries are left, and that another device has the link', async () => {
  server.use(
    http.post('*/api/v1/own-page/opening', () =>
      refusal(422, 'WRONG_CODE', 'Код неверный. Проверьте цифры: осталось попыток – 4.'),
    ),
  );
  const { user } = renderApp('/moi-dannye#secret', { as: null });
  await user.type(await screen.findByLabelText('Код'), '000000');
  await user.click(screen.getByRole('button', { name: 'Открыть страницу' }));
  await screen.findByText(/осталось попыток – 4/);
  server.use(
    http.post('*/api/v1/own-page/opening', () =>
      refusal(409, 'LINK_USED', 'Эту ссылку уже открыли на другом устройстве.'),
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Открыть страницу' }));
  await screen.findByRole('heading', { name: 'Ссылка открыта на другом устройстве' });
});

it('forgets everything when the person has finished', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Закончить на этом устройстве' }));
  await screen.findByRole('heading', { name: 'Готово' });
  await waitFor(() => expect(localStorage.length).toBe(0));
});

it('lets the participant answer what is asked before the first meeting', async () => {
  const profile: OwnPage['questionnaires'][number] = {
    participation: 'a1',
    role: 'MENTOR',
    form: 'PUPIL_PUPIL',
    organisationName: 'МОУ СШ № 120',
    questions: [
      { id: 'capacity', kind: 'NUMBER', text: 'Скольких вы готовы вести?', required: true, min: 1, max: 5 },
      {
        id: 'times',
        kind: 'CHOICES',
        text: 'Когда удобно?',
        required: false,
        options: ['вторник', 'суббота'],
      },
    ],
    answers: {},
    version: 0,
    byHimself: false,
  };
  let sent: unknown;
  server.use(
    http.get('*/api/v1/own-page', () => HttpResponse.json({ ...page, questionnaires: [profile] })),
    http.post('*/api/v1/own-page/answers', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({
        ...page,
        questionnaires: [{ ...profile, answeredOn: '2026-11-01', byHimself: true, version: 1 }],
      });
    }),
  );
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Заполнить анкету' }));
  await user.click(screen.getByRole('button', { name: 'Сохранить анкету' }));
  expect(await screen.findByText('Напишите число от 1 до 5')).toBeVisible();
  await user.type(screen.getByLabelText(/Скольких вы готовы вести/), '2');
  await user.click(screen.getByRole('checkbox', { name: 'суббота' }));
  await user.click(screen.getByRole('button', { name: 'Сохранить анкету' }));
  expect(await screen.findByText('заполнена 01.11.2026')).toBeVisible();
  expect(sent).toEqual({ participation: 'a1', answers: { capacity: 2, times: ['суббота'] } });
});

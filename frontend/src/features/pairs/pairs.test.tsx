import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { aPair, detailsOf, olkhin, ozerov, pairs, vyazov } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

beforeEach(withProgramme);

/** What was sent to a path, with the answer that it got. */
function sentTo(method: 'post' | 'patch' | 'delete', path: string, answer: () => Response) {
  const sent: { path: string; body: unknown }[] = [];
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      const text = await request.text();
      sent.push({ path: new URL(request.url).pathname, body: text ? JSON.parse(text) : undefined });
      return answer();
    }),
  );
  return sent;
}

it('shows of every pair how far it is and what it lacks', async () => {
  renderApp('/pairs', { as: 'curator' });
  const row = await screen.findByRole('row', { name: /Кедрова Людмила/ });
  expect(within(row).getByRole('img', { name: '2\u00a0встречи, дальше планирование' })).toBeVisible();
  expect(within(row).getByText('39 дней без встреч')).toBeVisible();
  expect(within(row).getByRole('link', { name: /^Записать встречу/ })).toHaveAttribute(
    'href',
    '/pairs/working?do=meeting',
  );
});

it('writes a meeting down in two presses, the next kind and today filled in, and takes it back', async () => {
  const sent = sentTo('post', '/pairs/working/meetings', () =>
    HttpResponse.json({ id: 'm9', kind: 'PLANNING', heldOn: '2026-11-24', version: 1 }, { status: 201 }),
  );
  const removed = sentTo(
    'delete',
    '/pairs/working/meetings/m9',
    () => new HttpResponse(null, { status: 204 }),
  );
  const { user } = renderApp('/pairs/working', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Записать встречу' }));
  const [, save] = await screen.findAllByRole('button', { name: 'Записать встречу' });
  await user.click(save!);
  await waitFor(() => expect(sent[0]?.body).toEqual({ kind: 'PLANNING', heldOn: '2026-11-24' }));
  await screen.findByText('Встреча записана');
  await user.click(screen.getByRole('button', { name: 'Отменить' }));
  await waitFor(() => expect(removed).toHaveLength(1));
});

it('puts a removed meeting back as it was', async () => {
  const removed = sentTo(
    'delete',
    '/pairs/working/meetings/meeting-1',
    () => new HttpResponse(null, { status: 204 }),
  );
  const sent = sentTo('post', '/pairs/working/meetings', () => HttpResponse.json({}, { status: 201 }));
  const { user } = renderApp('/pairs/working', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: /^Удалить: пробная встреча/ }));
  await waitFor(() => expect(removed).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      kind: 'TRIAL',
      heldOn: '2026-10-16',
      note: 'Разобрали задачи на движение, договорились о проекте',
    }),
  );
});

it('shows a refused day where it can be changed', async () => {
  sentTo('post', '/pairs/working/meetings', () =>
    refusal(422, 'MEETING_BEFORE_START', 'День раньше начала пары.', [
      { pointer: 'heldOn', detail: 'День 01.10.2026 раньше начала пары (05.10.2026).' },
    ]),
  );
  const { user } = renderApp('/pairs/working?do=meeting', { as: 'curator' });
  const buttons = await screen.findAllByRole('button', { name: 'Записать встречу' });
  await user.click(buttons.at(-1)!);
  await waitFor(() =>
    expect(screen.getByLabelText('День встречи')).toHaveAccessibleDescription(/раньше начала пары/),
  );
});

it('forms a group and says whose consent is missing with the way to his card', async () => {
  server.use(
    http.get('*/api/v1/participations', ({ request }) => {
      const mentor = new URL(request.url).searchParams.get('role') === 'MENTOR';
      return HttpResponse.json({
        items: (mentor ? [ozerov] : [vyazov, olkhin]).flatMap(({ participations }) => participations),
      });
    }),
  );
  const sent = sentTo('post', '/pairs', () =>
    refusal(422, 'CONSENT_MISSING', 'Нет согласия на обработку персональных данных: Вязов А..', [
      { pointer: 'members', detail: 'Нет согласия на обработку персональных данных: Вязов А..' },
    ]),
  );
  const { user } = renderApp('/pairs/new', { as: 'curator' });
  await user.click(await screen.findByRole('checkbox', { name: /Озеров Максим/ }));
  await user.click(await screen.findByRole('checkbox', { name: /Вязов Артём/ }));
  await user.click(await screen.findByRole('checkbox', { name: /Ольхин Семён/ }));
  await user.click(screen.getByRole('button', { name: 'Составить пару' }));
  expect(await screen.findByRole('link', { name: 'Записать согласие: Вязов\u00a0А.' })).toHaveAttribute(
    'href',
    '/people/vyazov',
  );
  expect(sent[0]?.body).toEqual({
    mentors: ['in-ozerov'],
    mentees: ['in-vyazov', 'in-olkhin'],
    form: 'PUPIL_PUPIL',
    startsOn: '2026-11-24',
  });
});

it('approves many pairs by one order, keeps those that are refused and says why', async () => {
  server.use(
    http.get('*/api/v1/pairs', () =>
      HttpResponse.json({
        items: [pairs[0]!, { ...aPair('second', ozerov, olkhin), status: 'DRAFT', order: undefined }],
      }),
    ),
  );
  const approved = sentTo('post', '/pairs/second/approval', () => HttpResponse.json(detailsOf(pairs[1]!)));
  sentTo('post', '/pairs/draft/approval', () =>
    refusal(422, 'CONSENT_MISSING', 'Нет согласия: Вязов А.', [
      { pointer: 'members', detail: 'Нет согласия: Вязов А.' },
    ]),
  );
  const { user } = renderApp('/pairs?status=DRAFT', { as: 'curator' });
  await user.click(await screen.findByRole('checkbox', { name: 'Выбрать все на странице' }));
  await user.click(screen.getByRole('button', { name: 'Утвердить одним приказом' }));
  const window = await screen.findByRole('dialog', { name: 'Один приказ: 2\u00a0пары' });
  await user.click(within(window).getByLabelText('Номер приказа'));
  await user.paste('107-о');
  await user.keyboard('{Enter}');
  expect(await within(window).findByText(/Нет согласия: Вязов А./)).toBeVisible();
  expect(within(window).getByRole('link', { name: 'Озеров Максим и Вязов Артём' })).toHaveAttribute(
    'href',
    '/pairs/draft',
  );
  expect(approved[0]?.body).toEqual({ orderNumber: '107-о', orderDate: '2026-11-24' });
  expect(await screen.findByText(/утверждено: 1 пара/)).toBeVisible();
});

it('cancels a pair formed by mistake and takes that back', async () => {
  const cancelled = sentTo('post', '/pairs/working/cancellation', () =>
    HttpResponse.json(detailsOf(pairs[1]!)),
  );
  const restored = sentTo('delete', '/pairs/working/cancellation', () =>
    HttpResponse.json(detailsOf(pairs[1]!)),
  );
  const { user } = renderApp('/pairs/working?do=cancel', { as: 'school-head' });
  await user.click(await screen.findByLabelText('В чём ошибка'));
  await user.paste('Не тот наставник');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(cancelled[0]?.body).toEqual({ reason: 'Не тот наставник' }));
  await screen.findByText('Пара отменена');
  await user.click(screen.getByRole('button', { name: 'Отменить' }));
  await waitFor(() => expect(restored).toHaveLength(1));
});

it('hands out a personal link: shown with its term and copied, issued once however often it is copied', async () => {
  const issued = sentTo('post', '/pairs/working/survey-links', () =>
    HttpResponse.json(
      {
        items: [
          {
            participation: 'in-olkhin',
            person: 'olkhin',
            name: 'Ольхин Семён Петрович',
            role: 'MENTEE',
            url: 'http://localhost:8080/anketa#secret',
            expiresOn: '2026-12-24',
          },
        ],
      },
      { status: 201 },
    ),
  );
  const { user } = renderApp('/pairs/working', { as: 'curator' });
  const copy = await screen.findByRole('button', { name: 'Скопировать ссылку: Ольхин Семён' });
  await user.click(copy);
  expect(await screen.findByLabelText('Личная ссылка, действует до 24.12.2026')).toHaveValue(
    'http://localhost:8080/anketa#secret',
  );
  expect(await navigator.clipboard.readText()).toBe('http://localhost:8080/anketa#secret');
  await user.click(copy);
  expect(issued.map(({ body }) => body)).toEqual([{ participations: ['in-olkhin'], mail: false }]);
  // who has answered needs no link
  expect(screen.queryByRole('button', { name: /Кедрова/ })).toBeNull();
});

it('lets a psychologist see pairs and change nothing', async () => {
  renderApp('/pairs/working', { as: 'psychologist' });
  await screen.findByRole('heading', { level: 1, name: 'Кедрова Людмила и Ольхин Семён' });
  for (const name of [/Записать/, /Исправить/, /Удалить/, /Скопировать/, /Завершить/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

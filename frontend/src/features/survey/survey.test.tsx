import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  withProgramme();
});

function answers(
  respond: () => Response = () => HttpResponse.json({ thanks: 'Спасибо, что нашли время.' }, { status: 201 }),
) {
  const sent: { token: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/v1/survey-responses', async ({ request }) => {
      sent.push({ token: request.headers.get('X-Link-Token'), body: await request.json() });
      return respond();
    }),
  );
  return sent;
}

async function answerAll(user: ReturnType<typeof renderApp>['user']): Promise<void> {
  for (const scale of await screen.findAllByRole('radio', { name: '9' })) await user.click(scale);
  await user.click(screen.getAllByRole('radio', { name: 'Да' })[0]!);
}

it('takes the secret out of the address, sends the answers with it and thanks', async () => {
  const sent = answers();
  const { user, router } = renderApp('/anketa#secret', { as: null });
  await screen.findByRole('heading', { level: 1, name: 'Как прошла ваша работа с наставником?' });
  expect(router.state.location.hash).toBe('');
  expect(router.history.length).toBe(1);
  await answerAll(user);
  await user.click(screen.getByRole('button', { name: 'Отправить ответы' }));
  await screen.findByRole('heading', { level: 1, name: 'Ответы приняты' });
  expect(sent).toEqual([
    { token: 'secret', body: { answers: { comfort: 9, meetings: 9, expectations: 9, glad: true } } },
  ]);
  expect(Object.keys(localStorage).filter((key) => key.includes('anketa'))).toEqual([]);
});

it('keeps the answers over a reload, without the secret beside them', async () => {
  const first = renderApp('/anketa#secret', { as: null });
  await first.user.click((await screen.findAllByRole('radio', { name: '8' }))[0]!);
  expect(screen.getByText(/Отвечено 1 из 6/)).toBeVisible();
  expect(JSON.stringify({ ...localStorage })).not.toContain('secret');
  // the same tab again: nothing in the address any more
  document.body.innerHTML = '';
  renderApp('/anketa', { as: null });
  const again = await screen.findAllByRole('radio', { name: '8' });
  expect(again[0]).toBeChecked();
});

it('wipes the answers on a shared device on demand', async () => {
  const { user } = renderApp('/anketa#secret', { as: null });
  await user.click((await screen.findAllByRole('radio', { name: '8' }))[0]!);
  await user.click(screen.getByRole('button', { name: 'Стереть ответы' }));
  expect(screen.getByText(/Отвечено 0 из 6/)).toBeVisible();
  expect(Object.keys(localStorage).filter((key) => key.includes('anketa'))).toEqual([]);
});

it('leads to every question that is left', async () => {
  const sent = answers();
  const { user } = renderApp('/anketa#secret', { as: null });
  await user.click((await screen.findAllByRole('radio', { name: '8' }))[0]!);
  await user.click(screen.getByRole('button', { name: 'Отправить ответы' }));
  expect(await screen.findByText('Осталось ответить: 3 вопроса')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Насколько оправдались ваши ожидания?' }));
  expect(screen.getAllByRole('radio', { name: '1' })[2]).toHaveFocus();
  expect(sent).toEqual([]);
});

it('walks the scale with the arrows', async () => {
  const { user } = renderApp('/anketa#secret', { as: null });
  const [first] = await screen.findAllByRole('radio', { name: '5' });
  await user.click(first!);
  await user.keyboard('{ArrowRight}');
  expect(screen.getAllByRole('radio', { name: '6' })[0]).toBeChecked();
});

it('keeps the answers without a network and sends them once it is back', async () => {
  let online = false;
  const sent = answers(() =>
    online ? HttpResponse.json({ thanks: 'Спасибо.' }, { status: 201 }) : HttpResponse.error(),
  );
  const { user } = renderApp('/anketa#secret', { as: null });
  await answerAll(user);
  await user.click(screen.getByRole('button', { name: 'Отправить ответы' }));
  expect(await screen.findByText(/Нет сети. Ответы сохранены на этом устройстве/)).toBeVisible();
  online = true;
  window.dispatchEvent(new Event('online'));
  await screen.findByRole('heading', { level: 1, name: 'Ответы приняты' });
  expect(sent).toHaveLength(2);
});

it.each([
  [410, 'LINK_EXPIRED', 'Срок ссылки закончился'],
  [410, 'LINK_WITHDRAWN', 'Анкета больше не нужна'],
  [409, 'ALREADY_ANSWERED', 'Ваши ответы уже приняты'],
  [404, 'LINK_UNKNOWN', 'Такой ссылки нет'],
])('says what to do when the link is no good: %i %s', async (status, code, title) => {
  server.use(http.get('*/api/v1/survey-form', () => refusal(status, code, 'Ссылка не подходит')));
  renderApp('/anketa#secret', { as: null });
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
});

it('takes the answer of another tab for an answer', async () => {
  answers(() => refusal(409, 'ALREADY_ANSWERED', 'Ответы уже приняты.'));
  const { user } = renderApp('/anketa#secret', { as: null });
  await answerAll(user);
  await user.click(screen.getByRole('button', { name: 'Отправить ответы' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ваши ответы уже приняты' })).toBeVisible();
  await waitFor(() => expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]));
});

it('asks for the whole link when the address has no secret', async () => {
  renderApp('/anketa', { as: null });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Откройте личную ссылку целиком' }),
  ).toBeVisible();
});

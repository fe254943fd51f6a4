import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Questionnaire } from '@/shared/api/types';
import { fill } from '@/testing/fill';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const entry: Questionnaire = {
  id: 'v1',
  code: 'pupil-mentor-entry',
  version: 1,
  stage: 'ENTRY',
  role: 'MENTOR',
  forms: ['PUPIL_PUPIL'],
  title: 'Анкета наставника перед началом',
  source: 'МР-42/02',
  verified: false,
  validFrom: '2020-01-23',
  questions: [
    {
      id: 'capacity',
      kind: 'NUMBER',
      text: 'Скольких?',
      required: true,
      min: 1,
      max: 30,
      meaning: 'CAPACITY',
    },
    { id: 'wishes', kind: 'TEXT', text: 'Пожелания?', required: false, meaning: 'WISHES' },
  ],
};
const closing: Questionnaire = {
  ...entry,
  id: 'c1',
  code: 'pupil-mentor',
  stage: 'CLOSING',
  title: 'Анкета наставника',
  questions: [{ id: 'glad', kind: 'YES_NO', text: 'Рады ли вы?', required: true }],
};

let sent: unknown;

beforeEach(() => {
  sent = undefined;
  withProgramme();
  server.use(
    http.get('*/api/v1/mentoring-forms', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/mentoring-kinds', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/questionnaires', () => HttpResponse.json({ items: [entry, closing] })),
    http.get('*/api/v1/questionnaires/:code/versions', () => HttpResponse.json({ items: [entry] })),
    http.post('*/api/v1/questionnaires/:code/versions', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...entry, version: 2 }, { status: 201 });
    }),
  );
});

it('words a new version: a question of the bank, one of its own, another order', async () => {
  const { user } = renderApp('/reference/questionnaires/pupil-mentor-entry', { as: 'region-operator' });
  expect(await screen.findByRole('textbox', { name: 'Вопрос 1' })).toHaveValue('Скольких?');
  await user.click(screen.getByRole('button', { name: 'Вопрос 2: выше' }));
  await user.click(screen.getByRole('combobox', { name: 'Взять вопрос из другой анкеты' }));
  await user.click(await screen.findByRole('option', { name: 'Рады ли вы?' }));
  await user.click(screen.getByRole('button', { name: 'Добавить вопрос' }));
  const asked = await screen.findByRole('textbox', { name: 'Вопрос 4' });
  const own = asked.closest('li')!;
  await fill(user, asked, 'Как добираетесь?');
  await user.selectOptions(within(own).getByLabelText('Ответ'), 'CHOICE');
  await user.click(screen.getByRole('button', { name: 'Записать версию 2' }));
  expect(await within(own).findByText(/два разных варианта/)).toBeVisible();
  await fill(user, within(own).getByLabelText('Варианты'), 'сам\nавтобус');
  await user.click(screen.getByRole('button', { name: 'Записать версию 2' }));
  expect(await screen.findByText('Версия 2 записана')).toBeVisible();
  expect(sent).toMatchObject({
    basedOn: 1,
    questions: [
      { id: 'wishes', meaning: 'WISHES' },
      { id: 'capacity', min: 1, max: 30 },
      { id: 'glad', kind: 'YES_NO' },
      { id: 'q-4', kind: 'CHOICE', text: 'Как добираетесь?', options: ['сам', 'автобус'] },
    ],
  });
});

it('says what the service refuses', async () => {
  server.use(
    http.post('*/api/v1/questionnaires/:code/versions', () =>
      refusal(409, 'VERSION_CHANGED', 'Пока вы правили анкету, записали её версию 2.'),
    ),
  );
  const { user } = renderApp('/reference/questionnaires/pupil-mentor-entry', { as: 'region-operator' });
  await user.click(await screen.findByRole('button', { name: 'Убрать вопрос 2' }));
  await user.click(screen.getByRole('button', { name: 'Записать версию 2' }));
  expect(await screen.findByText('Пока вы правили анкету, записали её версию 2.')).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Profile } from '@/shared/api/types';
import { aParticipation, lipatov } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

it('fills in the questionnaire of a role from the card, and shows what is refused at its question', async () => {
  const role = aParticipation(lipatov, { role: 'MENTOR', capacity: 2, leads: 1, profiledOn: '2026-11-01' });
  const profile: Profile = {
    participation: role.id,
    role: 'MENTOR',
    form: role.form,
    organisationName: 'МОУ СШ № 120',
    questions: [
      { id: 'capacity', kind: 'NUMBER', text: 'Скольких?', required: true, min: 1, max: 30 },
      { id: 'when', kind: 'CHOICE', text: 'Когда?', required: false, options: ['днём', 'вечером'] },
    ],
    answers: { capacity: 2 },
    version: 3,
    answeredOn: '2026-11-01',
    byHimself: true,
  };
  withProgramme();
  let sent: unknown;
  server.use(
    http.get('*/api/v1/people/lipatov', () => HttpResponse.json({ ...lipatov, participations: [role] })),
    http.get(`*/api/v1/participations/${role.id}/profile`, () => HttpResponse.json(profile)),
    http.put(`*/api/v1/participations/${role.id}/profile`, () =>
      refusal(400, 'INVALID', 'Проверьте', [
        { pointer: 'answers/capacity', detail: 'Напишите целое число от 1 до 30.' },
      ]),
    ),
  );
  const { user } = renderApp('/people/lipatov', { as: 'curator' });
  expect(await screen.findByText(/ведёт 1 из 2/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Анкета: / }));
  const drawer = await screen.findByRole('dialog', { name: /^Анкета/ });
  expect(await within(drawer).findByText('Заполнил сам, 01.11.2026')).toBeVisible();
  await user.selectOptions(within(drawer).getByLabelText(/Когда/), 'вечером');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить анкету' }));
  expect(await within(drawer).findByText('Напишите целое число от 1 до 30.')).toBeVisible();
  server.use(
    http.put(`*/api/v1/participations/${role.id}/profile`, async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json(profile);
    }),
  );
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить анкету' }));
  expect(await screen.findByText('Анкета сохранена')).toBeVisible();
  expect(sent).toEqual({ body: { answers: { capacity: 2, when: 'вечером' } }, version: '"3"' });
});

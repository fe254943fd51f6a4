import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Training } from '@/shared/api/types';
import { lipatov } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const training: Training = {
  id: 't1',
  version: 3,
  organisation: 's4',
  organisationName: 'МОУ СШ № 120',
  title: 'Школа наставников',
  orderNumber: '41-о',
  orderDate: '2026-09-25',
  sessionsNeeded: 2,
  led: true,
  sessions: [
    { id: 's1', heldOn: '2026-10-02', topic: 'Роль наставника', hours: 2, attended: ['p1', 'p2'] },
    {
      id: 's2',
      heldOn: '2026-10-09',
      startsAt: '15:00:00',
      topic: 'Первая встреча',
      hours: 1.5,
      attended: [],
    },
    { id: 's3', heldOn: '2027-01-15', topic: 'Трудные случаи', hours: 2, attended: [] },
  ],
  trainees: [
    { person: 'p1', name: 'Ольхин Семён', organisationName: 'МОУ СШ № 120', className: '10А' },
    { person: 'p2', name: 'Липатов Виктор', organisationName: 'МОУ СШ № 120' },
  ],
};

/** At once, as from a clipboard: letter by letter is slow in a test and shows nothing more. */
async function fill(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  text: string,
): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

let sent: unknown[];

beforeEach(() => {
  sent = [];
  withProgramme();
  server.use(
    http.get('*/api/v1/trainings/t1', () => HttpResponse.json(training)),
    http.get('*/api/v1/trainings', () => HttpResponse.json({ items: [] })),
    http.put('*/api/v1/trainings/t1/sessions/:session/attendance', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(training);
    }),
  );
});

it('marks who came to a session by one tick for all, and takes it back', async () => {
  const { user } = renderApp('/training/t1', { as: 'curator' });
  expect(await screen.findByText('пришли 2 из 2')).toBeVisible();
  const marks = screen.getAllByRole('button', { name: /^Отметить, кто пришёл/ });
  expect(marks).toHaveLength(2);
  await user.click(marks[1]!);
  const drawer = await screen.findByRole('dialog', { name: 'Кто пришёл' });
  await user.click(await within(drawer).findByLabelText('Все: 2'));
  await user.click(within(drawer).getByLabelText('Липатов Виктор'));
  await user.click(within(drawer).getByRole('button', { name: /^Записать: 1/ }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await expect.poll(() => sent).toEqual([{ people: ['p1'] }, { people: [] }]);
});

it('sets a training up from its order and leaves out a session that was too much', async () => {
  server.use(
    http.post('*/api/v1/trainings', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(training, { status: 201 });
    }),
  );
  const { user } = renderApp('/training', { as: 'curator' });
  await user.click((await screen.findAllByRole('button', { name: 'Записать обучение' }))[0]!);
  const drawer = await screen.findByRole('dialog', { name: 'Новое обучение' });
  await fill(user, await within(drawer).findByLabelText('Тема занятия 1'), 'Лишнее');
  await user.click(within(drawer).getByRole('button', { name: 'Добавить занятие' }));
  await fill(user, within(drawer).getByLabelText('Тема занятия 2'), 'Роль наставника');
  await fill(user, within(drawer).getAllByLabelText('День')[1]!, '2.10.2026');
  await user.click(within(drawer).getByRole('button', { name: 'Убрать занятие 1' }));
  expect(within(drawer).getByLabelText('Тема занятия 1')).toHaveValue('Роль наставника');
  const hours = within(drawer).getByLabelText('Часов');
  await user.clear(hours);
  await fill(user, hours, '1,5');
  await user.click(within(drawer).getByRole('button', { name: 'Записать обучение' }));
  await expect
    .poll(() => sent)
    .toEqual([
      {
        title: 'Школа наставников',
        sessions: [{ heldOn: '2026-10-02', topic: 'Роль наставника', hours: 1.5 }],
      },
    ]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Школа наставников' })).toBeVisible();
});

it('puts what is refused of a schedule on its field', async () => {
  server.use(
    http.put('*/api/v1/trainings/t1', () =>
      refusal(422, 'TOO_FEW_SESSIONS', 'Правило', [
        { pointer: 'sessionsNeeded', detail: 'Добавьте занятия или уменьшите число.' },
      ]),
    ),
  );
  const { user } = renderApp('/training/t1', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить' }));
  const drawer = await screen.findByRole('dialog', { name: 'Изменить обучение' });
  expect(await within(drawer).findByLabelText('Тема занятия 2')).toHaveValue('Первая встреча');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить' }));
  expect(await within(drawer).findByText('Добавьте занятия или уменьшите число.')).toBeVisible();
});

it('takes mentors of the base in, each person once', async () => {
  const mentor = { ...lipatov.participations[0]!, role: 'MENTOR', status: 'IN_BASE' } as const;
  server.use(
    http.get('*/api/v1/participations', () =>
      HttpResponse.json({ items: [mentor, { ...mentor, id: 'second', form: 'TEACHER_TEACHER' }] }),
    ),
    http.post('*/api/v1/trainings/t1/trainees', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(training);
    }),
  );
  const { user } = renderApp('/training/t1', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Записать наставников' }));
  const drawer = await screen.findByRole('dialog', { name: 'Записать наставников' });
  await user.click(await within(drawer).findByLabelText('Все: 1'));
  await user.click(within(drawer).getByRole('button', { name: /^Записать на обучение/ }));
  await expect.poll(() => sent).toEqual([{ people: [lipatov.id] }]);
});

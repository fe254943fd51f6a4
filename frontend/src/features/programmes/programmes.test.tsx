import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { MentoringFormEntry, Participation, Programme } from '@/shared/api/types';
import { fill } from '@/testing/fill';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const programme: Programme = {
  id: 'g1',
  version: 3,
  organisation: 's4',
  organisationName: 'МОУ СШ № 120',
  name: 'Успеваем вместе',
  form: 'PUPIL_PUPIL',
  formName: 'ученик – ученик',
  basis: 'PUPIL_PUPIL',
  federal: 'PUPIL_PUPIL',
  roleModel: { id: 'm1', name: 'равный – равному' },
  goal: 'увереннее учиться',
  startsOn: '2026-09-01',
  endsOn: '2027-05-31',
  orderNumber: '112-ОД',
  orderDate: '2026-08-28',
  state: 'RUNNING',
  mentors: 1,
  mentees: 0,
};

const forms: MentoringFormEntry[] = [
  {
    code: 'PUPIL_PUPIL',
    version: 1,
    name: 'ученик – ученик',
    basis: 'PUPIL_PUPIL',
    federal: 'PUPIL_PUPIL',
    organisationTypes: [],
    local: false,
    source: 'Р-145',
    verified: true,
    retired: false,
    roleModels: [{ id: 'm1', name: 'равный – равному' }],
  },
  {
    code: 'L-1',
    version: 2,
    name: 'педагог – педагог (кружки)',
    basis: 'TEACHER_TEACHER',
    federal: 'TEACHER_TEACHER',
    organisationTypes: ['ADDITIONAL_EDUCATION'],
    local: true,
    source: 'Положение региона',
    verified: false,
    retired: false,
    roleModels: [],
  },
];

const member = (id: string, name: string): Participation => ({
  id,
  person: { id: `p-${id}`, name, className: '8 «Б»', birthYear: 2012 },
  organisation: 's4',
  organisationName: 'МОУ СШ № 120',
  role: 'MENTOR',
  form: 'PUPIL_PUPIL',
  enteredOn: '2026-09-05',
  status: 'READY',
  leads: 0,
});

let sent: unknown[];

beforeEach(() => {
  sent = [];
  withProgramme();
  const takes = async ({ request }: { request: Request }) => {
    sent.push(await request.json());
    return HttpResponse.json(programme);
  };
  server.use(
    http.get('*/api/v1/programmes', () => HttpResponse.json({ items: [programme] })),
    http.get('*/api/v1/programmes/counts', () =>
      HttpResponse.json({
        items: [{ federal: 'PUPIL_PUPIL', programmes: 12, organisations: 9, mentors: 80, mentees: 190 }],
      }),
    ),
    http.get('*/api/v1/programmes/g1', () => HttpResponse.json(programme)),
    http.get('*/api/v1/mentoring-forms', () => HttpResponse.json({ items: forms })),
    http.get('*/api/v1/mentoring-kinds', () =>
      HttpResponse.json({ items: [{ id: 'k1', name: 'в группе' }] }),
    ),
    http.get('*/api/v1/participations', ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.has('withoutProgramme')
          ? [member('a2', 'Вязов Артём'), member('a3', 'Липатов Виктор')]
          : [member('a1', 'Ольхин Семён')],
      }),
    ),
    http.post('*/api/v1/programmes', takes),
    http.put('*/api/v1/programmes/g1', takes),
    http.post('*/api/v1/programmes/g1/ending', takes),
    http.post('*/api/v1/programmes/g1/participants', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/programmes/g1/participants/:id', ({ params }) => {
      sent.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/programmes/g1/ending', () => {
      sent.push('resumed');
      return HttpResponse.json(programme);
    }),
    http.post('*/api/v1/mentoring-forms', takes),
    http.put('*/api/v1/mentoring-forms/:code', takes),
    http.put('*/api/v1/mentoring-kinds', takes),
  );
});

it('puts people of the base into a programme by one tick, and takes one out again', async () => {
  const { user } = renderApp('/programmes/g1', { as: 'curator' });
  expect(await screen.findByText('Ольхин Семён')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Добавить участников' }));
  const drawer = await screen.findByRole('dialog', { name: 'Добавить участников' });
  await user.click(await within(drawer).findByRole('checkbox', { name: 'Все: 2' }));
  await user.click(within(drawer).getByRole('button', { name: /^Добавить в программу: 2/ }));
  expect(await screen.findByText('В программу добавлены: 2 человека')).toBeVisible();
  expect(sent).toEqual([{ participations: ['a2', 'a3'] }]);

  await user.click(screen.getByRole('button', { name: 'Убрать из программы: Ольхин Семён' }));
  expect(await screen.findByText('Ольхин Семён: больше не в программе')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Отменить' }).at(-1)!);
  await expect.poll(() => sent).toEqual([{ participations: ['a2', 'a3'] }, 'a1', { participations: ['a1'] }]);
});

it('records a programme with a form of the dictionary and shows what the service refuses', async () => {
  const { user } = renderApp('/programmes', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Записать программу' }));
  const drawer = await screen.findByRole('dialog', { name: 'Новая программа' });
  await user.click(await within(drawer).findByRole('button', { name: 'Записать программу' }));
  expect(await within(drawer).findByText('Назовите программу')).toBeVisible();
  await fill(user, within(drawer).getByLabelText('Название'), 'Равный – равному');
  await user.selectOptions(within(drawer).getByLabelText(/^Форма наставничества/), 'PUPIL_PUPIL');
  await user.selectOptions(within(drawer).getByLabelText(/^Ролевая модель/), 'm1');
  await fill(user, within(drawer).getByLabelText('Цель'), 'учиться');
  await fill(user, within(drawer).getByLabelText('Первый день'), '01.09.2026');
  await fill(user, within(drawer).getByLabelText('Последний день'), '31.05.2027');
  server.use(
    http.post('*/api/v1/programmes', () =>
      refusal(422, 'FORM_NOT_OFFERED', 'Правило', [
        { pointer: 'form', detail: 'В организациях этого вида такой формы нет.' },
      ]),
    ),
  );
  await user.click(within(drawer).getByRole('button', { name: 'Записать программу' }));
  expect(await within(drawer).findByText('В организациях этого вида такой формы нет.')).toBeVisible();
});

it('ends a programme and takes the ending back', async () => {
  const { user } = renderApp('/programmes/g1', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Завершить' }));
  const drawer = await screen.findByRole('dialog', { name: 'Завершить программу' });
  await user.type(await within(drawer).findByLabelText('Причина'), 'куратор уволился');
  await user.click(within(drawer).getByRole('button', { name: 'Завершить программу' }));
  expect(await screen.findByText('Успеваем вместе: программа завершена')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Отменить' }));
  await expect.poll(() => sent.at(-1)).toBe('resumed');
});

it('gives the region numbers by federal form and no names', async () => {
  const { user } = renderApp('/programmes', { as: 'region-operator' });
  const counts = await screen.findByRole('region', { name: 'Сводка по формам' });
  expect(await within(counts).findByText('190')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Записать программу' })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Успеваем вместе' }));
  expect(await screen.findByText(/Имена видят школа и муниципалитет/)).toBeVisible();
});

it('lets the region add a form of its own, but not change what an act says', async () => {
  const { user } = renderApp('/reference', { as: 'region-operator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить форму: ученик – ученик' }));
  const drawer = await screen.findByRole('dialog', { name: 'Изменить форму' });
  expect(await within(drawer).findByLabelText(/^В отчётах/)).toBeDisabled();
  await user.type(within(drawer).getByLabelText(/^Ролевые модели/), '{Enter}лидер – пассивный');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить' }));
  expect(await screen.findByText('Форма сохранена')).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({
      federal: 'PUPIL_PUPIL',
      roleModels: ['равный – равному', 'лидер – пассивный'],
    }),
  ]);

  await user.click(screen.getByRole('button', { name: 'Изменить виды наставничества' }));
  const kinds = await screen.findByRole('dialog', { name: 'Виды наставничества' });
  await user.type(await within(kinds).findByLabelText(/^Виды наставничества/), '{Enter}реверсивное');
  await user.click(within(kinds).getByRole('button', { name: 'Сохранить' }));
  await expect.poll(() => sent.at(-1)).toEqual({ names: ['в группе', 'реверсивное'] });
});

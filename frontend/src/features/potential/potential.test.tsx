import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { PotentialMentor } from '@/shared/api/types';
import { refusal } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

function aMentor(person: string, name: string, more: Partial<PotentialMentor>): PotentialMentor {
  return {
    person,
    name,
    kind: 'PUPIL',
    subBase: 'PUPILS',
    age: 16,
    organisation: 'school',
    organisationName: 'МОУ СШ № 120',
    ...more,
  };
}

/** Four people, one of each sub-base, as the service keeps them. */
function keeps() {
  const state = { ready: new Set(['p2']), asked: [] as string[] };
  const all = () =>
    [
      aMentor('p1', 'Вязов Артём', { className: '10А' }),
      aMentor('p2', 'Липина Анна', {
        kind: 'TEACHER',
        subBase: 'TEACHERS',
        age: 40,
        teachingSince: '2010-09',
      }),
      aMentor('p3', 'Ольхин Семён', { subBase: 'ALUMNI', age: 19, graduatedOn: '2025-06-25' }),
      aMentor('p4', 'Кедров Глеб', {
        kind: 'SPECIALIST',
        subBase: 'ENTERPRISES',
        age: 41,
        employerName: 'Завод',
      }),
    ].map((one) => ({ ...one, readySince: state.ready.has(one.person) ? '2026-11-20' : undefined }));
  server.use(
    http.get('*/api/v1/potential-mentors', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      state.asked.push(asked.toString());
      return HttpResponse.json({
        items: all().filter(({ subBase }) => subBase === (asked.get('subBase') ?? subBase)),
      });
    }),
    http.get('*/api/v1/potential-mentors/counts', () =>
      HttpResponse.json({ subBases: { PUPILS: 1, TEACHERS: 1, ALUMNI: 1, ENTERPRISES: 1 } }),
    ),
    http.post('*/api/v1/potential-mentors', async ({ request }) => {
      const { people } = (await request.json()) as { people: string[] };
      people.forEach((one) => state.ready.add(one));
      return HttpResponse.json({ people });
    }),
    http.delete('*/api/v1/people/:id/potential-mentor', ({ params }) => {
      state.ready.delete(String(params.id));
      return HttpResponse.json({});
    }),
  );
  return state;
}

it('shows the four sub-bases with their counts, and one at a time', async () => {
  keeps();
  const { user } = renderApp('/people/potential', { as: 'curator' });
  await screen.findByRole('row', { name: /Вязов Артём.*10А/ });
  expect(screen.getByRole('link', { name: 'Все: 4' })).toHaveAttribute('aria-current');
  expect(screen.getByRole('row', { name: /Кедров.*Завод/ })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Выпускники: 1' }));
  const alumnus = await screen.findByRole('row', { name: /Ольхин.*выпуск 2025 года/ });
  await waitFor(() => expect(screen.queryByRole('row', { name: /Кедров/ })).toBeNull());
  expect(within(alumnus).getByRole('link', { name: /^Указать, кто теперь/ })).toHaveAttribute(
    'href',
    '/people/p3',
  );
  expect(screen.getByRole('link', { name: 'Скачать Excel' })).toHaveAttribute(
    'href',
    '/api/v1/potential-mentors/workbook?subBase=ALUMNI',
  );
});

it('marks who is ready, takes it back, and leads to the enrolment', async () => {
  const state = keeps();
  const { user } = renderApp('/people/potential', { as: 'school-head' });
  await user.click(await screen.findByRole('button', { name: 'Готов: Вязов Артём' }));
  await user.click(await screen.findByRole('button', { name: 'Снять отметку: Вязов Артём' }));
  await screen.findByRole('button', { name: 'Готов: Вязов Артём' });
  expect([...state.ready]).toEqual(['p2']);
  expect(screen.getByRole('link', { name: 'Записать наставником: Вязов Артём' })).toHaveAttribute(
    'href',
    '/people/new?person=p1&role=MENTOR',
  );
});

it('says who lacks a consent', async () => {
  keeps();
  server.use(
    http.post('*/api/v1/potential-mentors', () =>
      refusal(422, 'CONSENT_MISSING', 'Нет согласия на обработку персональных данных: Вязов А.'),
    ),
  );
  const { user } = renderApp('/people/potential', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Готов: Вязов Артём' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Нет согласия');
});

it('is empty with a next step', async () => {
  server.use(
    http.get('*/api/v1/potential-mentors', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/potential-mentors/counts', () =>
      HttpResponse.json({ subBases: { PUPILS: 0, TEACHERS: 0, ALUMNI: 0, ENTERPRISES: 0 } }),
    ),
  );
  renderApp('/people/potential?ready=true', { as: 'curator' });
  expect(await screen.findByRole('heading', { name: 'Здесь пока никого' })).toBeVisible();
});

it('is closed to a psychologist', async () => {
  renderApp('/people/potential', { as: 'psychologist' });
  expect(await screen.findByRole('heading', { name: 'Эту страницу видят другие' })).toBeVisible();
});

import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { fill } from '@/testing/fill';
import { aParticipation, olkhin } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

type User = ReturnType<typeof userEvent.setup>;

beforeEach(withProgramme);

async function typeNewPupil(user: User): Promise<void> {
  await user.selectOptions(await screen.findByLabelText(/^Форма наставничества/), 'PUPIL_PUPIL');
  await fill(user, screen.getByLabelText('Фамилия'), 'Берёзкин');
  await fill(user, screen.getByLabelText('Имя'), 'Павел');
  await fill(user, screen.getByLabelText('Дата рождения'), '14.03.2014');
  await user.tab();
}

function enrolments(): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/enrolments', async ({ request }) => {
      sent.push(await request.json());
      const person = {
        ...olkhin,
        id: 'new',
        familyName: 'Берёзкин',
        givenName: 'Павел',
        patronymic: undefined,
      };
      return HttpResponse.json(
        { person, consent: person.consents[0], participation: aParticipation(person) },
        { status: 201 },
      );
    }),
  );
  return sent;
}

it('enrols one after another by keyboard: the signer follows from the age, role and form stay', async () => {
  const sent = enrolments();
  const { user, router } = renderApp('/people/new', { as: 'curator' });
  await typeNewPupil(user);
  expect(await screen.findByText(/участнику 12 лет/)).toHaveTextContent(
    'Подписывает: законный представитель',
  );
  await fill(user, screen.getByLabelText(/^Законный представитель/), 'Берёзкина Ольга');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    person: {
      familyName: 'Берёзкин',
      givenName: 'Павел',
      birthDate: '2014-03-14',
      kind: 'PUPIL',
      organisation: 'school4',
      guardian: 'Берёзкина Ольга',
    },
    consent: { signedOn: '2026-11-24', signedBy: 'GUARDIAN', guardian: 'Берёзкина Ольга' },
    role: 'MENTEE',
    form: 'PUPIL_PUPIL',
    enteredOn: '2026-11-24',
    organisation: 'school4',
  });
  await waitFor(() => expect(screen.getByLabelText('Фамилия')).toHaveFocus());
  expect(screen.getByLabelText('Фамилия')).toHaveValue('');
  expect(screen.getByLabelText(/^Форма наставничества/)).toHaveValue('PUPIL_PUPIL');
  expect(screen.getByRole('link', { name: 'Берёзкин Павел' })).toHaveAttribute('href', '/people/new');
  // a reload finds role and form again, and nothing about the person
  expect(router.state.location.search).toMatchObject({ role: 'MENTEE', form: 'PUPIL_PUPIL' });
  expect(JSON.stringify(router.state.location.search)).not.toContain('Берёзкин');
});

it('asks the guardian only where the age demands it', async () => {
  const { user } = renderApp('/people/new?kind=TEACHER&role=MENTEE', { as: 'curator' });
  await fill(user, await screen.findByLabelText('Дата рождения'), '1999');
  expect(await screen.findByText(/участнику 27 лет/)).toHaveTextContent('Подписывает: сам участник');
  expect(screen.queryByLabelText(/^Законный представитель/)).toBeNull();
  await user.clear(screen.getByLabelText('Дата рождения'));
  await fill(user, screen.getByLabelText('Дата рождения'), '01.01.2010');
  expect(await screen.findByText(/участник и законный представитель/)).toBeVisible();
  expect(screen.getByLabelText(/^Законный представитель/)).toBeVisible();
});

it('refuses a mentee of nine before anything is sent', async () => {
  const sent = enrolments();
  const { user } = renderApp('/people/new?role=MENTEE&form=PUPIL_PUPIL', { as: 'curator' });
  await fill(user, await screen.findByLabelText('Фамилия'), 'Малых');
  await fill(user, screen.getByLabelText('Имя'), 'Ия');
  await fill(user, screen.getByLabelText('Дата рождения'), '01.12.2016');
  await fill(user, await screen.findByLabelText(/^Законный представитель/), 'Малых Анна');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/с 10 лет, а в этот день ему 9 лет/)).toBeVisible();
  expect(sent).toHaveLength(0);
});

it('puts what the service refuses on the fields', async () => {
  server.use(
    http.post('*/api/v1/enrolments', () =>
      refusal(422, 'BIRTH_IMPLAUSIBLE', 'Проверьте год рождения и вид.', [
        { pointer: 'person/birthDate', detail: 'Проверьте год рождения и вид.' },
      ]),
    ),
  );
  const { user } = renderApp('/people/new', { as: 'curator' });
  await typeNewPupil(user);
  await fill(user, await screen.findByLabelText(/^Законный представитель/), 'Берёзкина Ольга');
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(screen.getByLabelText('Дата рождения')).toHaveAccessibleDescription(
      /Проверьте год рождения и вид/,
    ),
  );
  expect(screen.getByLabelText('Фамилия')).toHaveValue('Берёзкин');
});

it('finds a person who has a card and only adds a role', async () => {
  const sent = enrolments();
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/duplicate-searches', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({
        items: [
          {
            id: 'olkhin',
            name: 'Ольхин Семён Петрович',
            birth: '2014-03-14',
            organisationName: 'Школа № 4',
            likelihood: 'LIKELY',
            reasons: ['NAME_TYPO', 'SAME_BIRTH_DATE'],
          },
        ],
      });
    }),
  );
  const { user } = renderApp('/people/new?role=MENTOR', { as: 'curator' });
  await fill(user, await screen.findByLabelText('Фамилия'), 'Олхин');
  await fill(user, screen.getByLabelText('Имя'), 'Семён');
  await fill(user, screen.getByLabelText('Дата рождения'), '14.03.2014');
  await screen.findByText(/имя отличается опиской, дата рождения совпадает/);
  expect(asked).toEqual([
    {
      familyName: 'Олхин',
      givenName: 'Семён',
      birthDate: '2014-03-14',
      kind: 'PUPIL',
      organisation: 'school4',
    },
  ]);
  await user.click(await screen.findByRole('button', { name: 'Записать в роль: Ольхин Семён Петрович' }));
  await screen.findByRole('heading', { level: 1, name: 'Записать в роль: Ольхин Семён Петрович' });
  expect(screen.getByText(/Согласие на обработку данных уже есть: подписано 14.09.2026/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Записать в роль' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        personId: 'olkhin',
        role: 'MENTOR',
        form: 'PUPIL_PUPIL',
        enteredOn: '2026-11-24',
        organisation: 'school4',
      },
    ]),
  );
});

it('asks before typed data is lost and keeps none of it on the device', async () => {
  const { user, router } = renderApp('/people/new', { as: 'curator' });
  await fill(user, await screen.findByLabelText('Фамилия'), 'Берёзкин');
  await user.click(screen.getAllByRole('link', { name: 'Пары' })[0]!);
  const question = await screen.findByRole('dialog', { name: 'Уйти и не сохранять?' });
  await user.click(within(question).getByRole('button', { name: 'Остаться' }));
  expect(router.state.location.pathname).toBe('/people/new');
  expect(screen.getByLabelText('Фамилия')).toHaveValue('Берёзкин');
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('Берёзкин');
});

import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { aParticipation, aPerson, olkhin } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

type User = ReturnType<typeof userEvent.setup>;

beforeEach(withProgramme);

it('lists participants with what is missing', async () => {
  renderApp('/people', { as: 'curator' });
  const row = await screen.findByRole('row', { name: /Вязов Артём/ });
  expect(within(row).getByText('нет согласия')).toBeVisible();
  expect(within(row).getByText('Наставляемый, ученик – ученик')).toBeVisible();
  expect(within(row).getByText('без пары')).toBeVisible();
});

it('opens the list that a task points at, filtered, and keeps filters in the address', async () => {
  const { user, router } = renderApp('/people?role=MENTEE&paired=false', { as: 'psychologist' });
  await screen.findByRole('row', { name: /Вязов/ });
  expect(screen.queryByRole('row', { name: /Ольхин/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Без пары' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('link', { name: 'Внести участника' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Без пары' }));
  await screen.findByRole('row', { name: /Ольхин/ });
  expect(router.state.location.search).toEqual({ role: 'MENTEE' });
});

it('begins an empty register with the first participant', async () => {
  server.use(http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })));
  renderApp('/people', { as: 'curator' });
  await screen.findByRole('heading', { name: 'Начните с первого участника' });
  expect(screen.getAllByRole('link', { name: 'Внести участника' })[0]).toHaveAttribute('href', '/people/new');
});

/** At once, as from a clipboard: letter by letter is slow in a test and shows nothing more. */
async function fill(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

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

it('gives both bases as workbooks, of the school that is chosen', async () => {
  const { user } = renderApp('/people?organisation=school4', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Базы' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.getAttribute('href'))).toEqual([
    '/api/v1/participant-bases/mentees?format=xlsx&organisation=school4',
    '/api/v1/participant-bases/mentees?format=docx&organisation=school4',
    '/api/v1/participant-bases/mentors?format=xlsx&organisation=school4',
    '/api/v1/participant-bases/mentors?format=docx&organisation=school4',
  ]);
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

it.each([
  ['curator', true],
  ['psychologist', false],
] as const)(
  'flags a card that may be a second one for those who can settle it: %s',
  async (role, settles) => {
    server.use(
      http.get('*/api/v1/people', () =>
        HttpResponse.json({ items: [aPerson('twice', 'Вязов Артём', { duplicates: 1 })] }),
      ),
    );
    renderApp('/people', { as: role });
    expect(await screen.findByRole('link', { name: 'Вязов Артём' })).toBeVisible();
    const flag = screen.queryByRole('link', { name: 'возможен дубль' });
    expect(flag?.getAttribute('href')).toBe(settles ? '/people/duplicates?person=twice' : undefined);
  },
);

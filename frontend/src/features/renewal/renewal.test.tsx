import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { BaseRenewal, RenewalProposal, RenewalRequest, RenewalUndone } from '@/shared/api/types';
import { refusal } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const proposal: RenewalProposal = {
  schoolYear: '2026/2027',
  people: [
    {
      person: 'p1',
      version: 3,
      name: 'Вязов Артём',
      kind: 'PUPIL',
      className: '5А',
      own: true,
      step: 'UP',
      nextClass: '6А',
      consent: 'GIVEN',
      roles: [],
    },
    {
      person: 'p2',
      version: 1,
      name: 'Ольхин Семён',
      kind: 'PUPIL',
      className: '11А',
      own: true,
      step: 'GRADUATES',
      mark: 'LAST_CLASS',
      consent: 'ENDING',
      consentUntil: '2026-12-31',
      roles: [
        {
          participation: 'in-p2',
          role: 'MENTOR',
          form: 'PUPIL_PUPIL',
          enteredOn: '2025-10-01',
          pairElsewhere: false,
          leaves: 'GRADUATION',
        },
      ],
    },
  ],
  pairs: [
    {
      pair: 'pair1',
      version: 4,
      form: 'PUPIL_PUPIL',
      status: 'APPROVED',
      startsOn: '2025-10-10',
      begun: true,
      members: [
        { participation: 'in-p2', person: 'p2', role: 'MENTOR', name: 'Ольхин Семён' },
        { participation: 'in-p3', person: 'p3', role: 'MENTEE', name: 'Липин Пётр' },
      ],
      ends: 'GRADUATION',
    },
  ],
};

function aRenewal(more: Partial<BaseRenewal> = {}): BaseRenewal {
  return {
    id: 'r1',
    schoolYear: '2026/2027',
    renewedOn: '2026-11-24',
    counts: { movedUp: 1, graduated: 1, peopleLeft: 0, pairsGoingOn: 0, pairsEnded: 1 },
    renewedAt: '2026-11-24T10:00:00Z',
    renewedBy: 'Куратор',
    last: true,
    ...more,
  };
}

/** A school whose bases the service keeps. */
function keeps(items: BaseRenewal[], kept: RenewalUndone['kept'] = []) {
  const state: { items: BaseRenewal[]; sent?: RenewalRequest } = { items };
  const at = '*/api/v1/organisations/:organisation/base-renewals';
  server.use(
    http.get(at, () => HttpResponse.json({ items: state.items })),
    http.get(`${at}/proposal`, () => HttpResponse.json(proposal)),
    http.post(at, async ({ request }) => {
      state.sent = (await request.json()) as RenewalRequest;
      const renewal = aRenewal();
      state.items = [renewal];
      return HttpResponse.json(renewal, { status: 201 });
    }),
    http.post(`${at}/:renewal/undo`, () => {
      const renewal = aRenewal({ last: false, undoneAt: '2026-11-24T11:00:00Z', undoneBy: 'Куратор' });
      state.items = [renewal];
      return HttpResponse.json({ renewal, restored: 3, kept });
    }),
  );
  return state;
}

it('renews what is proposed, with what the curator decides otherwise', async () => {
  const state = keeps([]);
  const { user, router } = renderApp('/people/bases', { as: 'curator' });
  await user.click(await screen.findByRole('link', { name: 'Обновить базу на 2026/2027' }));
  expect(
    await screen.findByRole('heading', { name: 'Обновление базы на 2026/2027 учебный год' }),
  ).toBeVisible();
  expect(screen.getByText(/^Переходят 1, выпускаются 1/)).toHaveTextContent('0 продолжаются, 1 завершаются');
  expect(screen.getByText('участник выпускается')).toBeVisible();

  await user.selectOptions(screen.getByLabelText('Для всех показанных'), 'класс прежний');
  expect(screen.getByText(/^Переходят 0, выпускаются 0/)).toHaveTextContent('1 продолжаются, 0 завершаются');
  await user.selectOptions(screen.getByLabelText('Для всех показанных'), 'на класс выше, 11-е выпускаются');
  await user.selectOptions(screen.getByLabelText('Весь класс: 5А'), 'класс прежний');
  expect(screen.getByText(/^Переходят 0/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Показать: 11А' }));
  const row = screen.getByRole('row', { name: /Ольхин Семён.*согласие до 31\.12\.2026/ });
  await user.click(within(row).getByRole('checkbox', { name: /Участвует дальше: Ольхин/ }));
  expect(screen.getByText(/^Переходят 0/)).toHaveTextContent('1 продолжаются, 0 завершаются');
  await user.click(within(row).getByRole('checkbox', { name: /Участвует дальше: Ольхин/ }));

  await user.type(screen.getByLabelText('Номер приказа, если есть'), '88-ОД');
  await user.type(screen.getByLabelText('Дата приказа'), '20.11.2026');
  await user.click(screen.getByRole('button', { name: 'Обновить базу' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/bases'));
  expect(state.sent).toEqual({
    renewedOn: '2026-11-24',
    orderNumber: '88-ОД',
    orderDate: '2026-11-20',
    cards: [{ person: 'p2', version: 1 }],
    roles: [{ participation: 'in-p2', reason: 'GRADUATION' }],
    pairs: [{ pair: 'pair1', version: 4, reason: 'GRADUATION' }],
  });
  expect(await screen.findByText('База на 2026/2027 учебный год обновлена 24.11.2026')).toBeVisible();
});

it('says that nothing was written when somebody else was quicker', async () => {
  keeps([]);
  server.use(
    http.post('*/api/v1/organisations/:organisation/base-renewals', () =>
      refusal(412, 'STALE_VERSION', 'Пока вы готовили обновление, изменились карточки: 1.'),
    ),
  );
  const { user } = renderApp('/people/bases/renewal', { as: 'school-head' });
  await user.click(await screen.findByRole('button', { name: 'Обновить базу' }));
  expect(await screen.findByText(/изменились карточки: 1/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Загрузить новое' }));
  await waitFor(() => expect(screen.queryByText(/изменились карточки/)).toBeNull());
});

it('finds people by name and by what becomes of them', async () => {
  keeps([]);
  const { user } = renderApp('/people/bases/renewal', { as: 'curator' });
  await user.selectOptions(await screen.findByLabelText('Кого показать'), 'Нет согласия или оно закончится');
  expect(screen.getByRole('row', { name: /Ольхин.*согласие до/ })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '5А' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Кого показать'), 'Нужно решить');
  expect(screen.getByText('Таких участников нет.')).toBeVisible();
});

it('undoes the last renewal and names what stays', async () => {
  keeps([aRenewal()], [{ kind: 'CARD', id: 'p1', name: 'Вязов А.', why: 'после обновления запись меняли' }]);
  const { user } = renderApp('/people/bases', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Отменить обновление 2026/2027' }));
  const asked = await screen.findByRole('dialog', { name: 'Отменить обновление базы?' });
  await user.click(within(asked).getByRole('button', { name: 'Отменить обновление' }));
  expect(await screen.findByText('Вязов А., класс: после обновления запись меняли')).toBeVisible();
  expect(await screen.findByText(/^отменил Куратор/)).toBeVisible();
});

it('asks a coordinator for the school first', async () => {
  keeps([]);
  renderApp('/people/bases', { as: 'municipal-coordinator' });
  expect(await screen.findByRole('heading', { name: 'Выберите школу' })).toBeVisible();
});

it('is closed to a psychologist', async () => {
  renderApp('/people/bases', { as: 'psychologist' });
  expect(await screen.findByRole('heading', { name: 'Эту страницу видят другие' })).toBeVisible();
});

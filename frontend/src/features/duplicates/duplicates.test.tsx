import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Duplicate } from '@/shared/api/types';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const card = {
  kind: 'PUPIL',
  organisation: 's1',
  organisationName: 'МОУ СШ № 120',
  registeredOn: '2026-09-14',
} as const;
const suspected: Duplicate = {
  id: 'd1',
  one: {
    ...card,
    id: 'p1',
    name: 'Ольхин Семён Петрович',
    birth: '2012-03-17',
    className: '8Б',
    roles: 0,
    pairs: 0,
  },
  other: { ...card, id: 'p2', name: 'Олхин Семён Петрович', birth: '2012', roles: 1, pairs: 1 },
  likelihood: 'LIKELY',
  reasons: ['NAME_TYPO', 'SAME_BIRTH_YEAR'],
};

let verdicts: unknown[];

beforeEach(() => {
  verdicts = [];
  withProgramme();
  server.use(
    http.get('*/api/v1/duplicates', () => HttpResponse.json({ items: [suspected] })),
    http.put('*/api/v1/duplicates/:id/verdict', async ({ request }) => {
      verdicts.push(await request.json());
      return HttpResponse.json({ ...suspected, verdict: 'SAME', kept: 'p2' });
    }),
  );
});

it('says why two cards look like one, keeps the fuller one by default and takes the decision back', async () => {
  const { user } = renderApp('/people/duplicates', { as: 'curator' });
  const pair = await screen.findByRole('article');
  expect(within(pair).getByText('вероятно, один человек')).toBeVisible();
  expect(within(pair).getByText('Имя отличается опиской, год рождения совпадает')).toBeVisible();
  expect(within(pair).getByRole('radio', { name: /^Олхин/ })).toBeChecked();

  await user.click(within(pair).getByRole('button', { name: 'Это один человек' }));
  expect(await screen.findByText('Записано: это один человек')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Отменить' }));
  await expect.poll(() => verdicts).toEqual([{ verdict: 'SAME', keep: 'p2' }, {}]);
});

it('tells what stands against it and keeps the two', async () => {
  server.use(
    http.put('*/api/v1/duplicates/:id/verdict', () =>
      refusal(409, 'IN_ONE_PAIR', 'Эти двое состоят в одной паре. Сначала отмените пару.'),
    ),
  );
  const { user } = renderApp('/people/duplicates', { as: 'curator' });
  await user.click(await screen.findByRole('radio', { name: /^Ольхин/ }));
  await user.click(screen.getByRole('button', { name: 'Это один человек' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Эти двое состоят в одной паре');
  expect(screen.getByRole('button', { name: 'Разные люди' })).toBeEnabled();
});

it('shows the region no names and asks it for no card to keep', async () => {
  const nameless = { id: undefined, name: undefined, birth: undefined };
  server.use(
    http.get('*/api/v1/duplicates', () =>
      HttpResponse.json({
        items: [
          {
            ...suspected,
            one: { ...suspected.one, ...nameless },
            other: { ...suspected.other, ...nameless, organisation: 's2' },
          },
        ],
      }),
    ),
  );
  const { user } = renderApp('/people/duplicates', { as: 'region-operator' });
  expect(await screen.findAllByText('Имя видит только школа')).toHaveLength(2);
  expect(screen.queryByRole('radio')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Это один человек' }));
  await expect.poll(() => verdicts).toEqual([{ verdict: 'SAME' }]);
});

it('says that nothing is left to compare', async () => {
  server.use(http.get('*/api/v1/duplicates', () => HttpResponse.json({ items: [] })));
  renderApp('/people/duplicates', { as: 'curator' });
  expect(await screen.findByText('Похожих карточек нет')).toBeVisible();
});

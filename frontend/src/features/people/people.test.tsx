import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { aPerson } from '@/testing/programme';
import { withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

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

it('marks all who are ticked as ready to become mentors, and takes it back', async () => {
  const marked: string[] = [];
  const back: string[] = [];
  server.use(
    http.post('*/api/v1/potential-mentors', async ({ request }) => {
      const { people } = (await request.json()) as { people: string[] };
      marked.push(...people);
      return HttpResponse.json({ people: people.slice(0, 1) });
    }),
    http.delete('*/api/v1/people/:id/potential-mentor', ({ params }) => {
      back.push(String(params.id));
      return HttpResponse.json({});
    }),
  );
  const { user } = renderApp('/people', { as: 'curator' });
  await user.click(await screen.findByRole('checkbox', { name: /^Выбрать: Вязов/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Выбрать: Ольхин/ }));
  await user.click(screen.getByRole('button', { name: 'Готовы стать наставниками: 2' }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  expect(marked).toHaveLength(2);
  expect(back).toEqual(marked.slice(0, 1));
  expect(screen.queryByRole('button', { name: /^Готовы стать/ })).toBeNull();
});

it('begins an empty register with the first participant', async () => {
  server.use(http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })));
  renderApp('/people', { as: 'curator' });
  await screen.findByRole('heading', { name: 'Начните с первого участника' });
  expect(screen.getAllByRole('link', { name: 'Внести участника' })[0]).toHaveAttribute('href', '/people/new');
});

it('gives both bases as workbooks, of the school that is chosen', async () => {
  const { user } = renderApp('/people?organisation=school4', { as: 'municipal-coordinator' });
  await user.click(await screen.findByRole('button', { name: 'Базы' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.getAttribute('href'))).toEqual([
    '/people/potential?organisation=school4',
    '/people/bases?organisation=school4',
    '/api/v1/participant-bases/mentees?format=xlsx&organisation=school4',
    '/api/v1/participant-bases/mentees?format=docx&organisation=school4',
    '/api/v1/participant-bases/mentors?format=xlsx&organisation=school4',
    '/api/v1/participant-bases/mentors?format=docx&organisation=school4',
  ]);
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

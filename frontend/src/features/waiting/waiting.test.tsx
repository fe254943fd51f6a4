import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { aParticipation, vyazov } from '@/testing/programme';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

/** One mentee, as the service keeps him. */
function waits(supportSince?: string) {
  const state = { supportSince };
  const mentee = () =>
    aParticipation(vyazov, {
      status: state.supportSince ? 'WAITING_WITH_SUPPORT' : 'READY',
      waitsSince: '2026-11-16',
      supportSince: state.supportSince,
    });
  server.use(
    http.get('*/api/v1/participations/waiting', ({ request }) => {
      const asked = new URL(request.url).searchParams.get('supported');
      const fits = asked === null || asked === String(state.supportSince !== undefined);
      return HttpResponse.json({ items: fits ? [mentee()] : [] });
    }),
    http.put('*/api/v1/participations/:id/support', async ({ request }) => {
      state.supportSince = ((await request.json()) as { since: string }).since;
      return HttpResponse.json(mentee());
    }),
    http.delete('*/api/v1/participations/:id/support', () => {
      state.supportSince = undefined;
      return HttpResponse.json(mentee());
    }),
  );
  return state;
}

it('lets a psychologist mark support with a day and nothing else, and takes it back', async () => {
  const state = waits();
  const { user } = renderApp('/waiting', { as: 'psychologist' });
  const row = await screen.findByRole('row', { name: /Вязов Артём/ });
  expect(within(row).getByText('8 дней')).toBeVisible();
  await user.click(within(row).getByRole('button', { name: /^Отметить поддержку/ }));
  const drawer = await screen.findByRole('dialog', { name: 'Поддержка психолога' });
  expect(await within(drawer).findByText(/Записывается только день/)).toBeVisible();
  expect(within(drawer).getAllByRole('textbox')).toHaveLength(1);
  await user.click(within(drawer).getByRole('button', { name: 'Отметить поддержку' }));
  expect(await screen.findByText('ожидает с поддержкой психолога')).toBeVisible();
  expect(state.supportSince).toBe('2026-11-24');
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  expect(await screen.findByText('без поддержки')).toBeVisible();
});

it('ends support and says who is left without it', async () => {
  const state = waits('2026-11-20');
  const { user, router } = renderApp('/waiting?supported=true', { as: 'psychologist' });
  await user.click(await screen.findByRole('button', { name: 'Снять поддержку: Вязов Артём' }));
  expect(await screen.findByRole('heading', { name: 'С поддержкой никто не ждёт' })).toBeVisible();
  expect(state.supportSince).toBeUndefined();
  await user.click(screen.getByRole('link', { name: 'Без поддержки' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ supported: false }));
  expect(await screen.findByRole('row', { name: /Вязов/ })).toBeVisible();
});

it('lets a coordinator read and mark nothing', async () => {
  waits();
  renderApp('/waiting', { as: 'municipal-coordinator' });
  await screen.findByRole('row', { name: /Вязов/ });
  expect(screen.queryByRole('button', { name: /поддержку/ })).toBeNull();
});

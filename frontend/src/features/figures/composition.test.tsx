import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { addDays, today } from '@/shared/lib/dates';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const moved = {
  organisation: 'school6',
  name: 'СОШ № 17',
  on: today(),
  kind: 'MOVED',
  from: { id: 'armavir', name: 'г. Армавир' },
  to: { id: 'other', name: 'Кубанский район' },
} as const;

function answersFor(asOf: string, asked: string[]) {
  server.use(
    http.get('*/api/v1/indicator-values', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.get('tree') ?? 'restated');
      return HttpResponse.json({
        items: [
          {
            indicator: 'mentees-10-19',
            organisation: query.get('organisation'),
            organisationName: 'г. Армавир',
            organisationType: 'MUNICIPALITY',
            period: '2026-Q1',
            numerator: 3,
            unit: 'PERCENT',
            targetCarriedOver: false,
            status: 'PRELIMINARY',
            asOf,
            rule: 'на конец периода',
            suppressed: false,
          },
        ],
      });
    }),
    http.get('*/api/v1/organisations/armavir/changes', ({ request }) =>
      HttpResponse.json({
        items: (new URL(request.url).searchParams.get('since') ?? '') <= moved.on ? [moved] : [],
      }),
    ),
  );
}

it('says that organisations have moved since, and shows the figures as they were', async () => {
  const asked: string[] = [];
  answersFor(addDays(today(), -30), asked);
  const { user, router } = renderApp('/indicators?period=2026-Q1', { as: 'municipal-coordinator' });
  expect(await screen.findByText(/«СОШ № 17» перешла из «г. Армавир» в «Кубанский район»/)).toBeVisible();
  expect(asked).not.toContain('as-it-was');
  await user.click(screen.getByRole('button', { name: 'Как было' }));
  await waitFor(() => expect(asked).toContain('as-it-was'));
  expect(router.state.location.search).toMatchObject({ tree: 'as-it-was' });
  expect(screen.getByRole('link', { name: 'CSV для Excel' })).toHaveAttribute(
    'href',
    expect.stringContaining('tree=as-it-was') as string,
  );
});

it('says nothing of it while the period runs', async () => {
  answersFor(today(), []);
  renderApp('/indicators', { as: 'municipal-coordinator' });
  await screen.findByRole('link', { name: 'CSV для Excel' });
  expect(screen.queryByRole('button', { name: 'Как было' })).toBeNull();
});

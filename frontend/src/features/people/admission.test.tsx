import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { lipatov } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const expired = { state: 'EXPIRED', validUntil: '2026-10-05' } as const;
const clearance = {
  id: 'c1',
  number: '008/2025',
  issuedOn: '2025-10-05',
  checkedOn: '2025-10-06',
  checkedBy: 'директор',
  validUntil: '2026-10-05',
};
const certificate = {
  id: 'k1',
  provider: 'Институт развития образования',
  programme: 'Наставник',
  hours: 36,
  number: 'ПК-1',
  issuedOn: '2026-08-20',
  remote: true,
};

beforeEach(() => {
  withProgramme();
  server.use(
    http.get('*/api/v1/people/lipatov', () => HttpResponse.json({ ...lipatov, clearance: expired })),
    http.get('*/api/v1/people/lipatov/clearances', () => HttpResponse.json({ items: [clearance] })),
    http.get('*/api/v1/people/lipatov/training', () =>
      HttpResponse.json({ trainedOn: '2026-08-20', trainings: [], certificates: [certificate] }),
    ),
  );
});

it('says that a certificate of no criminal record has run out, and what is wrong with the new one', async () => {
  server.use(
    http.post('*/api/v1/people/lipatov/clearances', () =>
      refusal(422, 'CHECKED_BEFORE_ISSUE', 'Правило', [
        { pointer: 'checkedOn', detail: 'День раньше даты справки.' },
      ]),
    ),
  );
  const { user } = renderApp('/people/lipatov', { as: 'curator' });
  expect(await screen.findByText('справка кончилась 05.10.2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Записать справку' }));
  const drawer = await screen.findByRole('dialog', { name: 'Справка об отсутствии судимости' });
  await user.click(await within(drawer).findByLabelText('Номер'));
  await user.paste('1/2026');
  await user.click(within(drawer).getByLabelText('Дата справки'));
  await user.paste('20.11.2026');
  await user.click(within(drawer).getByLabelText('Кто проверил'));
  await user.paste('директор');
  await user.click(within(drawer).getByRole('button', { name: 'Записать справку' }));
  expect(await within(drawer).findByText('День раньше даты справки.')).toBeVisible();
});

it('takes a document about a course away and brings it back as it was', async () => {
  const sent: unknown[] = [];
  server.use(
    http.delete('*/api/v1/people/lipatov/training/certificates/k1', () =>
      HttpResponse.json({ trainings: [], certificates: [] }),
    ),
    http.post('*/api/v1/people/lipatov/training/certificates', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ trainings: [], certificates: [certificate] }, { status: 201 });
    }),
  );
  const { user } = renderApp('/people/lipatov', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Убрать документ: Наставник' }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await expect.poll(() => sent).toEqual([{ ...certificate, id: undefined }]);
});

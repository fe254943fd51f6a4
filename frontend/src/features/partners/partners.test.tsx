import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { PartnerAgreement } from '@/shared/api/types';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const agreement: PartnerAgreement = {
  id: 'a1',
  version: 2,
  organisation: 's4',
  organisationName: 'МОУ СШ № 120',
  partner: 'p1',
  partnerName: 'АО «Заря»',
  partnerType: 'ENTERPRISE',
  countsAsEnterprise: true,
  number: '12-С',
  signedOn: '2026-09-14',
  validUntil: '2026-12-10',
  forms: ['EMPLOYER_PUPIL'],
  state: 'ENDING',
  mentors: 3,
};

let sent: unknown[];

beforeEach(() => {
  sent = [];
  withProgramme();
  server.use(
    http.get('*/api/v1/partner-agreements', () => HttpResponse.json({ items: [agreement] })),
    http.get('*/api/v1/organisations/p1', () =>
      HttpResponse.json({ id: 'p1', name: 'АО «Заря»', type: 'ENTERPRISE', version: 1 }),
    ),
    http.post('*/api/v1/partner-agreements', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(agreement, { status: 201 });
    }),
  );
});

it('shows what ends soon and how many mentors the partner gives', async () => {
  renderApp('/partners', { as: 'curator' });
  const row = await screen.findByRole('row', { name: /АО «Заря»/ });
  expect(within(row).getByText('скоро кончится')).toBeVisible();
  expect(within(row).getByText('3')).toBeVisible();
});

it('puts what is refused on its field and keeps what was typed', async () => {
  server.use(
    http.put('*/api/v1/partner-agreements/a1', () =>
      refusal(422, 'OVER_BEFORE_SIGNING', 'Правило', [
        { pointer: 'validUntil', detail: 'День раньше дня подписания.' },
      ]),
    ),
  );
  const { user } = renderApp('/partners', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: /^Изменить: АО/ }));
  const drawer = await screen.findByRole('dialog', { name: 'Изменить соглашение' });
  expect(await within(drawer).findByLabelText('Номер')).toHaveValue('12-С');
  await user.click(within(drawer).getByRole('button', { name: 'Сохранить' }));
  expect(await within(drawer).findByText('День раньше дня подписания.')).toBeVisible();
});

it('brings a removed agreement back as it was', async () => {
  server.use(http.delete('*/api/v1/partner-agreements/a1', () => new HttpResponse(null, { status: 204 })));
  const { user } = renderApp('/partners', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: /^Удалить: АО/ }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await expect
    .poll(() => sent)
    .toEqual([
      {
        organisation: 's4',
        partner: 'p1',
        number: '12-С',
        signedOn: '2026-09-14',
        validUntil: '2026-12-10',
        forms: ['EMPLOYER_PUPIL'],
      },
    ]);
});

it('keeps the scan of the signed paper: attached, replaced with a way back, removed', async () => {
  let scan = agreement.scan;
  const calls: string[] = [];
  server.use(
    http.get('*/api/v1/partner-agreements', () => HttpResponse.json({ items: [{ ...agreement, scan }] })),
    http.post('*/api/v1/partner-agreements/a1/scans', () => {
      scan = { id: `s${calls.push('attach')}`, fileName: 'соглашение.pdf', size: 240_000 };
      return HttpResponse.json(scan, { status: 201 });
    }),
    http.put('*/api/v1/partner-agreements/a1/scans/:scan', ({ params }) => {
      calls.push(`put back ${String(params.scan)}`);
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/partner-agreements/a1/scans/:scan', ({ params }) => {
      calls.push(`remove ${String(params.scan)}`);
      scan = undefined;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp('/partners', { as: 'curator' });
  const paper = () => new File(['%PDF'], 'соглашение.pdf', { type: 'application/pdf' });
  await user.upload(await screen.findByLabelText(/^Файл скана: АО «Заря»/), paper());
  const link = await screen.findByRole('link', { name: /^Скан: соглашение.pdf/ });
  expect(link).toHaveAttribute('href', '/api/v1/partner-agreements/a1/scans/s1');
  await user.upload(screen.getByLabelText(/^Файл скана: АО «Заря»/), paper());
  await screen.findByText('Скан заменён');
  await user.click(screen.getByRole('button', { name: 'Отменить' }));
  await user.click(screen.getByRole('button', { name: /^Убрать скан: АО «Заря»/ }));
  await screen.findByRole('button', { name: /^Приложить скан: АО «Заря»/ });
  expect(calls).toEqual(['attach', 'attach', 'put back s1', 'remove s2']);
});

it('invites to the first agreement', async () => {
  server.use(http.get('*/api/v1/partner-agreements', () => HttpResponse.json({ items: [] })));
  renderApp('/partners', { as: 'curator' });
  expect(await screen.findByRole('heading', { name: 'Соглашений пока нет' })).toBeVisible();
});

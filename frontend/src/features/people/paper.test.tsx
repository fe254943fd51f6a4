import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Scan } from '@/shared/api/types';
import { aConsent, olkhin } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

beforeEach(withProgramme);

const pdf = new File(['%PDF-1.7 %%EOF'], 'согласие.pdf', { type: 'application/pdf' });
const scan: Scan = { id: 's1', fileName: 'согласие.pdf', size: 240_000 };

/** A card whose consent has the scan that is kept now; answers what was done to it. */
function cardWith(kept: Scan | undefined) {
  const calls: string[] = [];
  const consent = aConsent('olkhin', { id: 'c1', scan: kept });
  server.use(
    http.get('*/api/v1/people/olkhin', () =>
      HttpResponse.json({ ...olkhin, consents: [consent] }, { headers: { ETag: '"3"' } }),
    ),
    http.post('*/api/v1/consents/c1/scans', () => {
      calls.push('attach');
      consent.scan = { ...scan, id: kept ? 's2' : 's1' };
      return HttpResponse.json(consent.scan, { status: 201 });
    }),
    http.delete('*/api/v1/consents/c1/scans/:scan', ({ params }) => {
      calls.push(`remove ${String(params.scan)}`);
      consent.scan = undefined;
      return new HttpResponse(null, { status: 204 });
    }),
    http.put('*/api/v1/consents/c1/scans/:scan', ({ params }) => {
      calls.push(`put back ${String(params.scan)}`);
      consent.scan = scan;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return calls;
}

it('saves the form of a consent that is missing, and says why there is none', async () => {
  const asked: unknown[] = [];
  URL.createObjectURL = vi.fn(() => 'blob:form');
  URL.revokeObjectURL = vi.fn();
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  server.use(
    http.post('*/api/v1/consents/forms', async ({ request }) => {
      asked.push(await request.json());
      return asked.length === 1
        ? refusal(422, 'OPERATOR_INCOMPLETE', 'Заполните «Сведения об операторе» и повторите.')
        : HttpResponse.arrayBuffer(new TextEncoder().encode('docx').buffer);
    }),
  );
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  const button = await screen.findByRole('button', { name: 'Скачать бланк: передача данных' });
  await user.click(button);
  await screen.findByText(/Заполните «Сведения об операторе»/);
  await user.click(button);
  await waitFor(() => expect(click).toHaveBeenCalledOnce());
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('Согласие на передачу данных.docx');
  expect(screen.queryByText(/Заполните «Сведения об операторе»/)).toBeNull();
  expect(asked[1]).toEqual({ people: ['olkhin'], purpose: 'TRANSFER' });
  click.mockRestore();
});

it('attaches a scan by one choice of a file and shows it to be saved', async () => {
  const calls = cardWith(undefined);
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await screen.findByRole('button', { name: 'Приложить скан: обработка данных' });
  await user.upload(screen.getByLabelText('Файл скана: обработка данных'), pdf);
  const link = await screen.findByRole('link', { name: /^Скан: согласие.pdf, 240\sКБ$/ });
  expect(link).toHaveAttribute('href', '/api/v1/consents/c1/scans/s1');
  expect(link).toHaveAttribute('download');
  expect(calls).toEqual(['attach']);
});

it('replaces and removes a scan, either of which can be undone', async () => {
  const calls = cardWith(scan);
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Убрать скан: обработка данных' }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await screen.findByRole('link', { name: /^Скан/ });
  await user.upload(screen.getByLabelText('Файл скана: обработка данных'), pdf);
  await screen.findByText('Скан заменён');
  await user.click(screen.getAllByRole('button', { name: 'Отменить' }).at(-1)!);
  await waitFor(() => expect(calls).toEqual(['remove s1', 'put back s1', 'attach', 'put back s1']));
});

it('says what is wrong with a file that is no scan', async () => {
  cardWith(undefined);
  server.use(
    http.post('*/api/v1/consents/c1/scans', () =>
      refusal(415, 'UNSUPPORTED_FILE', 'Файл «согласие.pdf» – не PDF, не JPEG и не PNG.'),
    ),
  );
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await user.upload(await screen.findByLabelText('Файл скана: обработка данных'), pdf);
  const note = await screen.findByRole('alert');
  expect(note).toHaveTextContent('Скан не приложен');
  expect(note).toHaveTextContent('не PDF, не JPEG и не PNG');
});

it('records a consent together with its scan', async () => {
  const sent: string[] = [];
  server.use(
    http.post('*/api/v1/consents', () => {
      sent.push('consent');
      return HttpResponse.json(aConsent('olkhin', { id: 'c9' }), { status: 201 });
    }),
    http.post('*/api/v1/consents/c9/scans', () => {
      sent.push('scan');
      return HttpResponse.json(scan, { status: 201 });
    }),
  );
  const { user } = renderApp('/people/olkhin', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Записать согласие: передача данных' }));
  const drawer = await screen.findByRole('dialog');
  await user.type(await within(drawer).findByLabelText(/^Законный представитель/), 'Ольхина Марина');
  await user.upload(drawer.querySelector<HTMLInputElement>('input[type=file]')!, pdf);
  await user.click(within(drawer).getByRole('button', { name: 'Записать согласие' }));
  await screen.findByText('Согласие записано');
  expect(sent).toEqual(['consent', 'scan']);
});

it('shows no scans to those who only read', async () => {
  cardWith(scan);
  renderApp('/people/olkhin', { as: 'psychologist' });
  await screen.findByText(/^подписано/);
  expect(screen.queryByRole('link', { name: /^Скан/ })).toBeNull();
});

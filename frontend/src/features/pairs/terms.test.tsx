import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { EmploymentTerms } from '@/shared/api/types';
import { aPair, aPerson, detailsOf } from '@/testing/programme';
import { refusal, withProgramme } from '@/testing/programmeHandlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const teachers = aPair('teachers', aPerson('one', 'Кленова Ирина'), aPerson('other', 'Рябинина Дарья'), {
  form: 'TEACHER_TEACHER',
});
const agreement: EmploymentTerms = {
  basis: 'ADDITIONAL_AGREEMENT',
  consentedOn: '2026-09-01',
  number: '7',
  signedOn: '2026-09-02',
  content: 'Посещает уроки и разбирает их',
};

function recorded(terms?: EmploymentTerms) {
  const sent: unknown[] = [];
  withProgramme();
  server.use(
    http.get('*/api/v1/pairs/teachers', () =>
      HttpResponse.json(detailsOf(teachers), { headers: { ETag: '"4"' } }),
    ),
    http.get('*/api/v1/pairs/teachers/employment-terms', () => HttpResponse.json({ terms })),
    http.put('*/api/v1/pairs/teachers/employment-terms', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ terms: agreement });
    }),
    http.delete('*/api/v1/pairs/teachers/employment-terms', () => {
      sent.push('removed');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return sent;
}

it('records what the agreement with a teacher says, only what was filled in', async () => {
  const sent = recorded();
  const { user } = renderApp('/pairs/teachers', { as: 'curator' });
  await screen.findByText('не записаны');
  await user.click(screen.getByRole('button', { name: 'Записать условия' }));
  const form = await screen.findByRole('dialog', { name: 'Условия наставничества' });
  await user.type(await within(form).findByLabelText('Письменное согласие работника'), '01.09.2026');
  await user.type(within(form).getByLabelText('Подписано'), '02.09.2026');
  await user.type(within(form).getByLabelText('Содержание'), 'Посещает уроки');
  await user.click(within(form).getByRole('button', { name: 'Записать условия' }));
  await waitFor(() =>
    expect(sent[0]).toEqual({
      basis: 'ADDITIONAL_AGREEMENT',
      consentedOn: '2026-09-01',
      signedOn: '2026-09-02',
      content: 'Посещает уроки',
    }),
  );
});

it('asks nothing more where helping is a part of the job', async () => {
  const sent = recorded();
  const { user } = renderApp('/pairs/teachers', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Записать условия' }));
  const form = await screen.findByRole('dialog', { name: 'Условия наставничества' });
  await user.selectOptions(await within(form).findByLabelText('Чем оформлено'), 'JOB_FUNCTION');
  expect(within(form).queryByLabelText('Подписано')).toBeNull();
  await user.click(within(form).getByRole('button', { name: 'Записать условия' }));
  await waitFor(() => expect(sent[0]).toEqual({ basis: 'JOB_FUNCTION' }));
});

it('puts a notice that is too short on its field', async () => {
  recorded({ ...agreement, ending: { endedOn: '2026-10-16', endedBy: 'MENTOR', noticeOn: '2026-10-15' } });
  server.use(
    http.put('*/api/v1/pairs/teachers/employment-terms', () =>
      refusal(422, 'NOTICE_TOO_SHORT', 'Правило', [
        { pointer: 'ending/endedOn', detail: 'Предупреждают не позже чем за три рабочих дня.' },
      ]),
    ),
  );
  const { user } = renderApp('/pairs/teachers', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Изменить условия' }));
  const form = await screen.findByRole('dialog', { name: 'Условия наставничества' });
  await user.click(await within(form).findByRole('button', { name: 'Записать условия' }));
  expect(await within(form).findByText('Предупреждают не позже чем за три рабочих дня.')).toBeVisible();
});

it('is removed and comes back', async () => {
  const sent = recorded(agreement);
  const { user } = renderApp('/pairs/teachers', { as: 'curator' });
  expect(await screen.findByText('Дополнительное соглашение № 7')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Убрать' }));
  await user.click((await screen.findAllByRole('button', { name: 'Отменить' })).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual(['removed', agreement]));
});

import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderApp } from '@/testing/render';
import { found, roadmap } from '@/testing/roadmap';
import { server } from '@/testing/server';

it('says what the order contradicts itself in, what to do, and leads to the row', async () => {
  found([
    {
      code: 'IMPOSSIBLE_SEQUENCE',
      severity: 'WARNING',
      message: 'Строка 2 кончается раньше, чем начинается строка 1.',
      advice: 'Поменяйте сроки местами.',
      rows: [1, 2],
    },
  ]);
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  const list = await screen.findByRole('list', { name: 'Замечания к приказу' });
  expect(within(list).getByText('Поменяйте сроки местами.')).toBeVisible();
  expect(within(list).getByRole('button', { name: 'п. 1.1' })).toBeVisible();

  // Two rows bear the number 2: their place names them.
  await user.click(within(list).getByRole('button', { name: 'строка 2' }));
  const pane = await screen.findByRole('complementary', { name: 'Подробности мероприятия' });
  expect(within(pane).getByRole('heading', { name: '2 Анализ базы наставников' })).toBeVisible();
});

it('folds them away once the roadmap is agreed', async () => {
  found([{ code: 'REPEATED_ROW', severity: 'INFO', message: 'Строка повторяется.', rows: [1, 2] }]);
  server.use(
    http.get('*/api/v1/roadmaps/map', () =>
      HttpResponse.json({ ...roadmap, state: 'AGREED', agreed: { on: '2026-09-01', by: 'Координатор' } }),
    ),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  const line = await screen.findByText('Замечания к приказу: 1');
  expect(screen.getByText('Строка повторяется.')).not.toBeVisible();
  await user.click(line);
  expect(screen.getByText('Строка повторяется.')).toBeVisible();
});

it('asks for the table where only words were pasted, and shows what the service says to a table', async () => {
  server.use(
    http.post('*/api/v1/roadmap-imports', () =>
      HttpResponse.json({ status: 422, detail: 'В документе нет таблицы.' }, { status: 422 }),
    ),
  );
  const { user } = renderApp('/roadmaps/import', { as: 'curator' });
  await user.click(await screen.findByText('Или вставьте таблицу из Word или Excel'));
  const box = screen.getByLabelText('Таблица');
  await user.click(box);
  await user.paste('Мероприятие Срок');
  expect(await screen.findByText(/В тексте нет столбцов/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Прочитать таблицу' })).toBeDisabled();

  await user.clear(box);
  await user.paste('Мероприятие\tСрок\nАнкетирование\tдо 10.11.2026');
  await user.click(screen.getByRole('button', { name: 'Прочитать таблицу' }));
  expect(await screen.findByText('В документе нет таблицы.')).toBeVisible();
});

it('sends a table of the clipboard as a page, so that its merged cells are kept', async () => {
  const parts = vi.spyOn(FormData.prototype, 'append');
  server.use(
    http.post('*/api/v1/roadmap-imports', () => {
      return HttpResponse.json({ status: 422, detail: 'В документе нет таблицы.' }, { status: 422 });
    }),
  );
  const { user } = renderApp('/roadmaps/import', { as: 'curator' });
  await user.click(await screen.findByText('Или вставьте таблицу из Word или Excel'));
  fireEvent.paste(screen.getByLabelText('Таблица'), {
    clipboardData: {
      getData: (type: string) =>
        type === 'text/html' ? '<table><tr><td rowspan="2">Собрание</td></tr></table>' : 'Собрание',
    },
  });
  await user.click(screen.getByRole('button', { name: 'Прочитать таблицу' }));
  expect(await screen.findByText('В документе нет таблицы.')).toBeVisible();
  const file = parts.mock.calls.find(([name]) => name === 'file')?.[1] as File;
  expect(file.type).toBe('text/html');
  expect(await file.text()).toContain('rowspan="2"');
});

it('keeps quiet where nothing is to be said', async () => {
  found([]);
  renderApp('/roadmaps/map', { as: 'curator' });
  await screen.findByRole('heading', { level: 1, name: roadmap.title });
  expect(screen.queryByRole('list', { name: 'Замечания к приказу' })).not.toBeInTheDocument();
});

it('offers the roadmap as Word, PDF, Excel and calendar, and no order where there was none', async () => {
  found([]);
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Выгрузить' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.getAttribute('href'))).toEqual([
    '/api/v1/roadmaps/map/document?format=docx',
    '/api/v1/roadmaps/map/document?format=pdf',
    '/api/v1/roadmaps/map/document?format=xlsx',
    '/api/v1/roadmaps/map/calendar.ics',
  ]);
});

it('shows the dates of the new year before a roadmap is copied, and marks days off', async () => {
  const asked = vi.fn();
  server.use(
    http.get('*/api/v1/roadmap-templates', () => HttpResponse.json({ items: [] })),
    http.post('*/api/v1/roadmaps/map/copies', async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({
        title: 'Карта на 2027/2028 учебный год',
        rows: [
          {
            activity: 'Сбор данных',
            termBefore: 'до 10.10.2026',
            termText: 'до 10.10.2027',
            dueOn: '2027-10-10',
            dayOff: true,
          },
        ],
      });
    }),
  );
  renderApp('/roadmaps/new?from=map&year=2027%2F2028', { as: 'curator' });
  expect(await screen.findByText('было: до 10.10.2026')).toBeVisible();
  expect(screen.getByText('10.10.2027 – выходной')).toBeVisible();
  expect(asked).toHaveBeenCalledWith({ schoolYear: '2027/2028', withTargets: false, dryRun: true });
});

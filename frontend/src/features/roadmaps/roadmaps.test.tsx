import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Activity, Finding, Roadmap } from '@/shared/api/types';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

function row(position: number, more: Partial<Activity>): Activity {
  return {
    id: `row-${position}`,
    position,
    activity: `Мероприятие ${position}`,
    term: { kind: 'BY_SCHEDULE' },
    inferred: [],
    attention: [],
    status: 'NO_SCHEDULE',
    version: 1,
    ...more,
  };
}

const roadmap: Roadmap = {
  id: 'map',
  title: 'О внедрении целевой модели наставничества',
  organisation: 'school-3',
  organisationName: 'МОУ СОШ № 3',
  schoolYear: '2026/2027',
  state: 'DRAFT',
  order: { number: '223', date: '2026-08-15' },
  progress: { total: 3, done: 0, overdue: 0, attention: 0 },
  targets: [],
  findings: [],
  columns: [],
  hasSource: false,
  version: 1,
  activities: [
    row(1, { number: '1.1', activity: 'Сбор данных о наставниках' }),
    row(2, { number: '2', activity: 'Анализ базы наставников' }),
    row(3, { number: '2', activity: 'Обучение наставников' }),
  ],
};

function found(findings: Finding[]) {
  server.use(
    http.get('*/api/v1/roadmaps/map', () => HttpResponse.json(roadmap)),
    http.get('*/api/v1/roadmaps/map/findings', () => HttpResponse.json({ items: findings })),
  );
}

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

it('keeps quiet where nothing is to be said', async () => {
  found([]);
  renderApp('/roadmaps/map', { as: 'curator' });
  await screen.findByRole('heading', { level: 1, name: roadmap.title });
  expect(screen.queryByRole('list', { name: 'Замечания к приказу' })).not.toBeInTheDocument();
});

it('offers the roadmap as Word, Excel and calendar, and no order where there was none', async () => {
  found([]);
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  await user.click(await screen.findByRole('button', { name: 'Выгрузить' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.getAttribute('href'))).toEqual([
    '/api/v1/roadmaps/map/document?format=docx',
    '/api/v1/roadmaps/map/document?format=xlsx',
    '/api/v1/roadmaps/map/calendar.ics',
  ]);
});

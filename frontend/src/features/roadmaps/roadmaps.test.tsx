import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type {
  Activity,
  Finding,
  Obligation,
  Remark,
  Roadmap,
  RoadmapApproval,
  RoadmapState,
} from '@/shared/api/types';
import { school } from '@/testing/demo';
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
    occurrences: [],
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
  amended: false,
  dayOffRule: 'STAYS',
  reminds: true,
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
    http.get('*/api/v1/roadmaps/map/approval', () => HttpResponse.json({ may: [], remarks: [] })),
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

describe('the chain', () => {
  const remark: Remark = {
    id: 'remark-1',
    activity: 'row-2',
    text: 'Анализ раньше сбора данных',
    at: '2026-11-20T09:00:00Z',
    by: 'Координатор',
  };

  function stands(state: RoadmapState, approval: Partial<RoadmapApproval>) {
    found([]);
    server.use(
      http.get('*/api/v1/roadmaps/map', () =>
        HttpResponse.json({ ...roadmap, organisation: school.id, state }),
      ),
      http.get('*/api/v1/roadmaps/map/approval', () =>
        HttpResponse.json({ may: [], remarks: [], ...approval }),
      ),
    );
  }

  it('shows the author what to mend, by row, and takes the answer', async () => {
    stands('RETURNED', { may: ['SUBMIT'], remarks: [remark] });
    const answered = vi.fn();
    server.use(
      http.post('*/api/v1/roadmaps/map/remarks/remark-1/answer', async ({ request }) => {
        answered(await request.json());
        return HttpResponse.json({ ...remark, answered: { at: remark.at, by: 'Куратор' } });
      }),
    );
    const { user } = renderApp('/roadmaps/map?activity=row-2', { as: 'curator' });
    expect(await screen.findByText('1 замечание')).toBeVisible();
    const remarks = await screen.findByRole('region', { name: 'Замечания' });
    expect(within(remarks).getByText(remark.text)).toBeVisible();
    await user.type(within(remarks).getByLabelText('Что сделано по замечанию'), 'Переставили');
    await user.click(within(remarks).getByRole('button', { name: 'Учтено' }));
    expect(answered).toHaveBeenCalledWith({ answer: 'Переставили' });
  });

  it('lets the one who agrees return it with the remarks that he made', async () => {
    stands('SUBMITTED', { may: ['AGREE', 'RETURN'], remarks: [remark] });
    const { user } = renderApp('/roadmaps/map', { as: 'municipal-coordinator' });
    expect(await screen.findByRole('button', { name: 'Согласовать' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Вернуть: 1\sзамечание/ }));
    const drawer = await screen.findByRole('dialog', { name: 'Вернуть карту' });
    expect(await within(drawer).findByText('строка 2.')).toBeVisible();
    expect(within(drawer).getByText(/Анализ раньше сбора/)).toBeVisible();
  });

  it('asks for the number and date of the order before it approves', async () => {
    stands('AGREED', { may: ['APPROVE'] });
    const sent = vi.fn();
    server.use(
      http.post('*/api/v1/roadmaps/map/approval', async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({ may: [], remarks: [] });
      }),
    );
    const { user } = renderApp('/roadmaps/map', { as: 'curator' });
    await user.click(await screen.findByRole('button', { name: 'Утвердить приказом' }));
    const drawer = await screen.findByRole('dialog', { name: 'Приказ об утверждении карты' });
    await user.click(await within(drawer).findByRole('button', { name: 'Утвердить карту' }));
    expect(sent).toHaveBeenCalledWith({ orderNumber: '223', orderDate: '2026-08-15' });
  });

  it('shows how the roadmap differs from what was approved, in the words of an amending order', async () => {
    stands('APPROVED', { may: ['OPEN_AMENDMENT'] });
    server.use(
      http.get('*/api/v1/roadmaps/map/editions', () =>
        HttpResponse.json({
          items: [
            {
              number: 2,
              kind: 'APPROVED',
              orderNumber: '112-ОД',
              orderDate: '2026-11-18',
              sha256: 'ab'.repeat(32),
              at: '2026-11-18T09:00:00Z',
              by: 'Директор',
            },
          ],
        }),
      ),
      http.get('*/api/v1/roadmaps/map/comparison', () =>
        HttpResponse.json({
          from: 2,
          head: [],
          rows: [
            {
              id: 'row-1',
              kind: 'CHANGED',
              number: '1.1',
              activity: 'Сбор данных о наставниках',
              changes: [{ field: 'termText', from: 'сентябрь', to: 'октябрь' }],
            },
            { id: 'gone', kind: 'DELETED', activity: 'Слёт', changes: [] },
          ],
          unchanged: 2,
        }),
      ),
    );
    renderApp('/roadmaps/map/changes', { as: 'curator' });
    expect(await screen.findByText(/утверждённую приказом № 112-ОД от 18.11.2026/)).toBeVisible();
    expect(screen.getByText('Изложить в новой редакции')).toBeVisible();
    expect(screen.getByText('октябрь')).toBeVisible();
    expect(screen.getByText('Исключить строку').closest('li')).toHaveTextContent('Слёт');
  });

  it('puts before the coordinator what waits for his word, with the day until which', async () => {
    renderApp('/agreements', { as: 'municipal-coordinator' });
    const waiting = await screen.findByRole('table', { name: 'Ждут вашего согласования' });
    expect(within(waiting).getAllByText(/до 01.12.2026, осталось 7\sдней/)).toHaveLength(2);
  });
});

describe('obligations', () => {
  const obligation: Obligation = {
    id: 'duty-1',
    organisation: school.id,
    organisationName: school.name,
    issuer: 'armavir',
    issuerName: 'Управление образования',
    roadmap: 'municipal',
    roadmapTitle: 'Карта муниципалитета',
    activity: 'row-9',
    words: 'Утвердить карту школы',
    dueOn: '2026-11-10',
    lateDays: 10,
    state: 'OPEN',
    documents: 0,
  };

  it('lets a school answer at the place where it reads what is asked', async () => {
    const sent = vi.fn();
    server.use(
      http.get('*/api/v1/obligations', () => HttpResponse.json({ items: [obligation] })),
      http.get('*/api/v1/roadmaps/municipal/activities/row-9/evidence', () =>
        HttpResponse.json({ items: [], expected: ['ORDER'], mayAdd: true }),
      ),
      http.get('*/api/v1/evidence/kinds', () =>
        HttpResponse.json({ items: [{ code: 'ORDER', name: 'Приказ', words: [] }] }),
      ),
      http.post('*/api/v1/obligations/duty-1/answer', async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({ ...obligation, state: 'DONE' });
      }),
    );
    const { user } = renderApp('/obligations', { as: 'curator' });
    expect(await screen.findByText(/просрочено на 10\sрабочих дней/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ответить: Утвердить карту школы' }));
    expect(await screen.findByRole('button', { name: 'Приложить документ' })).toBeVisible();
    await user.type(screen.getByLabelText('Что сделано'), 'Приказ № 5');
    await user.click(screen.getByRole('button', { name: 'Отправить ответ' }));
    expect(sent).toHaveBeenCalledWith({ declines: false, answer: 'Приказ № 5' });
  });

  it('shows the coordinator who is late and by how many working days, laggards first', async () => {
    server.use(
      http.get('*/api/v1/roadmap-control', () =>
        HttpResponse.json({
          columns: [{ key: 'row-9', title: 'Утвердить карту школы', roadmap: 'municipal' }],
          rows: [
            {
              organisation: 'late',
              name: 'Школа № 2',
              cells: [{ column: 'row-9', total: 1, done: 0, late: 1, lateDays: 8 }],
              total: 1,
              done: 0,
              late: 1,
              lateDays: 8,
            },
            {
              organisation: 'done',
              name: 'Школа № 1',
              cells: [{ column: 'row-9', total: 1, done: 1, late: 0, lateDays: 0 }],
              total: 1,
              done: 1,
              late: 0,
              lateDays: 0,
            },
          ],
        }),
      ),
    );
    renderApp('/control', { as: 'municipal-coordinator' });
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent(/Школа № 2.*дольше всего 8\sрабочих дней/);
    expect(screen.getByText(/отстают: 1/)).toBeVisible();
  });
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

it('shows what would become of the ticked rows before it changes them, and takes it back', async () => {
  found([]);
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/roadmaps/map', () => HttpResponse.json({ ...roadmap, organisation: school.id })),
    http.post('*/api/v1/roadmaps/map/activities/bulk', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({
        changed: 1,
        rows: [
          {
            id: 'row-1',
            activity: 'Сбор данных',
            before: 'до 10.11.2026',
            after: 'до 17.11.2026',
            termText: 'до 10.11.2026',
          },
          { id: 'row-2', activity: 'Анализ', skipped: 'В сроке нет дат, двигать нечего' },
        ],
      });
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  await user.click(await screen.findByRole('checkbox', { name: 'Отметить все строки' }));
  await user.click(screen.getByRole('button', { name: 'Сделать с отмеченными…' }));
  await user.selectOptions(await screen.findByLabelText('Что сделать'), 'Сдвинуть сроки');
  await user.click(screen.getByRole('button', { name: /^Посмотреть, что изменится/ }));
  expect(await screen.findByText('до 10.11.2026 → до 17.11.2026')).toBeVisible();
  expect(screen.getByText('В сроке нет дат, двигать нечего')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Изменить' }));
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  expect(sent).toHaveBeenLastCalledWith({
    action: 'RESTORE',
    rows: [{ id: 'row-1', termText: 'до 10.11.2026' }],
  });
});

it('changes a term where it stands, by keyboard, and says who was faster', async () => {
  found([]);
  const sent = vi.fn();
  server.use(
    http.get('*/api/v1/roadmaps/map', () => HttpResponse.json({ ...roadmap, organisation: school.id })),
    http.patch('*/api/v1/roadmaps/map/activities/row-1', async ({ request }) => {
      sent(await request.json());
      return sent.mock.calls.length > 1
        ? HttpResponse.json({ ...roadmap.activities[0], version: 2 })
        : HttpResponse.json(
            { status: 412, detail: 'Пока вы правили, запись изменил(а) Директор (20.11.2026 в 09:05).' },
            { status: 412 },
          );
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  const cell = await screen.findByRole('button', { name: /^Изменить. Срок: Сбор данных/ });
  cell.focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByLabelText(/^Срок: Сбор данных/), 'до 10.11.2026{Enter}');
  expect(await screen.findByText(/изменил\(а\) Директор/)).toBeVisible();
  expect(screen.getByLabelText(/^Срок: Сбор данных/)).toHaveValue('до 10.11.2026');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Строка изменена')).toBeVisible();
  expect(sent).toHaveBeenLastCalledWith({ termText: 'до 10.11.2026' });
});

it('moves a row by the arrows into the next section, keeps the focus, and takes it back', async () => {
  found([]);
  const sent = vi.fn();
  let activities = roadmap.activities.map((one, index) => ({
    ...one,
    section: index < 2 ? 'Первый' : 'Второй',
  }));
  server.use(
    http.get('*/api/v1/roadmaps/map', () =>
      HttpResponse.json({ ...roadmap, organisation: school.id, activities }),
    ),
    http.put('*/api/v1/roadmaps/map/activities/row-2/place', async ({ request }) => {
      const place = (await request.json()) as { section: string };
      sent(place);
      activities = activities.map((one) => (one.id === 'row-2' ? { ...one, section: place.section } : one));
      return HttpResponse.json(activities[1]);
    }),
  );
  const { user } = renderApp('/roadmaps/map', { as: 'curator' });
  (await screen.findByRole('button', { name: 'Переместить стрелками: Анализ базы наставников' })).focus();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByText('Строка перемещена')).toBeVisible();
  expect(sent).toHaveBeenLastCalledWith({ after: 'row-1', section: 'Второй', subsection: '' });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Переместить.*Анализ базы/ })).toHaveFocus(),
  );
  // the toast of the test before may still stand
  await user.click(screen.getAllByRole('button', { name: 'Отменить' }).at(-1) as HTMLElement);
  expect(sent).toHaveBeenLastCalledWith({ after: 'row-1', section: 'Первый', subsection: '' });
});

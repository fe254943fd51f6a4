import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { region, schools } from '@/testing/demo';
import { aValue } from '@/testing/demoFigures';
import { overdueActivities } from '@/testing/demoRoadmaps';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { missingToPlan } from '@/shared/figures/measure';
import { laggardsOf } from './model/laggards';
import { overdueByOrganisation } from './model/overdue';

describe('laggards', () => {
  const [one, other] = [schools[0]!, schools[1]!];

  it('are those below 95 % of the plan, the deepest gap first', () => {
    const laggards = laggardsOf([
      aValue('mentees-10-19', one, 60, 100, 70),
      aValue('mentees-10-19', other, 30, 100, 70),
      aValue('mentees-10-19', region, 67, 100, 70),
    ]);
    expect(laggards.map(({ name }) => name)).toEqual([other.name, one.name]);
    expect(laggards[0]?.shortfalls[0]).toMatchObject({ band: 'far', value: 30, plan: 70 });
  });

  it('are not those whose figure is unknown, suppressed or without a plan', () => {
    expect(
      laggardsOf([
        aValue('mentees-10-19', one, 0, 0, 70),
        aValue('mentees-10-19', one, 1, 3, 70, { suppressed: true }),
        aValue('mentees-10-19', other, 1, 100, undefined),
      ]),
    ).toEqual([]);
  });

  it('know how many people are missing, exactly', () => {
    expect(missingToPlan(aValue('mentees-10-19', one, 318, 544, 70))).toBe(63);
    expect(missingToPlan(aValue('mentees-10-19', one, 70, 100, 70))).toBe(0);
    expect(missingToPlan(aValue('enterprises', one, 2, undefined, 3))).toBe(1);
    expect(missingToPlan(aValue('mentees-10-19', one, 0, 0, 70))).toBeUndefined();
  });
});

it('groups what others have overdue by organisation, the longest delay first', () => {
  const [late, lately] = overdueActivities as [(typeof overdueActivities)[0], (typeof overdueActivities)[0]];
  const groups = overdueByOrganisation(
    [
      lately,
      late,
      { ...late, organisation: 'other', organisationName: 'СОШ № 1' },
      { ...late, organisation: 'me' },
    ],
    'me',
  );
  expect(groups.map(({ name, count, longest }) => [name, count, longest])).toEqual([
    ['СОШ № 7', 2, 11],
    ['СОШ № 1', 1, 11],
  ]);
});

describe('my day', () => {
  it('tells a curator whose turn it is, what is late and what people wait for', async () => {
    renderApp('/', { as: 'curator' });
    expect(await screen.findByText('Эстафета у вас:')).toBeInTheDocument();
    expect(screen.getByText(/8 дел, 2 просрочены/)).toBeInTheDocument();
    const late = screen.getByText('Создать рубрику «Наставничество» на сайте школы').closest('li')!;
    expect(late).toHaveTextContent('13 ноября');
    expect(late).toHaveTextContent('11 дней');
    expect(screen.getByText('сегодня')).toBeInTheDocument();
    expect(screen.getByText('не хватает 63 человек')).toBeInTheDocument();
    expect(screen.getByText('Не указано, сколько в школе молодых учителей')).toBeInTheDocument();
  });

  it('leads from a deed to the place where it is done', async () => {
    renderApp('/', { as: 'curator' });
    const link = await screen.findByRole('link', { name: 'Создать рубрику «Наставничество» на сайте школы' });
    expect(link).toHaveAttribute('href', '/roadmaps/roadmap-school4?activity=school4-4.2');
  });

  it('goes on with people and figures when roadmaps do not answer', async () => {
    server.use(http.get('*/api/v1/activities', () => HttpResponse.json({}, { status: 503 })));
    renderApp('/', { as: 'curator' });
    expect(await screen.findByText('Просроченные мероприятия: сейчас не открывается')).toBeInTheDocument();
    expect(await screen.findByText('14 пар составлены, но не утверждены приказом')).toBeInTheDocument();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('shows a new school where to begin', async () => {
    renderApp('/', { as: 'curator', empty: true });
    const steps = await screen.findByRole('region', { name: 'Как начать' });
    expect(within(steps).getByText('Дорожная карта').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByText('Начните с первого шага.')).toBeInTheDocument();
    expect(screen.queryByText('На этой неделе всё сделано.')).toBeNull();
  });

  it('shows a coordinator roadmaps that wait for him, laggards, and what schools owe', async () => {
    renderApp('/', { as: 'municipal-coordinator' });
    expect(await screen.findByText('Ждут вашего согласования')).toBeInTheDocument();
    expect(await screen.findByText('Отстают от плана')).toBeInTheDocument();
    expect(screen.getByText('4 из 8')).toBeInTheDocument();
    expect(screen.getByText('Просрочено: 2 мероприятия')).toBeInTheDocument();
    expect(screen.getByText('Дольше всего – 54 дня')).toBeInTheDocument();
    expect(
      screen.getByText('Аудит дорожных карт образовательных организаций').closest('li'),
    ).toHaveTextContent('14 дней');
  });

  it('shows the psychologist who waits for a mentor, the longest first', async () => {
    renderApp('/', { as: 'psychologist' });
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent('Черёмухина Дарья');
    expect(rows[1]).toHaveTextContent('53 дня');
  });

  it('gives the administrator of an empty region the steps to launch it', async () => {
    server.use(http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [] })));
    renderApp('/', { as: 'administrator', empty: true });
    expect(await screen.findByRole('link', { name: 'Добавить муниципалитет' })).toHaveAttribute(
      'href',
      '/organisations',
    );
  });

  it('tells the auditor what is open to him', async () => {
    renderApp('/', { as: 'auditor' });
    expect(await screen.findByRole('link', { name: /Кто участвует/ })).toBeInTheDocument();
    expect(screen.getByText(/всё открыто на чтение, кроме людей/)).toBeInTheDocument();
  });
});

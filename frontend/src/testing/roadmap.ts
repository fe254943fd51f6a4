import { http, HttpResponse } from 'msw';
import type { Activity, Finding, Roadmap } from '../shared/api/types';
import { server } from './server';

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

export const roadmap: Roadmap = {
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

/** The roadmap `map` with what is found in it. */
export function found(findings: Finding[]) {
  server.use(
    http.get('*/api/v1/roadmaps/map', () => HttpResponse.json(roadmap)),
    http.get('*/api/v1/roadmaps/map/approval', () => HttpResponse.json({ may: [], remarks: [] })),
    http.get('*/api/v1/roadmaps/map/findings', () => HttpResponse.json({ items: findings })),
  );
}

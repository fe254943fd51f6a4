import type { Organisation, Participation, Task } from '../shared/api/types';
import type { Role } from '../shared/session/roles';
import { region, organisations, school, aMe, accounts } from './demo';
import { indicators, ownValues, childValues } from './demoFigures';
import {
  overdueActivities,
  weekActivities,
  districtOverdue,
  districtWeek,
  roadmapCards,
  agreements,
} from './demoRoadmaps';

export const tasks: Task[] = [
  {
    code: 'CONSENT_MISSING',
    count: 3,
    text: 'Собрать согласия: не хватает у 3 участников',
    link: '/people?consent=MISSING',
    since: '2026-11-20',
  },
  {
    code: 'WITHOUT_PAIR',
    count: 2,
    text: 'Двое наставляемых ждут наставника',
    link: '/people?role=MENTEE&paired=false',
    since: '2026-11-02',
  },
  {
    code: 'PAIR_NOT_APPROVED',
    count: 14,
    text: '14 пар составлены, но не утверждены приказом',
    link: '/pairs?status=DRAFT',
  },
];

export const waitingMentees: Participation[] = [
  ['Черёмухина Дарья', '7 «Б»', '2026-10-02'],
  ['Вязов Артём', '9 «В»', '2026-11-16'],
].map(([name, className, enteredOn], index) => ({
  id: `participation-${index}`,
  person: { id: `person-${index}`, name: name!, className, birthYear: 2013 },
  organisation: school.id,
  organisationName: school.name,
  role: 'MENTEE',
  form: 'PUPIL_PUPIL',
  enteredOn: enteredOn!,
  waitsSince: enteredOn,
  status: 'READY',
  leads: 0,
}));

export interface DemoAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** What the gateway answers to a reading caller; `empty` is a system on its first day. */
export function demoAnswer(url: URL, role: Role | null, empty = false): DemoAnswer {
  const path = url.pathname.replace('/api/v1', '');
  const query = url.searchParams;
  if (path === '/setup') return ok({ needed: false });
  if (path === '/session/me') return role ? ok(aMe(role)) : { status: 499 };
  if (!role) return { status: 499 };
  const me = aMe(role);
  const district = role === 'municipal-coordinator' || role === 'region-operator';

  const one = /^\/organisations\/([^/]+)$/.exec(path);
  if (one) {
    const found = organisations.find(({ id }) => id === one[1]);
    return found
      ? ok({ ...found, path: pathOf(found).slice(0, -1) }, { ETag: `"${found.version}"` })
      : notFound();
  }
  if (/^\/organisations\/[^/]+\/changes$/.test(path)) return ok({ items: [] });
  if (path === '/organisations') return ok(page(empty ? [region] : organisationsFor(query, me.organisation)));
  if (path === '/accounts') return ok(page(empty ? [accounts[0]] : accounts));
  if (empty) return ok({ items: [] });
  if (path === '/activities') {
    const overdue = query.get('due') === 'OVERDUE';
    if (district) return ok({ items: overdue ? districtOverdue : districtWeek });
    return ok({ items: overdue ? overdueActivities : weekActivities });
  }
  if (path === '/tasks') return ok({ items: tasks });
  if (path === '/reminders') return ok({ items: [] });
  if (path === '/school-holidays') return ok({ schoolYear: '2026/2027', own: false, holidays: [] });
  if (path === '/saved-filters') return ok({ items: [] });
  if (path === '/obligations') return ok({ items: [] });
  if (path === '/agreements') return ok({ items: agreements });
  if (path === '/roadmaps' && query.get('state') === 'RETURNED') return ok({ items: [] });
  if (path === '/roadmaps') return ok(page(roadmapCards));
  if (path === '/participations/waiting') return ok(page(waitingMentees));
  if (path === '/participations') return ok(page(waitingMentees));
  if (path === '/pairs') return ok(page([{}]));
  if (path === '/indicators') return ok({ items: indicators });
  if (path === '/indicator-values') {
    const of = organisations.find(({ id }) => id === query.get('organisation')) ?? school;
    return ok({
      items:
        query.get('drill') === 'children'
          ? childValues(organisations.filter(({ parent, type }) => parent === of.id && type !== 'ENTERPRISE'))
          : ownValues(of),
    });
  }
  return notFound();
}

function organisationsFor(query: URLSearchParams, own: string): Organisation[] {
  const parent = query.get('parent');
  const type = query.get('type');
  const q = query.get('q')?.toLowerCase();
  return organisations.filter(
    (one) =>
      pathOf(one).some(({ id }) => id === own) &&
      (!parent || one.parent === parent) &&
      (!type || one.type === type) &&
      (!q || one.name.toLowerCase().includes(q)),
  );
}

function pathOf(of: Organisation): Organisation[] {
  const parent = organisations.find(({ id }) => id === of.parent);
  return parent ? [...pathOf(parent), of] : [of];
}

function page(items: unknown[]) {
  return { items };
}

function ok(body: unknown, headers?: Record<string, string>): DemoAnswer {
  return { status: 200, body, headers };
}

function notFound(): DemoAnswer {
  return {
    status: 404,
    body: { status: 404, title: 'Not Found', detail: 'Этого больше нет или вам это не видно.' },
  };
}

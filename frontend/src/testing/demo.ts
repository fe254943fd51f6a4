import type {
  Agreement,
  Account,
  DueActivity,
  Indicator,
  IndicatorValue,
  Organisation,
  Participation,
  RoadmapCard,
  Task,
} from '../shared/api/types';
import type { Role } from '../shared/session/roles';
import type { Me } from '../shared/session/session';

/** A small region for tests and for looking at pages without a stand. Today is Tuesday, 24 November 2026. */
export const TODAY = '2026-11-24';

export const region: Organisation = { id: 'region', name: 'Краснодарский край', type: 'REGION', version: 1 };
export const armavir: Organisation = {
  id: 'armavir',
  name: 'г. Армавир',
  type: 'MUNICIPALITY',
  parent: 'region',
  externalIds: { oktmo: '03705000' },
  version: 1,
};
const schoolNames = [
  'СОШ № 1',
  'СОШ № 3',
  'СОШ № 4',
  'СОШ № 7',
  'Лицей № 11',
  'СОШ № 17',
  'СОШ № 19',
  'Гимназия № 3',
];
export const schools: Organisation[] = schoolNames.map((name, index) => ({
  id: `school${index + 1}`,
  name,
  type: 'SCHOOL',
  parent: 'armavir',
  externalIds: { inn: `23020${String(index + 10).padStart(5, '0')}` },
  version: 1,
}));
export const partner: Organisation = {
  id: 'zarya',
  name: 'АО «Заря»',
  type: 'ENTERPRISE',
  parent: 'armavir',
  externalIds: {},
  version: 1,
};
export const organisations: Organisation[] = [region, armavir, ...schools, partner];
export const school = schools[3]!;

const people: Record<Role, Me> = {
  curator: { name: 'Вера Соснова', username: 'school7-curator', roles: ['curator'], organisation: school.id },
  'school-head': {
    name: 'Пётр Дубов',
    username: 'school7-head',
    roles: ['school-head'],
    organisation: school.id,
  },
  psychologist: {
    name: 'Анна Ивина',
    username: 'school7-psychologist',
    roles: ['psychologist'],
    organisation: school.id,
  },
  'municipal-coordinator': {
    name: 'Татьяна Ясенева',
    username: 'armavir',
    roles: ['municipal-coordinator'],
    organisation: 'armavir',
  },
  'region-operator': {
    name: 'Олег Кедров',
    username: 'region',
    roles: ['region-operator'],
    organisation: 'region',
  },
  auditor: { name: 'Инна Липова', username: 'auditor', roles: ['auditor'], organisation: 'region' },
  administrator: {
    name: 'Игорь Осин',
    username: 'administrator',
    roles: ['administrator'],
    organisation: 'region',
  },
};

export function aMe(role: Role): Me {
  return people[role];
}

function due(
  number: string,
  activity: string,
  dueOn: string,
  responsible: string,
  more: Partial<DueActivity['activity']> = {},
  of: Organisation = school,
): DueActivity {
  return {
    roadmap: `roadmap-${of.id}`,
    roadmapTitle: 'Дорожная карта 2026/2027',
    organisation: of.id,
    organisationName: of.name,
    activity: {
      id: `${of.id}-${number}`,
      position: 1,
      number,
      activity,
      term: { kind: 'DEADLINE', date: dueOn },
      inferred: [],
      attention: [],
      occurrences: [],
      responsible,
      status: 'NOT_STARTED',
      dueOn,
      version: 1,
      ...more,
    },
  };
}

export const overdueActivities: DueActivity[] = [
  due('4.2', 'Создать рубрику «Наставничество» на сайте школы', '2026-11-13', 'Заместитель директора', {
    status: 'OVERDUE',
    overdueDays: 11,
  }),
  due('1.6', 'Внести изменения в положение о наставничестве', '2026-11-20', 'Руководитель ОО', {
    status: 'OVERDUE',
    overdueDays: 4,
  }),
];

export const weekActivities: DueActivity[] = [
  due('3.1', 'Провести общешкольное родительское собрание о программе наставничества', TODAY, 'Куратор'),
  due('5.3', 'Направить к психологу наставляемых без пары', '2026-11-25', 'Куратор, педагог-психолог'),
  due('5.4', 'Издать приказ «Об утверждении наставнических пар/групп»', '2026-11-27', 'Руководитель ОО'),
];

const districtOverdue: DueActivity[] = [
  due(
    '2.1',
    'Аудит дорожных карт образовательных организаций',
    '2026-11-10',
    'Управление образования',
    { status: 'OVERDUE', overdueDays: 14 },
    armavir,
  ),
  due(
    '1.2',
    'Внести изменения в распорядительные акты',
    '2026-10-01',
    'Руководитель ОО',
    { status: 'OVERDUE', overdueDays: 54 },
    schools[6],
  ),
  due(
    '1.3',
    'Назначить куратора',
    '2026-10-15',
    'Руководитель ОО',
    { status: 'OVERDUE', overdueDays: 40 },
    schools[6],
  ),
  due(
    '1.2',
    'Внести изменения в распорядительные акты',
    '2026-11-20',
    'Руководитель ОО',
    { status: 'OVERDUE', overdueDays: 4 },
    schools[5],
  ),
];
const districtWeek: DueActivity[] = [
  due('2.4', 'Муниципальный семинар с кураторами внедрения ЦМН', '2026-11-26', 'ЦРО и ОК', {}, armavir),
];

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

export const indicators: Indicator[] = [
  indicator('mentees-10-19', 'Наставляемые 10–19 лет', 'PERCENT'),
  indicator('mentors-15-19', 'Наставники 15–19 лет', 'PERCENT'),
  indicator('enterprises', 'Предприятия', 'COUNT'),
  indicator('mentee-satisfaction', 'Довольны наставляемые', 'PERCENT'),
  indicator('young-teachers', 'Молодые учителя', 'PERCENT'),
];

function indicator(code: string, shortName: string, unit: Indicator['unit']): Indicator {
  return {
    code,
    name: shortName,
    shortName,
    unit,
    higherIsBetter: true,
    numerator: 'вошли в программы',
    denominator: 'живут в муниципалитете',
    asOfRule: 'последний день периода',
    rule: 'последний день периода',
    source: 'распоряжение Р-145',
    version: 1,
    verified: true,
    period: 'CALENDAR_YEAR',
  };
}

export function aValue(
  code: string,
  of: Organisation,
  numerator: number,
  denominator: number | undefined,
  target: number | undefined,
  more: Partial<IndicatorValue> = {},
): IndicatorValue {
  const unit = indicators.find((one) => one.code === code)?.unit ?? 'PERCENT';
  return {
    indicator: code,
    organisation: of.id,
    organisationName: of.name,
    organisationType: of.type,
    period: '2026-Q4',
    numerator,
    denominator,
    value: unit === 'PERCENT' && denominator ? (numerator / denominator) * 100 : undefined,
    unit,
    target,
    targetYear: 2026,
    targetCarriedOver: false,
    status: 'PRELIMINARY',
    asOf: TODAY,
    rule: 'последний день периода',
    suppressed: false,
    updatedAt: '2026-11-24T06:00:00Z',
    ...more,
  };
}

function ownValues(of: Organisation): IndicatorValue[] {
  return [
    aValue('mentees-10-19', of, 318, 544, 70),
    aValue('mentors-15-19', of, 21, 188, 10),
    aValue('mentee-satisfaction', of, 53, 64, 85, { respondents: 41 }),
    aValue('enterprises', of, 2, undefined, 3),
    aValue('young-teachers', of, 0, 0, 70, {
      reason: { code: 'DENOMINATOR_MISSING', message: 'Не указано, сколько в школе молодых учителей' },
    }),
  ];
}

function childValues(children: Organisation[]): IndicatorValue[] {
  const shares = [71, 66.8, 61.9, 58.4, 70.3, 55.7, 38, 73.8];
  return children.flatMap((of, index) => {
    const share = shares[index % shares.length]!;
    return [
      aValue('mentees-10-19', of, Math.round(share * 6), 600, 70),
      aValue('mentors-15-19', of, Math.round(share / 7), 100, 10),
      aValue('enterprises', of, Math.round(share / 20), undefined, 3),
    ];
  });
}

export const roadmapCards: RoadmapCard[] = [schools[1]!, schools[4]!].map((of, index) => ({
  id: `roadmap-${of.id}`,
  title: 'Дорожная карта на 2026/2027 учебный год',
  organisation: of.id,
  organisationName: of.name,
  schoolYear: '2026/2027',
  state: 'DRAFT',
  order: { number: String(97 + index), date: '2026-09-30' },
  version: 1,
  progress: { total: 24 + index, done: 4, overdue: 1, attention: index * 2 },
}));

export const agreements: Agreement[] = roadmapCards.map(({ id, progress, ...card }) => ({
  roadmap: id,
  title: card.title,
  organisation: card.organisation,
  organisationName: card.organisationName,
  schoolYear: card.schoolYear,
  state: 'SUBMITTED',
  order: { number: '97' },
  since: '2026-11-20T09:00:00Z',
  until: '2026-12-01',
  activities: progress.total,
  remarks: 0,
  submissions: 1,
}));

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
  status: 'READY',
}));

export const accounts: Account[] = [
  account('1', 'armavir', 'Ясенева', 'Татьяна', 'municipal-coordinator', armavir),
  account('2', 'school7-curator', 'Соснова', 'Вера', 'curator', school),
  { ...account('3', 'school1-head', 'Грабов', 'Илья', 'school-head', schools[0]!), active: false },
];

function account(
  id: string,
  username: string,
  familyName: string,
  givenName: string,
  role: Account['role'],
  of: Organisation,
): Account {
  return {
    id,
    username,
    familyName,
    givenName,
    role,
    organisation: of.id,
    organisationName: of.name,
    active: true,
  };
}

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
  if (path === '/obligations') return ok({ items: [] });
  if (path === '/agreements') return ok({ items: agreements });
  if (path === '/roadmaps' && query.get('state') === 'RETURNED') return ok({ items: [] });
  if (path === '/roadmaps') return ok(page(roadmapCards));
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

import type { Agreement, DueActivity, Organisation, RoadmapCard } from '../shared/api/types';
import { TODAY, armavir, schools, school } from './demo';

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

export const districtOverdue: DueActivity[] = [
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
export const districtWeek: DueActivity[] = [
  due('2.4', 'Муниципальный семинар с кураторами внедрения ЦМН', '2026-11-26', 'ЦРО и ОК', {}, armavir),
];

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

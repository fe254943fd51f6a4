import { useQuery } from '@tanstack/react-query';
import { formatDay } from '@/shared/lib/dates';
import { quarterOf } from '@/shared/lib/periods';
import { counted, WORKING_DAYS } from '@/shared/lib/plural';
import type { Me } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { dueActivitiesQuery } from '../api/dueActivities';
import { anyPairQuery, anyParticipationQuery } from '../api/people';
import { anyRoadmapQuery, openObligationsQuery, returnedQuery } from '../api/roadmapCards';
import { tasksQuery } from '../api/tasks';
import { ActivityItems } from '../components/ActivityItems';
import { DayItem, DayList, MoreRow } from '../components/DayList';
import { FirstSteps } from '../components/FirstSteps';
import { Lede } from '../components/Lede';
import { QuarterFigures } from '../components/QuarterFigures';
import { TaskItems } from '../components/TaskItems';
import classes from './MyDayPage.module.css';

const SHOWN = 5;

/** Curator and head of a school: what is overdue, what this week brings, what people wait for, how the quarter stands. */
export function SchoolDay({ me }: { me: Me }) {
  const overdue = useQuery(dueActivitiesQuery('OVERDUE'));
  const week = useQuery(dueActivitiesQuery('WEEK'));
  const tasks = useQuery(tasksQuery);

  const returned = useQuery(returnedQuery(me.organisation)).data?.items ?? [];
  const obligations = useQuery(openObligationsQuery(me.organisation)).data?.items ?? [];
  const started = useQuery(anyRoadmapQuery(me.organisation)).data;

  const known = overdue.data && week.data && tasks.data;
  const deeds = known
    ? returned.length +
      obligations.length +
      overdue.data.items.length +
      week.data.items.length +
      tasks.data.items.length
    : undefined;
  return (
    <>
      <PageHeader
        title="Мой день"
        sub={<Lede own={deeds} overdue={overdue.data?.items.length} empty={started === false} />}
      />
      <div className={classes.grid}>
        <div>
          <SchoolFirstSteps organisation={me.organisation} />
          {returned.length > 0 && (
            <section className={classes.group}>
              <GroupTitle icon="undo" title="Карта вернулась с замечаниями" count={returned.length} />
              <DayList>
                {returned.map(({ id, title }) => (
                  <DayItem
                    own
                    main
                    key={id}
                    when="Доработать"
                    title={title}
                    to={`/roadmaps/${id}`}
                    source="Исправьте строки, отметьте замечания учтёнными и подайте карту снова"
                    action="Открыть"
                  />
                ))}
              </DayList>
            </section>
          )}
          {obligations.length > 0 && (
            <section className={classes.group}>
              <GroupTitle icon="flag" title="Поручения муниципалитета" count={obligations.length} />
              <DayList>
                {obligations.slice(0, SHOWN).map(({ id, words, issuerName, dueOn, lateDays, result }) => (
                  <DayItem
                    own
                    key={id}
                    tone={lateDays ? 'late' : undefined}
                    when={dueOn ? `до ${formatDay(dueOn)}` : 'без срока'}
                    since={lateDays ? counted(lateDays, WORKING_DAYS) : undefined}
                    title={words}
                    to="/obligations"
                    source={[issuerName, result && `ждут: ${result}`].filter(Boolean).join(', ')}
                    action="Ответить"
                  />
                ))}
                {obligations.length > SHOWN && (
                  <MoreRow to="/obligations">Все поручения: {obligations.length}</MoreRow>
                )}
              </DayList>
            </section>
          )}
          <QueryView
            query={overdue}
            what="Просроченные мероприятия"
            safe="Участники и пары открываются как обычно."
          >
            {({ items }) =>
              items.length > 0 && (
                <section className={classes.group}>
                  <GroupTitle icon="late" tone="late" title="Просрочено" count={items.length} />
                  <ActivityItems items={items} overdue />
                </section>
              )
            }
          </QueryView>
          {/* the same service: when it is down, one card says so for both lists */}
          {!overdue.isError && (
            <QueryView query={week} what="Мероприятия недели">
              {({ items }) =>
                items.length > 0 && (
                  <section className={classes.group}>
                    <GroupTitle icon="day" title="На этой неделе" count={items.length} />
                    <ActivityItems items={items} />
                  </section>
                )
              }
            </QueryView>
          )}
          <QueryView query={tasks} what="Дела по участникам" safe="Дорожная карта открывается как обычно.">
            {({ items }) =>
              items.length > 0 && (
                <section className={classes.group}>
                  <GroupTitle icon="people" title="Участники и пары ждут вас" count={items.length} />
                  <TaskItems tasks={items} />
                </section>
              )
            }
          </QueryView>
          {deeds === 0 && started && <AllDone />}
        </div>
        <aside>
          <QuarterFigures organisation={me.organisation} period={quarterOf()} />
        </aside>
      </div>
    </>
  );
}

/** A school that begins: a roadmap, people, pairs. Gone as soon as all three are there. */
function SchoolFirstSteps({ organisation }: { organisation: string }) {
  const roadmap = useQuery(anyRoadmapQuery(organisation)).data;
  const people = useQuery(anyParticipationQuery).data;
  const pairs = useQuery(anyPairQuery).data;
  if (roadmap === undefined || people === undefined || pairs === undefined) return null;
  if (roadmap && people && pairs) return null;
  return (
    <div className={classes.group}>
      <FirstSteps
        title="Как начать"
        steps={[
          {
            title: 'Дорожная карта',
            text: 'Загрузите приказ школы: система прочитает мероприятия, сроки и ответственных, а вы проверите.',
            done: roadmap,
            to: '/roadmaps/import',
            action: 'Загрузить приказ',
          },
          {
            title: 'Наставники и наставляемые',
            text: 'Внесите участников вместе с согласиями: без согласия человека нельзя поставить в пару.',
            done: people,
            to: '/people/new',
            action: 'Внести участника',
          },
          {
            title: 'Пары',
            text: 'Составьте пары и утвердите их приказом. С этого дня люди входят в показатели.',
            done: pairs,
            to: '/pairs/new',
            action: 'Составить пару',
          },
        ]}
      />
    </div>
  );
}

function AllDone() {
  return (
    <div className={classes.group}>
      <Empty title="На этой неделе дел нет">
        <p>Сроков по дорожной карте нет, участники и пары в порядке. Новое появится здесь само.</p>
      </Empty>
    </div>
  );
}

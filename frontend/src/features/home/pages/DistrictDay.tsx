import { useQuery } from '@tanstack/react-query';
import type { DueActivity } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { quarterOf, type Period } from '@/shared/lib/periods';
import { ACTIVITIES, counted, DAYS } from '@/shared/lib/plural';
import { hasRole, type Me } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { dueActivitiesQuery } from '../api/dueActivities';
import { figuresQuery, indicatorsQuery } from '@/shared/figures/api';
import { agreementsQuery } from '../api/roadmapCards';
import { anyOrganisationQuery } from '../api/setUp';
import { ActivityItems } from '../components/ActivityItems';
import { DayItem, DayList, MoreRow } from '../components/DayList';
import { LaggardRows } from '../components/LaggardRows';
import { Lede } from '../components/Lede';
import { QuarterFigures } from '../components/QuarterFigures';
import { SystemFirstSteps } from '../components/SystemFirstSteps';
import { laggardsOf } from '../model/laggards';
import { overdueByOrganisation } from '../model/overdue';
import classes from './MyDayPage.module.css';

const SHOWN = 5;

/** Municipality and region: what waits for their word, who lags behind, what is overdue below them. */
export function DistrictDay({ me }: { me: Me }) {
  const region = hasRole(me, 'region-operator');
  const period = quarterOf();
  const overdue = useQuery(dueActivitiesQuery('OVERDUE'));
  const week = useQuery(dueActivitiesQuery('WEEK'));
  const agreements = useQuery(agreementsQuery);
  const below = useQuery(anyOrganisationQuery(region ? 'MUNICIPALITY' : 'SCHOOL'));

  const ownOverdue = own(overdue.data?.items, me);
  const ownWeek = own(week.data?.items, me);
  const waiting = agreements.data?.items.filter(({ state }) => state === 'SUBMITTED') ?? [];
  const known = overdue.data && week.data && agreements.data;
  const turn = known ? ownOverdue.length + ownWeek.length + waiting.length : undefined;
  const others = overdue.data ? overdue.data.items.length - ownOverdue.length : 0;

  return (
    <>
      <PageHeader
        title="Мой день"
        sub={
          <Lede
            own={turn}
            overdue={known ? ownOverdue.length : undefined}
            others={others}
            empty={below.data === false}
          />
        }
      />
      <div className={classes.grid}>
        <div>
          {below.data === false && (
            <div className={classes.group}>
              <SystemFirstSteps region={region} />
            </div>
          )}
          <QueryView query={agreements} what="Дорожные карты на согласование">
            {() =>
              waiting.length > 0 && (
                <section className={classes.group}>
                  <GroupTitle icon="map" title="Ждут вашего согласования" count={waiting.length} />
                  <DayList>
                    {waiting
                      .slice(0, SHOWN)
                      .map(({ roadmap, title, organisationName, until, activities, submissions }, index) => (
                        <DayItem
                          own
                          key={roadmap}
                          when={organisationName}
                          title={title}
                          to={`/roadmaps/${roadmap}`}
                          source={[
                            counted(activities, ACTIVITIES),
                            until && `согласовать до ${formatDate(until)}`,
                            submissions > 1 && 'подана повторно',
                          ]
                            .filter(Boolean)
                            .join(', ')}
                          action="Проверить"
                          main={index === 0 && ownOverdue.length === 0}
                        />
                      ))}
                    {waiting.length > SHOWN && (
                      <MoreRow to="/agreements">Все, что ждут согласования: {waiting.length}</MoreRow>
                    )}
                  </DayList>
                </section>
              )
            }
          </QueryView>
          {ownOverdue.length > 0 && (
            <section className={classes.group}>
              <GroupTitle icon="late" tone="late" title="Просрочено у вас" count={ownOverdue.length} />
              <ActivityItems items={ownOverdue.slice(0, SHOWN)} overdue />
            </section>
          )}
          {ownWeek.length > 0 && (
            <section className={classes.group}>
              <GroupTitle icon="day" title="На этой неделе" count={ownWeek.length} />
              <ActivityItems items={ownWeek.slice(0, SHOWN)} />
            </section>
          )}
          <Laggards me={me} period={period} region={region} />
          <QueryView
            query={overdue}
            what="Просроченные мероприятия"
            safe="Показатели открываются как обычно."
          >
            {({ items }) => <OverdueBelow items={items} me={me} />}
          </QueryView>
        </div>
        <aside>
          <QuarterFigures organisation={me.organisation} period={period} />
        </aside>
      </div>
    </>
  );
}

function Laggards({ me, period, region }: { me: Me; period: Period; region: boolean }) {
  const values = useQuery(figuresQuery(me.organisation, period, 'children'));
  const indicators = useQuery(indicatorsQuery);
  const board = `/indicators?organisation=${me.organisation}&period=${encodeURIComponent(period)}&drill=children`;
  return (
    <QueryView query={values} what={region ? 'Свод по муниципалитетам' : 'Свод по школам'}>
      {({ items }) => {
        const laggards = laggardsOf(items);
        const all = new Set(items.map(({ organisation }) => organisation)).size;
        if (all === 0) return null;
        return (
          <section className={classes.group}>
            <GroupTitle icon="trend-dn" title="Отстают от плана" count={`${laggards.length} из ${all}`} />
            {laggards.length === 0 ? (
              <Empty as="h3" compact title="Никто не отстаёт">
                <p>Там, где план задан, показатели не ниже 95 % от него.</p>
              </Empty>
            ) : (
              <LaggardRows
                laggards={laggards.slice(0, SHOWN)}
                indicators={indicators.data?.items ?? []}
                href={(organisation) =>
                  `/indicators?organisation=${organisation}&period=${encodeURIComponent(period)}`
                }
                more={laggards.length > SHOWN ? <MoreRow to={board}>Весь свод: {all}</MoreRow> : undefined}
              />
            )}
          </section>
        );
      }}
    </QueryView>
  );
}

function OverdueBelow({ items, me }: { items: readonly DueActivity[]; me: Me }) {
  const groups = overdueByOrganisation(items, me.organisation);
  if (groups.length === 0) return null;
  return (
    <section className={classes.group}>
      <GroupTitle icon="wait" tone="wait" title="Ждём других" count={groups.length} />
      <DayList>
        {groups.slice(0, SHOWN).map(({ organisation, name, roadmap, count, longest }) => (
          <DayItem
            key={organisation}
            when={name}
            title={`Просрочено: ${counted(count, ACTIVITIES)}`}
            to={`/roadmaps/${roadmap}`}
            source={longest > 0 ? `Дольше всего – ${counted(longest, DAYS)}` : undefined}
            action="Открыть карту"
          />
        ))}
        {groups.length > SHOWN && <MoreRow to="/roadmaps">Все дорожные карты</MoreRow>}
      </DayList>
    </section>
  );
}

function own(items: readonly DueActivity[] | undefined, me: Me): DueActivity[] {
  return items?.filter(({ organisation }) => organisation === me.organisation) ?? [];
}

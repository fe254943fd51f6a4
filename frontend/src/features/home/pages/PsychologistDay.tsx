import { useQuery } from '@tanstack/react-query';
import { daysBetween, formatDate, formatDayTitle, today } from '@/shared/lib/dates';
import { counted, DAYS } from '@/shared/lib/plural';
import { capital, formWords } from '@/shared/lib/words';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { waitingMenteesQuery } from '../api/people';
import { MENTEES } from '../messages';
import classes from './MyDayPage.module.css';

/** Psychologist: mentees without a pair whom nobody supports yet. */
export function PsychologistDay() {
  const waiting = useQuery(waitingMenteesQuery);
  const count = waiting.data?.items.length;
  return (
    <>
      <PageHeader
        title="Мой день"
        sub={
          <p className={classes.lede}>
            {formatDayTitle(today())}.{' '}
            {count ? (
              <>
                <span className={classes.turn}>Нужна ваша помощь:</span>{' '}
                <b>{counted(count, MENTEES)} без пары и без поддержки.</b>
              </>
            ) : null}
          </p>
        }
      />
      <QueryView query={waiting} what="Список наставляемых без пары">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Никто не ждёт один">
              <p>
                Как только кто-то останется без наставника, он появится здесь: с ним стоит поговорить, пока
                ищут пару. <AppLink to="/waiting">Все, кто ждёт пару</AppLink>
              </p>
            </Empty>
          ) : (
            <section>
              <GroupTitle icon="people" title="Ждут наставника" count={items.length} />
              <DataTable
                caption="Наставляемые без пары"
                rowKey={({ id }) => id}
                rows={items}
                columns={[
                  {
                    key: 'name',
                    header: 'Наставляемый',
                    cell: ({ person }) => <AppLink to={`/people/${person.id}`}>{person.name}</AppLink>,
                  },
                  { key: 'class', header: 'Класс', cell: ({ person }) => person.className ?? '' },
                  {
                    key: 'form',
                    header: 'Форма',
                    label: false,
                    cell: ({ form }) => capital(formWords[form]),
                  },
                  {
                    key: 'since',
                    header: 'Ждёт с',
                    cell: ({ waitsSince = today() }) => formatDate(waitsSince),
                  },
                  {
                    key: 'days',
                    header: 'Ждёт',
                    number: true,
                    cell: ({ waitsSince = today() }) => counted(daysBetween(waitsSince, today()), DAYS),
                  },
                ]}
              />
              <p>
                <AppLink to="/waiting">Отметить поддержку и увидеть всех, кто ждёт пару</AppLink>
              </p>
            </section>
          )
        }
      </QueryView>
    </>
  );
}

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

/** Psychologist: mentees without a pair, those who wait longest first. */
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
                <b>{counted(count, MENTEES)} без пары.</b>
              </>
            ) : null}
          </p>
        }
      />
      <QueryView query={waiting} what="Список наставляемых без пары">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Все наставляемые в парах">
              <p>
                Как только кто-то останется без наставника, он появится здесь: с ним стоит поговорить, пока
                ищут пару.
              </p>
            </Empty>
          ) : (
            <section>
              <GroupTitle icon="people" title="Ждут наставника" count={items.length} />
              <DataTable
                caption="Наставляемые без пары"
                rowKey={({ id }) => id}
                rows={[...items].sort((one, other) => one.enteredOn.localeCompare(other.enteredOn))}
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
                  { key: 'since', header: 'Внесён', cell: ({ enteredOn }) => formatDate(enteredOn) },
                  {
                    key: 'days',
                    header: 'Ждёт',
                    number: true,
                    cell: ({ enteredOn }) => counted(Math.max(0, daysBetween(enteredOn, today())), DAYS),
                  },
                ]}
              />
            </section>
          )
        }
      </QueryView>
    </>
  );
}
